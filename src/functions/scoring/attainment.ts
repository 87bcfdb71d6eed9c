import { attainment, DIRECTIONS, readDirection, type Direction } from '../../core/scoring/attainment';
import { optional, required } from '../call/parameter';
import { elementwiseFunction, readEach } from '../call/elementwise-function';
import { keyword } from '../call/keyword';
import { notNegativeAt } from '../call/read';

const directionOf = keyword<Direction>('direction', DIRECTIONS, 'higher', readDirection);

const parameters = [required('actual'), required('target'), optional('direction')];

export const ATTAINMENT = elementwiseFunction(
  { id: 'ATTAINMENT', parameters },
  readEach(parameters, [notNegativeAt, notNegativeAt, directionOf], ([actual, target, direction]) =>
    attainment(actual!, target!, direction),
  ),
  ['actual', 'target'],
);
