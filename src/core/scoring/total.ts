import { asNotNegative } from '../numbers/bounds';
import {
  CellError,
  divisionByZero,
  firstErrorValue,
  isBlank,
  notAvailable,
  numError,
  placed,
  valueError,
  type Cell,
} from '../numbers/cell';
import {
  addFractions,
  divideFractions,
  fractionOf,
  fractionSum,
  fractionToNumber,
  multiplyFractions,
  ZERO,
} from '../numbers/fraction';
import { isNotAssigned, NOT_ASSIGNED_TEXT } from '../numbers/not-assigned';
import { BLANK, NOT_ASSIGNED, readNumber } from '../numbers/read-number';
import { exactSum } from '../numbers/sum';
import { TREATMENTS, type Unassigned } from './unassigned';

/**
 * The sum of a unit's points over its criteria.
 *
 * `points` and `maxima` have as many elements. A row in which both are blank is a heading and is skipped; a blank
 * point is "not scored yet" and never 0: #N/A names its row. A point above its maximum is kept. Criteria that were not
 * assigned are treated as `unassigned` says; without it they are #VALUE!. One bad element spoils the total.
 * Source of the treatments: QĐ 212/2025/QĐ-UBND Hải Phòng, footnotes 1 (full), 2 (spread), 7 (rescale).
 */
export function total(
  points: readonly Cell[],
  maxima: readonly Cell[],
  unassigned: Unassigned | null,
  /** How errors call the points. */
  argument = 'points',
): number | typeof NOT_ASSIGNED_TEXT | CellError {
  const fault =
    firstErrorValue(points) ??
    firstErrorValue(maxima) ??
    firstBlankPoint(points, maxima, argument) ??
    notAssignedMaximum(maxima) ??
    (unassigned === null ? firstNotAssigned(points, argument) : null);
  if (fault) return fault;
  const assigned: number[] = [];
  const assignedMaxima: number[] = [];
  const unassignedMaxima: number[] = [];
  for (let index = 0; index < points.length; index += 1) {
    if (isBlank(points[index])) continue;
    const item = index + 1;
    const point = readNumber(points[index]);
    if (point instanceof CellError) return placed(point, { argument, item });
    const maximum = readMaximum(maxima[index], item);
    if (maximum instanceof CellError) return maximum;
    if (point === NOT_ASSIGNED) {
      unassignedMaxima.push(maximum);
    } else {
      assigned.push(point as number);
      assignedMaxima.push(maximum);
    }
  }
  if (unassignedMaxima.length === 0) {
    return assigned.length === 0 ? notAvailable('nothingScored', { argument }) : exactSum(assigned);
  }
  return withUnassigned(assigned, assignedMaxima, unassignedMaxima, unassigned!);
}

function readMaximum(cell: Cell, item: number): number | CellError {
  const maximum = readNumber(cell);
  if (maximum === BLANK) return valueError('maximumMissing', { argument: 'maxima', item });
  if (maximum === NOT_ASSIGNED) return valueError('notAssignedHere', { argument: 'maxima', item });
  if (maximum instanceof CellError) return placed(maximum, { argument: 'maxima', item });
  return asNotNegative(maximum) ?? numError('belowZero', { argument: 'maxima', item });
}

function withUnassigned(
  points: readonly number[],
  maxima: readonly number[],
  unassignedMaxima: readonly number[],
  unassigned: Unassigned,
): number | typeof NOT_ASSIGNED_TEXT | CellError {
  if (unassigned === 'full') return exactSum([...points, ...unassignedMaxima]);
  if (unassigned === 'zero') return exactSum(points);
  if (points.length === 0) return NOT_ASSIGNED_TEXT;
  if (unassigned === 'exclude') return exactSum(points);
  const missing = fractionSum(unassignedMaxima);
  if (unassigned === 'rescale') {
    const base = fractionSum(maxima);
    if (base.numerator === 0n) return divisionByZero('nothingToRescale');
    const scale = divideFractions(addFractions(base, missing), base);
    return fractionToNumber(multiplyFractions(fractionSum(points), scale));
  }
  const takers = maxima.filter((maximum) => maximum > 0).length;
  if (takers === 0) return divisionByZero('nothingToRescale');
  const share = divideFractions(missing, { numerator: BigInt(takers), denominator: 1n });
  const scaled = points.map((point, index) => {
    const own = fractionOf(point);
    const maximum = fractionOf(maxima[index]!);
    if (maximum.numerator === 0n) return own;
    return divideFractions(multiplyFractions(own, addFractions(maximum, share)), maximum);
  });
  return fractionToNumber(scaled.reduce(addFractions, ZERO));
}

function firstBlankPoint(points: readonly Cell[], maxima: readonly Cell[], argument: string): CellError | null {
  const index = points.findIndex((point, at) => isBlank(point) && !isBlank(maxima[at]));
  return index < 0 ? null : notAvailable('pointMissing', { argument, item: index + 1 });
}

function notAssignedMaximum(maxima: readonly Cell[]): CellError | null {
  const index = maxima.findIndex((maximum) => typeof maximum === 'string' && isNotAssigned(maximum));
  return index < 0 ? null : valueError('notAssignedHere', { argument: 'maxima', item: index + 1 });
}

function firstNotAssigned(points: readonly Cell[], argument: string): CellError | null {
  const index = points.findIndex((point) => typeof point === 'string' && !isBlank(point) && isNotAssigned(point));
  const values = { argument, item: index + 1, choices: TREATMENTS };
  return index < 0 ? null : valueError('unassignedNeeded', values);
}
