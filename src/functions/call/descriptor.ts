import type { FunctionLanguage, FunctionName } from '../../locales/functions';
import type { CellError, Matrix } from '../../core/numbers/cell';
import type { Arguments } from './arguments';
import type { Parameter } from './parameter';

/** What a custom function gives back: one value, or rows of values. Errors are values too. */
export type Value = number | string | boolean | CellError;
export type Result = Value | Matrix<Value>;

/** The chapters of the help, in their order. */
export const GROUPS = ['scoring', 'ranking', 'quotas', 'texts'] as const;
export type Group = (typeof GROUPS)[number];

/** Everything about one custom function but its texts, which are keyed by its id. */
export interface Descriptor {
  readonly id: FunctionName;
  readonly parameters: readonly Parameter[];
  readonly result: 'matrix' | 'scalar';
  /** The rows of a result belong to the wrapper once returned. The language is for results that are sentences. */
  compute(args: Arguments, language: FunctionLanguage): Result;
}
