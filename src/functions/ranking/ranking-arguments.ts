import { isBlank } from '../../core/numbers/cell';
import type { RankInput } from '../../core/ranking/contenders';
import { readTies, TIES, type Order, type Ties } from '../../core/ranking/ties';
import { orRefuse, requireSameCount, type Arguments } from '../call/arguments';
import { keyword } from '../call/keyword';
import type { Range } from '../call/range';
import { numberAt } from '../call/read';

const tiesOf = keyword<Ties>('ties', TIES, 'competition', readTies);

/** The cells of a ranking; every list has as many elements as the scores. */
export function rankInput(args: Arguments, scores: Range, blocs: Range | null): RankInput {
  requireSameCount(scores, blocs, ...args.repeated);
  return { scores, blocs, tiebreakers: args.repeated };
}

/** How equal scores are numbered and which end is first; an error value in either comes first. */
export function tiesAndOrder(args: Arguments): { ties: Ties; order: Order } {
  const tiesCell = orRefuse(args.scalar('ties'));
  const orderCell = orRefuse(args.scalar('order'));
  const chosen = orRefuse(tiesOf(tiesCell));
  const order = isBlank(orderCell) ? 0 : orRefuse(numberAt(orderCell, 'order'));
  return { ties: chosen, order: order === 0 ? 'highest first' : 'lowest first' };
}
