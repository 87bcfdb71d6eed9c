import type { FunctionLanguage, FunctionName } from '../locales/functions';
import type { CellError, Matrix } from '../core/numbers/cell';
import type { Arguments } from './arguments';

/** What a custom function gives back: one value, or rows of values. Errors are values too. */
export type Value = number | string | boolean | CellError;
export type Result = Value | Matrix<Value>;

/** The chapters of the help, in their order. */
export const GROUPS = ['scoring', 'ranking', 'quotas', 'texts'] as const;
export type Group = (typeof GROUPS)[number];

export interface Parameter {
  /** The same in every interface language. A repeating parameter is named without its number. */
  readonly name: string;
  /** `matrix` takes a range; `scalar` one value. */
  readonly shape: 'matrix' | 'scalar';
  readonly presence: 'required' | 'optional' | 'repeating';
  /** A required argument that may be blank. */
  readonly mayBeBlank?: boolean;
  /** A repeating argument of which there must be at least one. */
  readonly isNeeded?: boolean;
}

/** Everything about one custom function but its texts, which are keyed by its id. */
export interface Descriptor {
  readonly id: FunctionName;
  readonly parameters: readonly Parameter[];
  readonly result: 'matrix' | 'scalar';
  /** The rows of a result belong to the wrapper once returned. The language is for results that are sentences. */
  compute(args: Arguments, language: FunctionLanguage): Result;
}

export const required = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  name,
  shape,
  presence: 'required',
});
export const requiredOrBlank = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  ...required(name, shape),
  mayBeBlank: true,
});
export const optional = (name: string, shape: Parameter['shape'] = 'matrix'): Parameter => ({
  name,
  shape,
  presence: 'optional',
});
export const repeating = (name: string): Parameter => ({ name, shape: 'matrix', presence: 'repeating' });
