import type { Univer } from '@univerjs/core';
import { IFunctionService } from '@univerjs/engine-formula';
import type { FunctionsFile } from '../runtime/function-metadata';
import type { FunctionTable } from '../runtime/script-runtime';
import { UniverFunction, type BlankValue, type ErrorNotes } from '../runtime/univer-function';

/** Makes the add-in's functions known to the formula engine as `NAMESPACE.NAME`. Call it after the first workbook. */
export function registerFunctions(
  univer: Univer,
  namespace: string,
  file: FunctionsFile,
  functions: FunctionTable,
  notes: ErrorNotes,
  blank: BlankValue = null,
): void {
  const executors = file.functions.map(
    (metadata) => new UniverFunction(`${namespace}.${metadata.name}`.toUpperCase(), metadata, functions, notes, blank),
  );
  univer
    .__getInjector()
    .get(IFunctionService)
    .registerExecutors(...executors);
}
