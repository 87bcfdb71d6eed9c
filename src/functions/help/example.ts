import type { FunctionLanguage, FunctionName } from '../../locales/functions';

/** A value in a cell of an example. */
export type Shown = number | string | boolean;
/** A text in the language of the reader: keywords can be written in either. */
export type Words = Readonly<Record<FunctionLanguage, string>>;

/** An argument of a worked example: cells with an address, a value, or null where it is left out. */
export type ExampleArgument =
  | { readonly kind: 'cells'; readonly address: string; readonly rows: readonly (readonly Shown[])[] }
  | { readonly kind: 'number'; readonly value: number; readonly isPercent: boolean }
  | { readonly kind: 'text'; readonly text: Words }
  | null;

/** One call with its result, or the error code it gives. */
export interface Example {
  readonly args: readonly ExampleArgument[];
  readonly result: Shown | Words | readonly (readonly Shown[])[];
}

export type Examples = Readonly<Partial<Record<FunctionName, readonly Example[]>>>;

export function cells(address: string, ...rows: (readonly Shown[])[]): ExampleArgument {
  return { kind: 'cells', address, rows };
}

/** A column of cells. */
export function column(address: string, ...values: Shown[]): ExampleArgument {
  return cells(address, ...values.map((value) => [value]));
}

export function number(value: number): ExampleArgument {
  return { kind: 'number', value, isPercent: false };
}

export function percent(value: number): ExampleArgument {
  return { kind: 'number', value, isPercent: true };
}

export function text(vi: string, en = vi): ExampleArgument {
  return { kind: 'text', text: { vi, en } };
}

export const words = (vi: string, en: string): Words => ({ vi, en });
