import { differences } from '../../core/bloc/review/reconcile';
import { lateUnits, receiptMatrix } from '../../core/bloc/records/receipts';
import { openUnits, reviewedLayer } from '../../core/bloc/standings/progress';
import { rankBook } from '../ranking/rank-book';
import { voteMatters } from '../ranking/vote-matters';
import type { ScoreBook } from '../scoring/use-score-book';
import type { Step } from './steps';

/** How far a bloc's round is, counted from the workbook. */
export interface BlocFacts {
  readonly criteria: number;
  readonly units: number;
  /** Units with a score sheet, or with settled points. */
  readonly sheets: number;
  /** Score sheets that came after their last day. */
  readonly late: number;
  readonly differences: number;
  /** Units without all points of the bloc. */
  readonly unfinished: number;
  readonly isSettled: boolean;
  /** Units to be voted on, and those without votes yet. */
  readonly voted: number;
  readonly unvoted: number;
  readonly ranked: number;
}

export function blocFacts(book: ScoreBook): BlocFacts {
  const { plan, units } = book;
  const criteria = plan.criteria.filter(({ kind }) => kind === 'criterion' || kind === null).length;
  const ranked = rankBook(book, null, null);
  const { settled, ballots } = ranked.records;
  const progress = [...ranked.progress.values()];
  const receipts = receiptMatrix(plan, units, book.records, ranked.round);
  const matters = ranked.standings.blocs
    .flatMap((bloc) => voteMatters(plan, ranked, bloc))
    .filter(({ about, award }) => about === '' || (award !== null && award.vote !== null));
  const votes = matters.flatMap(({ about, units: own }) =>
    own.map((unit) => ballots.some((ballot) => ballot.about === about && ballot.unit === unit)),
  );
  return {
    criteria,
    units: units.units.length,
    sheets: settled ? units.units.length : ranked.sheets.sheets.length,
    late: lateUnits(receipts, 'scores').length,
    differences: differences(plan, ranked.sheets.sheets).length,
    unfinished: openUnits(progress, reviewedLayer(progress)).length,
    isSettled: settled !== null,
    voted: votes.length,
    unvoted: votes.filter((isCounted) => !isCounted).length,
    ranked: ranked.standings.rows.filter(({ rank }) => rank !== null).length,
  };
}

/** The year of a bloc's leader, from the plan to the standing. */
export function blocSteps(facts: BlocFacts): Step[] {
  const { criteria, units, sheets, late, unfinished, isSettled, voted, unvoted, ranked } = facts;
  const hasPlan = criteria > 0 && units > 0;
  const hasAll = hasPlan && sheets === units;
  const isVoted = isSettled && unvoted === 0;
  return [
    {
      id: 'plan',
      isDone: hasPlan,
      said: ['start.bloc.plan', { criteria, units }],
      page: 'plan',
      view: 'summary',
    },
    {
      id: 'send',
      isDone: hasPlan && sheets > 0,
      said: ['start.bloc.send', { units }],
      page: 'scoring',
      view: 'send',
    },
    {
      id: 'import',
      isDone: hasAll,
      said: [late > 0 ? 'start.bloc.import.late' : 'start.bloc.import', { sheets, units, late }],
      page: 'scoring',
      view: 'import',
    },
    {
      id: 'reconcile',
      isDone: hasAll && (isSettled || unfinished === 0),
      said: [
        unfinished > 0 && sheets > 0 && !isSettled ? 'start.bloc.reconcile.open' : 'start.bloc.reconcile',
        { differences: facts.differences, unfinished },
      ],
      page: 'scoring',
      view: 'reconcile',
    },
    {
      id: 'settle',
      isDone: isSettled,
      said: [isSettled ? 'start.bloc.settled' : 'start.bloc.settle'],
      page: 'scoring',
      view: 'settle',
    },
    {
      id: 'vote',
      isDone: isVoted,
      said: [voted === 0 ? 'start.bloc.vote.none' : 'start.bloc.vote', { counted: voted - unvoted, voted }],
      page: 'ranking',
      view: 'votes',
    },
    {
      id: 'rank',
      isDone: isVoted && hasPlan && ranked === units,
      said: ['start.bloc.rank', { ranked, units }],
      page: 'ranking',
      view: 'standing',
    },
  ];
}
