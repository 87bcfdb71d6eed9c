import { folded } from '../../names/fold';
import { asNotNegative, asWhole } from '../../numbers/bounds';
import { CellError, isBlank, numError, valueError, type Cell } from '../../numbers/cell';
import { CLOSE, toDecimal } from '../../numbers/decimal';
import { exactDifference, exactProduct, exactQuotient, exactShare } from '../../numbers/exact';
import {
  addFractions,
  divideFractions,
  fractionToNumber,
  multiplyFractions,
  toFraction,
  type Fraction,
} from '../../numbers/fraction';
import { readNumber } from '../../numbers/read-number';
import { exactSum } from '../../numbers/sum';
import { attainment } from '../attainment';
import type { Bonus, Deduction, Rule, Step, Tier } from './rule';

/** Whether a rule compares the result with a target. */
export function readsTarget(rule: Rule): boolean {
  return (
    rule.kind === 'proportional' ||
    rule.kind === 'threshold' ||
    rule.kind === 'step' ||
    (rule.kind === 'tiers' && rule.isPercent)
  );
}

/** Whether a rule rests on the maximum of the criterion. */
export function readsMaximum(rule: Rule): boolean {
  return rule.kind !== 'late' && rule.kind !== 'tiers';
}

/** Reads a result as its rule wants it: a number of 0 or more, a count, or 1 and 0 for yes and no. */
export function readResult(rule: Rule, actual: Cell): number | CellError {
  if (rule.kind === 'yesno') return readYesNo(actual);
  if (rule.kind === 'incident' && isNone(actual)) return 0;
  const value = readNumber(actual);
  if (value instanceof CellError) return value;
  if (typeof value !== 'number') return valueError('notANumber', { found: isBlank(actual) ? '' : String(actual) });
  if (rule.kind === 'tiers' && !rule.isPercent) return value;
  const bounded = asNotNegative(value);
  if (bounded === null) return numError('belowZero');
  return rule.kind === 'incident' ? (asWhole(bounded) ?? numError('notWhole')) : bounded;
}

/**
 * Points of one criterion from its result. `target` and `maximum` are numbers of 0 or more, ignored where the rule does
 * not read them.
 */
export function score(rule: Rule, result: number, target: number, maximum: number): number | CellError {
  switch (rule.kind) {
    case 'yesno':
      return result === 1 ? maximum : 0;
    case 'late':
      return rule.tiers.find(({ bound }) => result <= bound + CLOSE)?.points ?? 0;
    case 'incident':
      return afterIncidents(rule.deduction, result, maximum);
    case 'tiers':
      if (!rule.isPercent) return pointsOf(rule.tiers, result);
  }
  const reached = attainment(result, target, rule.isLower ? 'lower' : 'higher');
  if (reached instanceof CellError) return reached;
  switch (rule.kind) {
    case 'proportional':
      if (reached >= rule.cap) return exactProduct(maximum, rule.cap);
      if (!rule.isLower) return exactShare(maximum, result, target);
      return reached === 1 ? maximum : exactShare(maximum, target, result);
    case 'threshold':
      return reached >= rule.bound - CLOSE ? maximum : 0;
    case 'tiers':
      return pointsOf(rule.tiers, reached);
    case 'step':
      if (rule.part === 'prorata' && reached < 1) return proRata(rule, result, target, maximum);
      if (rule.bonus && reached > 1) return withBonus(rule.bonus, reached, result, target, maximum);
      return stepped(rule, reached, maximum);
  }
}

/** Points of the highest bound reached; tiers stand from the highest down. */
function pointsOf(tiers: readonly Tier[], value: number): number {
  const tier = tiers.find(({ bound, isAbove }) => (isAbove ? value > bound + CLOSE : value >= bound - CLOSE));
  return tier?.points ?? 0;
}

type StepRule = Extract<Rule, { kind: 'step' }>;

function stepped(rule: StepRule, reached: number, maximum: number): number {
  if (reached < 1 - CLOSE) {
    const steps = exactQuotient(exactDifference(1, reached), rule.step.size);
    const counted = wholeSteps(steps, rule.part === 'started');
    return Math.max(0, exactDifference(maximum, exactProduct(counted, rule.step.points)));
  }
  return maximum;
}

/** Attainment never goes beyond 1 where less is better, so that there is no bonus then. */
function withBonus(bonus: Bonus, reached: number, result: number, target: number, maximum: number): number {
  const earned = bonus.isProRata ? bonusShare(bonus, result, target) : bonusPoints(bonus, reached);
  return exactSum([maximum, Math.min(earned, bonus.most ?? Infinity)]);
}

/** beyond ÷ step × points, in one exact fraction. */
function bonusShare({ size, points }: Bonus, result: number, target: number): number {
  const of = (value: number): Fraction => toFraction(toDecimal(value));
  return fractionToNumber(
    divideFractions(
      multiplyFractions(of(exactDifference(result, target)), of(points)),
      multiplyFractions(of(target), of(size)),
    ),
  );
}

/** max − shortfall ÷ step × points in one exact fraction, since neither quotient needs to be a decimal. */
function proRata({ step, isLower }: StepRule, result: number, target: number, maximum: number): number {
  const [whole, short] = isLower
    ? [result, exactDifference(result, target)]
    : [target, exactDifference(target, result)];
  const of = (value: number): Fraction => toFraction(toDecimal(value));
  const deducted = divideFractions(
    multiplyFractions(of(short), of(step.points)),
    multiplyFractions(of(whole), of(step.size)),
  );
  const left = addFractions(of(maximum), { ...deducted, numerator: -deducted.numerator });
  return left.numerator < 0n ? 0 : fractionToNumber(left);
}

function bonusPoints(bonus: Step, reached: number): number {
  const steps = wholeSteps(exactQuotient(exactDifference(reached, 1), bonus.size), false);
  return exactProduct(steps, bonus.points);
}

/** Steps made whole; within 1e-9 of a whole number they are that number. */
function wholeSteps(steps: number, isStartedCounted: boolean): number {
  return asWhole(steps) ?? (isStartedCounted ? Math.ceil(steps) : Math.floor(steps));
}

function afterIncidents(deduction: Deduction | null, incidents: number, maximum: number): number {
  if (incidents === 0) return maximum;
  if (!deduction) return 0;
  const of = (amount: number): number => (deduction.isPercent ? exactProduct(maximum, amount) : amount);
  const taken = exactProduct(incidents, of(deduction.amount));
  const most = deduction.most === null ? taken : of(deduction.most);
  return Math.max(0, exactDifference(maximum, Math.min(taken, most)));
}

const YES = new Set(['x', 'co', 'dat', 'yes', 'true', '1']);
const NO = new Set([
  ...['khong', 'no', 'false', '0'],
  ...['khong dat', 'chua dat', 'chua', 'khong thuc hien', 'chua thuc hien'],
]);
const NONE = new Set(['khong', 'khong co', 'khong phat sinh']);

function readYesNo(actual: Cell): number | CellError {
  if (typeof actual === 'boolean') return actual ? 1 : 0;
  if (typeof actual === 'string') {
    const word = folded(actual);
    if (YES.has(word)) return 1;
    if (NO.has(word)) return 0;
  }
  const whole = typeof actual === 'number' ? asWhole(actual) : null;
  return whole === 0 || whole === 1 ? whole : valueError('notYesNo', { found: isBlank(actual) ? '' : String(actual) });
}

function isNone(actual: Cell): boolean {
  return typeof actual === 'string' && NONE.has(folded(actual));
}
