import type { CellPlace } from '../../findings/finding';
import { isSameName, nameKey } from '../../names/same-name';
import type { UnitFinder } from '../../plan/find-unit';
import type { Award, PlanUnit } from '../../plan/plan';
import { rowsOf } from '../../plan/schema/table';
import { writeTable, type WrittenTable } from '../../plan/schema/write-plan';
import { votes as votesNeeded } from '../../quotas/votes';
import type { Records } from './read-records';
import { VOTES } from './tables';

/** The votes of one unit, on an award or, where `about` is blank, on its place among units of equal points. */
export interface BallotCount {
  readonly unit: PlanUnit;
  readonly about: string;
  readonly votes: number;
  readonly members: number | null;
  readonly present: number | null;
  readonly place: CellPlace | null;
}

/** The last count of each unit on each matter of a round. */
export function ballotsOf(records: Records, units: UnitFinder, round: string): readonly BallotCount[] {
  const found = new Map<string, BallotCount>();
  records.votes.forEach(({ round: of, about, unit: name, votes, members, present }, row) => {
    const unit = units.find(name);
    if (!unit || !(of === '' || isSameName(of, round))) return;
    const key = `${nameKey(about)} ${nameKey(unit.name)}`;
    // A count that was taken out again.
    if (votes === null) {
      found.delete(key);
      return;
    }
    const place = records.place('votes', row, 'votes');
    found.set(key, { unit, about, votes, members, present, place });
  });
  return [...found.values()];
}

/** What a vote on an award came to. */
export interface BallotResult {
  /** Whom the share is taken of; null where their number was not written down. */
  readonly voters: number | null;
  /** Votes over voters. */
  readonly share: number | null;
  /** Least number of votes; null where the plan asks for no share. */
  readonly needed: number | null;
  /** Null where it cannot be said. */
  readonly isPassed: boolean | null;
  /** More votes than voters: one of the two is wrong. */
  readonly isTooMany: boolean;
}

/**
 * Votes against the share that the plan asks for, taken of all members of the council unless the plan says of those
 * present; the least number is rounded up. Source: NĐ 98/2023/NĐ-CP Điều 30.7.
 */
export function ballotResult(
  award: Pick<Award, 'vote' | 'voters'>,
  ballot: Omit<BallotCount, 'unit' | 'about' | 'place'>,
): BallotResult {
  const { votes, members, present } = ballot;
  const voters = award.voters === 'present' ? present : members;
  const most = voters ?? members ?? present;
  const isTooMany = most !== null && votes > most;
  const needed = voters === null || award.vote === null ? null : votesNeeded(voters, award.vote);
  return {
    voters,
    share: voters === null || voters === 0 ? null : votes / voters,
    needed,
    isPassed: needed === null || isTooMany ? null : votes >= needed,
    isTooMany,
  };
}

/** What records votes: the cell that is there already, else a new row. */
export function recordBallots(
  known: readonly BallotCount[],
  counts: readonly Omit<BallotCount, 'place'>[],
  { round, day }: { round: string; day: number },
): { edits: { place: CellPlace; value: number }[]; rows: WrittenTable[] } {
  const edits: { place: CellPlace; value: number }[] = [];
  const added: object[] = [];
  for (const { unit, about, votes, members, present } of counts) {
    const before = known.find((one) => one.unit === unit && isSameName(one.about, about));
    const isSameCouncil = before?.members === members && before?.present === present;
    if (before && isSameCouncil && before.votes === votes) continue;
    if (before?.place && isSameCouncil) edits.push({ place: before.place, value: votes });
    else added.push({ round, about, unit: unit.name, votes, members, present, day });
  }
  return { edits, rows: added.length > 0 ? [writeTable(VOTES, rowsOf(VOTES, added))] : [] };
}
