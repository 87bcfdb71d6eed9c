import type { FunctionMetadata } from './function-metadata';

/** An argument as the engine has it: a value, or rows of values; undefined where it was left out. */
export type EngineArgument = unknown;

/**
 * Puts arguments into the shape that the metadata promises: a matrix parameter gets rows of values even for one cell, a
 * scalar one gets the value of a single cell, and a repeating parameter gets one list.
 */
export function shapedArguments(metadata: FunctionMetadata, given: readonly EngineArgument[]): unknown[] {
  const shaped: unknown[] = [];
  for (const [index, parameter] of metadata.parameters.entries()) {
    const shape = (value: unknown): unknown =>
      parameter.dimensionality === 'matrix' ? asMatrix(value) : asScalar(value);
    if (parameter.repeating) {
      shaped.push(given.slice(index).map(shape));
      break;
    }
    shaped.push(given[index] === undefined ? null : shape(given[index]));
  }
  return shaped;
}

function asMatrix(value: unknown): unknown {
  return Array.isArray(value) ? value : [[value]];
}

function asScalar(value: unknown): unknown {
  if (!Array.isArray(value)) return value;
  const rows = value as unknown[][];
  return rows.length === 1 && rows[0]!.length === 1 ? rows[0]![0] : rows;
}
