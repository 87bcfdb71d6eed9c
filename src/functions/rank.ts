import { rankCells } from '../core/ranking/rank-cells';
import { optional, repeating, required, type Descriptor } from './descriptor';
import { rankInput, tiesAndOrder } from './ranking-arguments';

export const RANK: Descriptor = {
  id: 'RANK',
  group: 'ranking',
  parameters: [required('scores'), optional('ties', 'scalar'), optional('order', 'scalar'), repeating('tiebreaker')],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    const input = rankInput(args, scores, null);
    const { ties, order } = tiesAndOrder(args);
    return rankCells(input, ties, order, scores.columns);
  },
};

export const BLOCRANK: Descriptor = {
  id: 'BLOCRANK',
  group: 'ranking',
  parameters: [
    required('scores'),
    required('blocs'),
    optional('ties', 'scalar'),
    optional('order', 'scalar'),
    repeating('tiebreaker'),
  ],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    const input = rankInput(args, scores, args.range('blocs'));
    const { ties, order } = tiesAndOrder(args);
    return rankCells(input, ties, order, scores.columns);
  },
};
