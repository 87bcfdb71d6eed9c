import { CellError } from '../core/numbers/cell';
import { attainment, readDirection, type Direction } from '../core/scoring/attainment';
import { optional, required, type Descriptor, type Parameter } from './descriptor';
import { elementwise, type Element } from './elementwise';
import { keyword } from './keyword';
import { notNegativeAt } from './read';

const directions = keyword<Direction>('direction', 'direction', 'higher', readDirection);

const parameters: readonly Parameter[] = [required('actual'), required('target'), optional('direction')];

export const ATTAINMENT: Descriptor = {
  id: 'ATTAINMENT',
  group: 'scoring',
  parameters,
  result: 'matrix',
  compute(args) {
    const compute: Element = ([actualCell, targetCell, directionCell], row) => {
      const actual = notNegativeAt(actualCell, 'actual', row);
      if (actual instanceof CellError) return actual;
      const target = notNegativeAt(targetCell, 'target', row);
      if (target instanceof CellError) return target;
      const direction = directions.read(directionCell);
      return direction instanceof CellError ? direction : attainment(actual!, target!, direction);
    };
    return elementwise(parameters, args, compute, { passedOn: ['actual', 'target'] });
  },
};
