import { notAvailable } from '../../core/numbers/cell';
import { rankingTable } from '../../core/ranking/ranking-table';
import { requireSameCount } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { optional, repeating, required } from '../call/parameter';
import { rankInput, tiesAndOrder } from './ranking-arguments';
import { numberAt, optionalScalar } from '../call/read';

export const RANKING: Descriptor = {
  id: 'RANKING',
  parameters: [
    required('names'),
    required('scores'),
    optional('blocs'),
    optional('ties', 'scalar'),
    optional('order', 'scalar'),
    optional('top', 'scalar'),
    repeating('tiebreaker'),
  ],
  result: 'matrix',
  compute(args) {
    const names = args.range('names');
    const scores = args.range('scores');
    requireSameCount(names, scores);
    const blocs = args.optionalRange('blocs');
    const { tiebreakers } = rankInput(args, scores, blocs);
    const { ties, order } = tiesAndOrder(args);
    const top = optionalScalar(args, 'top', numberAt) ?? null;
    const input = { names: names.cells, scores: scores.cells, blocs: blocs && blocs.cells, tiebreakers };
    const table = rankingTable(input, { ties, order, top });
    return table.length > 0 ? table : notAvailable('nothingToRank', { argument: 'names' });
  },
};
