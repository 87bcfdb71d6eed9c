import { CellError, type Cell } from '../../core/numbers/cell';
import type { FunctionLanguage } from '../../locales/functions';
import type { Descriptor, Value } from './descriptor';
import type { Parameter } from './parameter';
import { elementwise, type Element } from './elementwise';

type Head = Pick<Descriptor, 'id' | 'parameters'>;
type ElementIn = (cells: readonly Cell[], row: number, language: FunctionLanguage) => Value;

/** A function whose result has an element for each element of its arguments. `passedOn` as in `elementwise`. */
export function elementwiseFunction(head: Head, compute: ElementIn, passedOn?: readonly string[]): Descriptor {
  return {
    ...head,
    result: 'matrix',
    compute: (args, language) =>
      elementwise(head.parameters, args, (cells, row) => compute(cells, row, language), { passedOn }),
  };
}

/** Reads one cell of an argument: undefined when it is blank, an error when it cannot be read. */
type Reader<T> = (cell: Cell, argument: string, row?: number) => T | CellError;

/**
 * An element computed from what its cells say, each cell read by the reader in the place of its parameter. The first
 * that cannot be read is the result; a row is named where the argument has rows.
 */
export function readEach<T extends readonly unknown[]>(
  parameters: readonly Parameter[],
  readers: { readonly [At in keyof T]: Reader<T[At]> },
  compute: (values: T, row: number) => Value,
): Element {
  return (cells, row) => {
    const values: unknown[] = [];
    for (let at = 0; at < readers.length; at += 1) {
      const { name, shape } = parameters[at]!;
      const value = readers[at]!(cells[at], name, shape === 'matrix' ? row : undefined);
      if (value instanceof CellError) return value;
      values.push(value);
    }
    return compute(values as unknown as T, row);
  };
}
