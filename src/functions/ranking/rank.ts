import { rankCells } from '../../core/ranking/rank-cells';
import type { Arguments } from '../call/arguments';
import type { Descriptor, Result } from '../call/descriptor';
import { optional, repeating, required } from '../call/parameter';
import type { Range } from '../call/range';
import { rankInput, tiesAndOrder } from './ranking-arguments';

const further = [optional('ties', 'scalar'), optional('order', 'scalar'), repeating('tiebreaker')];

export const RANK: Descriptor = {
  id: 'RANK',
  parameters: [required('scores'), ...further],
  result: 'matrix',
  compute: (args) => ranks(args, args.range('scores'), null),
};

export const BLOCRANK: Descriptor = {
  id: 'BLOCRANK',
  parameters: [required('scores'), required('blocs'), ...further],
  result: 'matrix',
  compute: (args) => ranks(args, args.range('scores'), args.range('blocs')),
};

function ranks(args: Arguments, scores: Range, blocs: Range | null): Result {
  const input = rankInput(args, scores, blocs);
  const { ties, order } = tiesAndOrder(args);
  return rankCells(input, ties, order, scores.columns);
}
