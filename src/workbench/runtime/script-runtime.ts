/** The custom functions as `functions.js` registered them, by id. */
export type FunctionTable = ReadonlyMap<string, (...args: unknown[]) => unknown>;

/** An error value on its way between the grid and a function, with the two names under which functions look for it. */
export class FunctionError extends Error {
  readonly basicValue: string;
  constructor(
    readonly code: string,
    message = '',
  ) {
    super(message);
    this.basicValue = code;
  }
}

const ErrorCode = {
  invalidValue: '#VALUE!',
  notAvailable: '#N/A',
  divisionByZero: '#DIV/0!',
  invalidNumber: '#NUM!',
  nullReference: '#NULL!',
} as const;

const HANDED_OUT: ReadonlySet<unknown> = new Set(Object.values(ErrorCode));

/**
 * The error that stands in a cell for what a function gave back: any code but the documented five becomes `#VALUE!`, and
 * its sentence is lost.
 */
export function shownError({ code, message }: { readonly code?: unknown; readonly message?: unknown }): {
  readonly code: string;
  readonly message: string;
} {
  const isTaken = HANDED_OUT.has(code);
  // Excel shows the sentences of these two alone.
  const isTold = code === ErrorCode.invalidValue || code === ErrorCode.notAvailable;
  return {
    code: isTaken ? (code as string) : ErrorCode.invalidValue,
    message: isTold && typeof message === 'string' ? message : '',
  };
}

export interface ScriptRuntime {
  readonly functions: FunctionTable;
  /** What the script sees as the global `CustomFunctions`. */
  readonly global: object;
}

/** A runtime for a script that needs nothing but the global `CustomFunctions`, as Excel's script-only runtime is. */
export function scriptRuntime(): ScriptRuntime {
  const functions = new Map<string, (...args: unknown[]) => unknown>();
  const associate = (id: string, implementation: (...args: unknown[]) => unknown): void => {
    functions.set(id.toUpperCase(), implementation);
  };
  return { functions, global: { associate, Error: FunctionError, ErrorCode } };
}
