import type { Descriptor } from '../../src/functions/call/descriptor';
import type { Example, ExampleArgument, Shown } from '../../src/functions/help/example';
import type { FunctionLanguage } from '../../src/locales/functions';

/** The arguments of a worked example as a host hands them over: a repeating parameter as one list. */
export function exampleArguments(descriptor: Descriptor, { args }: Example, language: FunctionLanguage): unknown[] {
  const values = args.map((argument) => value(argument, language));
  const repeating = descriptor.parameters.findIndex(({ presence }) => presence === 'repeating');
  return repeating < 0 ? values : [...padded(values.slice(0, repeating), repeating), values.slice(repeating)];
}

export function exampleRows({ result }: Example, language: FunctionLanguage): readonly (readonly Shown[])[] {
  if (Array.isArray(result)) return result as readonly (readonly Shown[])[];
  return [[typeof result === 'object' ? (result as Record<FunctionLanguage, string>)[language] : result]];
}

/** Numbers at the 15 digits that a cell shows. */
export function rounded(rows: readonly (readonly unknown[])[]): unknown[][] {
  return rows.map((row) => row.map((one) => (typeof one === 'number' ? Number(one.toPrecision(15)) : one)));
}

function value(argument: ExampleArgument, language: FunctionLanguage): unknown {
  if (argument === null) return null;
  if (argument.kind === 'cells') return argument.rows;
  return argument.kind === 'number' ? argument.value : argument.text[language];
}

function padded(values: unknown[], length: number): unknown[] {
  return [...values, ...Array<null>(Math.max(0, length - values.length)).fill(null)];
}
