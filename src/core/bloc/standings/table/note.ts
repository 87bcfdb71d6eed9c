import type { Plan } from '../../../plan/plan';
import { ballotResult, type BallotCount } from '../../records/ballots';
import { BY_VOTE, type StandingRow } from '../standings';
import { barWords } from './bar-words';
import type { StandingTable } from './standing-table';

/** What has to be said beside a rank: that it is shared, what decided, that the unit is not ranked. */
export function standingNote(
  { plan, standings: { rows }, ballots = [], limits = new Map() }: StandingTable,
  { rank, tiedWith, decidedBy, entrant, classified, barred }: StandingRow,
): string {
  if (rank === null) return 'Chưa đủ điểm để xếp hạng';
  const tied = tiedWith.map((at) => rows[at]!.entrant.name);
  return [
    tied.length > 0 ? `Đồng hạng với ${tied.join(', ')}` : '',
    decidedBy.length > 0
      ? `Bằng điểm, xét theo ${decidedBy.map((words) => (words === BY_VOTE ? 'biểu quyết' : words)).join(', ')}`
      : '',
    ...(classified?.kind === 'none' ? ['Không thuộc loại nào theo kế hoạch'] : []),
    ...(classified?.kind === 'class' && classified.condition !== '' ? [`Còn phải xét: ${classified.condition}`] : []),
    ...[...limits]
      .filter(([unit]) => unit.name === entrant.name)
      .map(([, { atMost, reason }]) => `Xếp loại cao nhất ${atMost} (${reason})`),
    // What a vote came to is said with its votes.
    ...barred
      .filter(({ bar }) => bar.kind !== 'vote')
      .map(({ award, bar }) => `Không đề nghị ${award}: ${barWords(bar)}`),
    ...ballots
      .filter(({ unit, about }) => unit.name === entrant.name && about !== '')
      .map((ballot) => ballotWords(plan, ballot)),
  ]
    .filter((part) => part !== '')
    .join('; ');
}

/** The votes on an award, of those that the plan takes the share of, and that they do not suffice. */
function ballotWords(plan: Plan, ballot: BallotCount): string {
  const award = plan.awards.find(({ name }) => name === ballot.about);
  const { voters, needed, isPassed } = ballotResult(award ?? { vote: null, voters: null }, ballot);
  const failed = isPassed === false ? `, cần ${needed}: chưa đạt` : '';
  return `${ballot.about}: ${ballot.votes}/${voters ?? '–'} phiếu${failed}`;
}
