import { BY_VOTE, type BlocStanding } from '../../core/bloc/standings/standings';
import type { Award, Plan, PlanUnit } from '../../core/plan/plan';
import type { RankedBook } from './rank-book';

/** What is put to the vote: the place of equal units, or an award for those that may get it. */
export interface VoteMatter {
  /** The name of the award; blank for places. */
  readonly about: string;
  readonly award: Award | null;
  readonly units: readonly PlanUnit[];
}

/** What a round leaves a bloc to vote on. A matter that was voted on stays, so that it can be corrected. */
export function voteMatters(
  { units }: Plan,
  { standings, records }: RankedBook,
  { order, counts }: BlocStanding,
): VoteMatter[] {
  const rows = order.map((position) => standings.rows[position]!);
  const unitOf = (name: string): PlanUnit => units.find((unit) => unit.name === name)!;
  const tied = rows
    .filter(({ tiedWith, decidedBy }) => tiedWith.length > 0 || decidedBy.includes(BY_VOTE))
    .map(({ entrant }) => unitOf(entrant.name));
  const awards = counts.map(({ award }) => [award.name, award] as const);
  const matters = awards.map(([about, award]): VoteMatter => {
    const isVotedOn = (name: string): boolean =>
      records.ballots.some((ballot) => ballot.about === about && ballot.unit.name === name);
    const own = rows.filter(
      ({ entrant, proposal, between }) => proposal === about || between.includes(about) || isVotedOn(entrant.name),
    );
    return { about, award, units: own.map(({ entrant }) => unitOf(entrant.name)) };
  });
  return [{ about: '', award: null, units: tied }, ...matters].filter((matter) => matter.units.length > 0);
}
