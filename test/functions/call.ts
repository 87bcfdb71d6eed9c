import { registry } from '../../src/functions/registry';
import { wrap } from '../../src/functions/call/wrap';
import type { FunctionLanguage, FunctionName } from '../../src/locales/functions';

/** An error value as a host has it. */
export class HostError extends Error {
  readonly basicValue: string;
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.basicValue = code;
  }
}

const TAKEN = ['#VALUE!', '#N/A', '#DIV/0!', '#NUM!', '#NULL!'];

/** An error that a function gives back: Excel takes these codes and no others. */
class ReturnedError extends HostError {
  constructor(code: string, message?: string) {
    if (!TAKEN.includes(code)) throw new Error(`Excel takes no ${code} from a function`);
    super(code, message);
  }
}

const host = { associate: () => undefined, Error: ReturnedError };

/** Calls a function as a host does; errors come back as their code. */
export function call(id: FunctionName, ...args: unknown[]): unknown {
  return codes(raw(id, 'vi', ...args));
}

/** The same in a language: results that are sentences differ. */
export function callIn(language: FunctionLanguage, id: FunctionName, ...args: unknown[]): unknown {
  return codes(raw(id, language, ...args));
}

/** The sentence of the first error of a result. */
export function sentenceOf(language: FunctionLanguage, id: FunctionName, ...args: unknown[]): string {
  const error = [raw(id, language, ...args)].flat(2).find((value) => value instanceof HostError);
  return error instanceof HostError ? error.message : '';
}

export function column(...values: unknown[]): unknown[][] {
  return values.map((value) => [value]);
}

function raw(id: FunctionName, language: FunctionLanguage, ...args: unknown[]): unknown {
  const descriptor = registry.find((one) => one.id === id)!;
  const implementation = wrap(
    descriptor,
    () => host,
    () => language,
  );
  return implementation(...args);
}

function codes(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(codes);
  return value instanceof HostError ? value.code : value;
}
