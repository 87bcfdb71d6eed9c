import { CellError, isBlank, valueError } from '../core/numbers/cell';
import { rankCells } from '../core/ranking/rank-cells';
import { readTies, type Ties } from '../core/ranking/ties';
import type { Order } from '../core/ranking/rank';
import { Refusal, requireSameCount, type Arguments } from './arguments';
import { optional, repeating, required, type Descriptor, type Value } from './descriptor';
import { numberAt } from './elementwise';
import { keyword } from './keyword';

const ties = keyword<Ties>('ties', 'ties', 'competition', readTies);

export const RANK: Descriptor = {
  id: 'RANK',
  parameters: [required('scores'), optional('ties', 'scalar'), optional('order', 'scalar'), repeating('tiebreaker')],
  result: 'matrix',
  compute(args) {
    const scores = args.range('scores');
    const tiebreakers = args.repeated;
    requireSameCount(scores, ...tiebreakers);
    const { chosenTies, order } = readTiesAndOrder(args);
    const ranks = rankCells(
      scores.cells,
      chosenTies,
      order,
      tiebreakers.map(({ cells }) => cells),
    );
    return inRows(ranks, scores.columns);
  },
};

function readTiesAndOrder(args: Arguments): { chosenTies: Ties; order: Order } {
  const ties_ = args.scalar('ties');
  const order_ = args.scalar('order');
  for (const cell of [ties_, order_]) if (cell instanceof CellError) throw new Refusal(cell);
  const chosenTies = ties.read(ties_);
  if (chosenTies instanceof CellError) throw new Refusal(chosenTies);
  const order = isBlank(order_) ? 0 : numberAt(order_, 'order', 1);
  if (order instanceof CellError)
    throw new Refusal(valueError(order.reason?.key ?? 'notANumber', order.reason?.values));
  return { chosenTies, order: order === 0 ? 'highest first' : 'lowest first' };
}

function inRows(values: readonly Value[], columns: number): Value[][] {
  const rows: Value[][] = [];
  for (let start = 0; start < values.length; start += columns) rows.push(values.slice(start, start + columns));
  return rows;
}
