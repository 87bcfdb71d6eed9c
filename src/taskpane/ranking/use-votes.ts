import { useState } from 'react';
import { ballotResult, recordBallots, type BallotCount, type BallotResult } from '../../core/bloc/records/ballots';
import { readNumber } from '../../core/numbers/read-number';
import type { PlanUnit } from '../../core/plan/plan';
import { localToday } from '../app/now';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { RankedBook } from './rank-book';
import type { VoteMatter } from './vote-matters';

/** What stands in the field of one unit on one matter, and what it comes to. */
export interface Vote {
  readonly text: string;
  /** Null while the field is blank or cannot be read. */
  readonly counted: (BallotResult & { readonly votes: number }) | null;
}

export interface Votes {
  readonly members: string;
  readonly setMembers: (text: string) => void;
  readonly present: string;
  readonly setPresent: (text: string) => void;
  readonly of: (matter: VoteMatter, unit: PlanUnit) => Vote;
  readonly type: (matter: VoteMatter, unit: PlanUnit, text: string) => void;
  /** Something was typed that can be written, and nothing that cannot. */
  readonly canSave: boolean;
  readonly save: () => Promise<void>;
}

interface Options {
  readonly matters: readonly VoteMatter[];
  readonly ranked: RankedBook;
  readonly writing: Writing;
}

/** The votes of one bloc. Only what is typed now is written; what was counted before keeps its own council. */
export function useVotes({ matters, ranked: { records, round }, writing }: Options): Votes {
  const workbook = useWorkbook();
  const entries = matters.flatMap((matter) => matter.units.map((unit) => ({ matter, unit })));
  const known = ({ about }: VoteMatter, unit: PlanUnit): BallotCount | undefined =>
    records.ballots.find((ballot) => ballot.about === about && ballot.unit === unit);
  const recordedBefore = entries.flatMap(({ matter, unit }) => known(matter, unit) ?? []);
  const [members, setMembers] = useState(() => shown(lastOf(recordedBefore, 'members')));
  const [present, setPresent] = useState(() => shown(lastOf(recordedBefore, 'present')));
  const [typed, setTyped] = useState<ReadonlyMap<string, string>>(new Map());
  const council = { members: wholeOf(members), present: wholeOf(present) };

  const of = (matter: VoteMatter, unit: PlanUnit): Vote => {
    const before = known(matter, unit);
    const own = typed.get(keyOf(matter, unit));
    const text = own ?? shown(before?.votes ?? null);
    const votes = wholeOf(text);
    if (votes === null) return { text, counted: null };
    const voters = own === undefined ? (before ?? council) : council;
    const { members: all, present: there } = voters;
    const result = ballotResult(matter.award ?? NO_SHARE, { votes, members: all, present: there });
    return { text, counted: { ...result, votes } };
  };

  const edited = entries
    .filter(({ matter, unit }) => typed.has(keyOf(matter, unit)))
    .map(({ matter, unit }) => ({ matter, unit, vote: of(matter, unit) }));
  const counts = edited.flatMap(({ matter: { about }, unit, vote: { counted } }) =>
    counted ? [{ about, unit, votes: counted.votes, ...council }] : [],
  );
  const withdrawn = edited.flatMap(({ matter, unit, vote: { text } }) => {
    const place = text.trim() === '' ? known(matter, unit)?.place : null;
    return place ? [{ place, value: '' }] : [];
  });
  const recorded = recordBallots(records.ballots, counts, { round, day: localToday() });
  const change = { edits: [...recorded.edits, ...withdrawn], rows: recorded.rows };
  const isWrong = edited.some(({ vote: { text, counted } }) => (counted ? counted.isTooMany : text.trim() !== ''));

  return {
    members,
    setMembers,
    present,
    setPresent,
    of,
    type: (matter, unit, text) => setTyped((all) => new Map(all).set(keyOf(matter, unit), text)),
    canSave: !isWrong && change.edits.length + change.rows.length > 0,
    async save() {
      const isSaved = await writing.write(
        (steps) => workbook.write(change, steps),
        () => ['rank.votes.saved', { count: counts.length + withdrawn.length }],
      );
      if (isSaved) setTyped(new Map());
    },
  };
}

const NO_SHARE = { vote: null, voters: null } as const;

function keyOf({ about }: VoteMatter, { name }: PlanUnit): string {
  return `${about}\n${name}`;
}

function shown(value: number | null): string {
  return value === null ? '' : String(value);
}

function wholeOf(text: string): number | null {
  const value = readNumber(text.trim());
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null;
}

function lastOf(ballots: readonly BallotCount[], what: 'members' | 'present'): number | null {
  return [...ballots].reverse().find((ballot) => ballot[what] !== null)?.[what] ?? null;
}
