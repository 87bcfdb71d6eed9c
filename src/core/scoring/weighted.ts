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
import { addDecimals, decimalPlaces, multiplyDecimals, powerOfTen, toDecimal } from '../numbers/decimal';
import { divideFractions, fractionToNumber, toFraction } from '../numbers/fraction';
import { BLANK, NOT_ASSIGNED, readNumber } from '../numbers/read-number';
import { MEAN_TREATMENTS } from './unassigned';

/** Weights that can be used: numbers of 0 or more. */
export type Weights = readonly number[];

/** Reads the weights; the first bad one is the answer for every unit, since every result rests on it. */
export function readWeights(cells: readonly Cell[]): Weights | CellError {
  const errorValue = firstErrorValue(cells);
  if (errorValue) return errorValue;
  const weights: number[] = [];
  for (const [index, cell] of cells.entries()) {
    const item = index + 1;
    const weight = readNumber(cell);
    if (weight === BLANK) return valueError('isBlank', { argument: 'weights', item });
    if (weight === NOT_ASSIGNED) return valueError('notAssignedHere', { argument: 'weights', item });
    if (weight instanceof CellError) return placed(weight, { argument: 'weights', item });
    const bounded = asNotNegative(weight);
    if (bounded === null) return numError('belowZero', { argument: 'weights', item });
    weights.push(bounded);
  }
  return weights;
}

/**
 * Σ(score × weight) ÷ Σ weight of one unit. A blank score is #N/A, never 0. A criterion that was not assigned drops out
 * of both sums (`exclude`) or counts 0 (`zero`); without a treatment it is #VALUE!.
 */
export function weighted(
  scores: readonly Cell[],
  weights: Weights,
  unassigned: 'exclude' | 'zero' | null,
  /** Where the unit stands, for the sentence of an error. */
  unit: Readonly<Record<string, number>> = {},
): number | CellError {
  const at = (index: number): Record<string, string | number> => ({
    argument: 'scores',
    ...unit,
    criterion: index + 1,
  });
  const errorValue = firstErrorValue(scores);
  if (errorValue) return errorValue;
  const blank = scores.findIndex(isBlank);
  if (blank >= 0) return notAvailable('scoreMissing', at(blank));
  const readings = scores.map(readNumber);
  const notAssigned = readings.indexOf(NOT_ASSIGNED);
  if (notAssigned >= 0 && unassigned === null)
    return valueError('treatmentNeeded', { ...at(notAssigned), choices: MEAN_TREATMENTS });
  const values: number[] = [];
  const counted: number[] = [];
  for (const [index, reading] of readings.entries()) {
    if (reading instanceof CellError) return placed(reading, at(index));
    if (reading === NOT_ASSIGNED && unassigned === 'exclude') continue;
    values.push(typeof reading === 'number' ? reading : 0);
    counted.push(weights[index]!);
  }
  if (!counted.some((weight) => weight > 0)) return divisionByZero('weightsZero');
  return exactMean(values, counted);
}

/** The double nearest to the exact weighted mean. Long tables of plain numbers take the short way of `FastMeans`. */
function exactMean(values: readonly number[], weights: readonly number[]): number {
  const decimals = weights.map(toDecimal);
  const products = values.map((value, at) => multiplyDecimals(toDecimal(value), decimals[at]!));
  const [sum, weightSum] = [products, decimals].map((all) => toFraction(all.reduce(addDecimals)));
  return fractionToNumber(divideFractions(sum!, weightSum!));
}

/** The power of ten that makes all the numbers whole, or 0 when there is none among the exact ones. */
export function commonPower(values: readonly number[]): number {
  let places = 0;
  for (const value of values) {
    places = decimalPlaces(value, places);
    if (places < 0) return 0;
  }
  return powerOfTen(places);
}
