import type { Finding } from '../../findings/finding';
import type { PlanRow } from '../schema/tables';
import { at, type PlanCheck } from './check';

type Span = PlanRow<'rounds'> & { readonly from: number; readonly to: number };

/** Rounds that share days, and rounds that end before they start. */
export const rounds: PlanCheck = (review) => {
  const spans = review.plan.rounds
    .map((round, row) => ({ round, row }))
    .filter((one): one is { round: Span; row: number } => isSpan(one.round));
  const findings: Finding[] = [];
  for (const { round, row } of spans) {
    if (round.to < round.from) {
      const values = { name: round.name, from: round.from, to: round.to };
      findings.push(at(review, ['rounds', row, 'to'], { code: 'plan/round-reversed', values }));
    }
  }
  const inOrder = spans
    .filter(({ round }) => round.to >= round.from)
    .sort((a, b) => a.round.from - b.round.from || a.round.to - b.round.to);
  for (const [index, later] of inOrder.entries()) {
    const earlier = inOrder.slice(0, index).find(({ round }) => round.to >= later.round.from);
    if (!earlier) continue;
    const to = Math.min(earlier.round.to, later.round.to);
    findings.push(
      at(
        review,
        ['rounds', later.row, 'from'],
        {
          code: 'plan/rounds-overlap',
          values: {
            first: earlier.round.name,
            second: later.round.name,
            from: later.round.from,
            to,
            days: to - later.round.from + 1,
          },
        },
        [review.place('rounds', earlier.row, 'to'), review.place('rounds', later.row, 'from')],
      ),
    );
  }
  return findings;
};

function isSpan(round: PlanRow<'rounds'>): round is Span {
  return typeof round.from === 'number' && typeof round.to === 'number';
}
