import { CellError, valueError } from '../../core/numbers/cell';
import type { FunctionLanguage } from '../../locales/functions';
import { Arguments, Refusal } from './arguments';
import { cellsInUse } from './cells-in-use';
import type { Descriptor, Result, Value } from './descriptor';
import { located } from './locate';
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
  const toHostError = (error: CellError, args: Arguments | null): unknown => {
    const HostError = host().Error;
    const { code, reason } = args ? located(error, args) : error;
    return reason ? new HostError(code, sentence(reason, language())) : new HostError(code);
  };
  const toHost = (value: Value, args: Arguments | null): unknown => {
    if (value instanceof CellError) return toHostError(value, args);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return toHostError(new CellError('#NUM!', { key: 'notFinite' }), args);
    }
    return value ?? '';
  };
  return (...handedOver) => {
    const { result, args } = computed(descriptor, cellsInUse(handedOver), language());
    if (!Array.isArray(result)) {
      const value = toHost(result as Value, args);
      return descriptor.result === 'matrix' ? [[value]] : value;
    }
    const rows = result as unknown[][];
    for (const row of rows) {
      for (let column = 0; column < row.length; column += 1) {
        const value = row[column];
        if (typeof value !== 'number' || !Number.isFinite(value)) row[column] = toHost(value as Value, args);
      }
    }
    return rows.length > 0 ? rows : [['']];
  };
}

interface Computed {
  readonly result: Result;
  /** Null where the arguments themselves could not be read. */
  readonly args: Arguments | null;
}

function computed(descriptor: Descriptor, handedOver: readonly unknown[], language: FunctionLanguage): Computed {
  let args: Arguments | null = null;
  try {
    args = new Arguments(descriptor.parameters, handedOver);
    return { result: descriptor.compute(args, language), args };
  } catch (failure) {
    return { result: failure instanceof Refusal ? failure.error : valueError('unexpected'), args };
  }
}
