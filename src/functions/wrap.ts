import { CellError, valueError } from '../core/numbers/cell';
import type { FunctionLanguage } from '../locales/functions';
import { Arguments, Refusal } from './arguments';
import type { Descriptor, Result, Value } from './descriptor';
import { sentence } from './sentence';

/** The part of the host's global that a function may touch. */
export interface CustomFunctionsHost {
  associate(id: string, implementation: (...args: unknown[]) => unknown): void;
  readonly Error: new (code: string, message?: string) => unknown;
}

/**
 * The function as the host calls it. Whatever it is handed, it returns values or error values of the host: no
 * exception, NaN, infinity or undefined gets out. Excel shows the text of #VALUE! and #N/A only.
 */
export function wrap(
  descriptor: Descriptor,
  host: () => CustomFunctionsHost,
  language: () => FunctionLanguage,
): (...args: unknown[]) => unknown {
  const toHost = (value: Value): unknown => {
    if (value instanceof CellError) return toHostError(value);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return toHostError(new CellError('#NUM!', { key: 'notFinite' }));
    }
    return value ?? '';
  };
  const toHostError = ({ code, reason }: CellError): unknown => {
    const HostError = host().Error;
    return reason ? new HostError(code, sentence(reason, language())) : new HostError(code);
  };
  return (...args) => {
    const result = computed(descriptor, args, language());
    if (!Array.isArray(result)) {
      const value = toHost(result as Value);
      return descriptor.result === 'matrix' ? [[value]] : value;
    }
    const rows = result as unknown[][];
    for (const row of rows) {
      for (let column = 0; column < row.length; column += 1) {
        const value = row[column];
        if (typeof value !== 'number' || !Number.isFinite(value)) row[column] = toHost(value as Value);
      }
    }
    return rows.length > 0 ? rows : [['']];
  };
}

function computed(descriptor: Descriptor, args: readonly unknown[], language: FunctionLanguage): Result {
  try {
    return descriptor.compute(new Arguments(descriptor, args), language);
  } catch (failure) {
    if (failure instanceof Refusal) return failure.error;
    return valueError('unexpected');
  }
}
