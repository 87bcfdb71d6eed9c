import { CellError, firstErrorValue, isBlank, valueError, type Cell } from '../../core/numbers/cell';
import { isNotAssigned } from '../../core/numbers/not-assigned';
import type { Parameter } from './parameter';
import { toRange, type Range } from './range';

/** Thrown when the whole result is one error; the wrapper turns it into that error. */
export class Refusal extends Error {
  constructor(readonly error: CellError) {
    super(error.code);
  }
}

/** The value, unless it is an error: then the whole result is that error. */
export function orRefuse<T>(value: T | CellError): T {
  if (value instanceof CellError) throw new Refusal(value);
  return value;
}

/** The arguments of one call, by parameter name. */
export class Arguments {
  readonly #ranges = new Map<string, Range>();
  /** The ranges of the repeating parameter, in the order given. */
  readonly everyRepeated: Range[] = [];

  constructor(parameters: readonly Parameter[], handedOver: readonly unknown[]) {
    parameters.forEach((parameter, index) => {
      if (parameter.presence === 'repeating') this.#readRepeated(parameter, handedOver.slice(index));
      else this.#readSingle(parameter, isArgument(handedOver[index]) ? handedOver[index] : undefined);
    });
  }

  range(name: string): Range {
    const range = this.#ranges.get(name);
    if (!range) throw new Refusal(valueError('argumentMissing', { argument: name }));
    return range;
  }

  /** The range of an optional parameter; absent when left out or when one blank cell stands for it. */
  optionalRange(name: string): Range | null {
    const range = this.#ranges.get(name);
    return range && !isOneBlank(range) ? range : null;
  }

  /** The ranges of the repeating parameter; a single blank cell in the place of one counts as left out. */
  get repeated(): readonly Range[] {
    return this.everyRepeated.filter((range) => !isOneBlank(range));
  }

  /** One value, blank when absent. */
  scalar(name: string): Cell {
    return this.#ranges.get(name)?.cell(0, 0) ?? null;
  }

  /** An error value anywhere in the input comes before everything else where one result rests on all of it. */
  refuseErrorValues(): void {
    for (const range of [...this.#ranges.values(), ...this.everyRepeated]) {
      const fault = firstErrorValue(range.cells);
      if (fault) throw new Refusal(fault);
    }
  }

  /** A not-assigned mark in one of these arguments comes before every other check of their values. */
  refuseNotAssigned(...names: readonly string[]): void {
    for (const name of names) {
      this.#ranges.get(name)?.cells.forEach((cell, index) => {
        if (typeof cell !== 'string' || isBlank(cell) || !isNotAssigned(cell)) return;
        throw new Refusal(valueError('notAssignedHere', { argument: name, item: index + 1 }));
      });
    }
  }

  /** The range that an error calls by this name; `points2` is one of a repeating parameter. */
  named(name: string): Range | undefined {
    return this.#ranges.get(name) ?? this.everyRepeated.find((range) => range.name === name);
  }

  #readSingle({ name, shape, presence }: Parameter, argument: unknown): void {
    if (argument === undefined && presence === 'optional') return;
    const range = toRange(name, argument);
    if (shape === 'scalar' && range.length !== 1) {
      throw new Refusal(valueError('singleValueWanted', { argument: name, size: range.size }));
    }
    this.#ranges.set(name, range);
  }

  /** A host hands a repeating parameter over as one list of arguments; spread arguments are read alike. */
  #readRepeated({ name }: Parameter, rest: readonly unknown[]): void {
    const spread = rest.flatMap((argument) => (isListOfArguments(argument) ? argument : [argument]));
    const given = spread.filter(isArgument);
    while (given.length > 0 && (given[given.length - 1] ?? null) === null) given.pop();
    given.forEach((argument, index) => this.everyRepeated.push(toRange(`${name}${index + 1}`, argument)));
  }
}

/** Ranges that belong together have as many elements; they are matched in reading order, row or column alike. */
export function requireSameCount(first: Range, ...others: readonly (Range | null)[]): void {
  for (const other of others) {
    if (other !== null && other.length !== first.length) throw new Refusal(sizesDiffer(first, other));
  }
}

export function sizesDiffer(first: Range, second: Range): CellError {
  const values = { first: first.name, firstSize: first.size, second: second.name, secondSize: second.size };
  return valueError('sizesDiffer', values);
}

function isOneBlank(range: Range): boolean {
  return range.length === 1 && isBlank(range.cell(0, 0));
}

/** A list holds ranges or single values; rows of values are one range. */
function isListOfArguments(argument: unknown): argument is unknown[] {
  if (!Array.isArray(argument)) return false;
  return !argument.some(Array.isArray) || argument.some((item) => Array.isArray(item) && item.some(Array.isArray));
}

/** Not the invocation object, which a host appends after the last argument. An argument left out keeps its place. */
function isArgument(argument: unknown): boolean {
  if (argument === undefined || argument === null) return true;
  if (typeof argument !== 'object' || Array.isArray(argument)) return true;
  return argument instanceof CellError || 'basicValue' in argument || 'code' in argument;
}
