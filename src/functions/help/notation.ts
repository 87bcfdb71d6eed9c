import type { FunctionLanguage, FunctionName } from '../../locales/functions';
import type { Descriptor } from '../call/descriptor';
import type { Example, ExampleArgument, Shown } from './example';

/** How formulas and numbers are written where the reader lives: `;` and `,` in Vietnamese, `,` and `.` in English. */
export interface Notation {
  readonly language: FunctionLanguage;
  readonly separator: string;
}

export const NOTATIONS: Readonly<Record<FunctionLanguage, Notation>> = {
  vi: { language: 'vi', separator: '; ' },
  en: { language: 'en', separator: ', ' },
};

/** The call of a function with the names of its parameters, optional ones in brackets. */
export function syntax({ id, parameters }: Descriptor, { separator }: Notation): string {
  const names = parameters.map(({ name, presence, isNeeded }) => {
    if (presence === 'required') return name;
    if (presence === 'optional') return `[${name}]`;
    return isNeeded ? `${name}1${separator}[${name}2 …]` : `[${name}1${separator}${name}2 …]`;
  });
  return `=THIDUA.${id}(${names.join(separator)})`;
}

/** An example as it is typed into a cell. Arguments left out at the end are not written. */
export function exampleFormula(id: FunctionName, { args }: Example, notation: Notation): string {
  const texts = args.map((argument) => argumentText(argument, notation));
  return `=THIDUA.${id}(${texts.join(notation.separator)})`;
}

/** The cells that an example speaks of, by their address. */
export function exampleCells({ args }: Example): readonly { address: string; rows: readonly (readonly Shown[])[] }[] {
  return args.flatMap((argument) => (argument?.kind === 'cells' ? [argument] : []));
}

/** The result of an example in rows of texts. */
export function exampleResult({ result }: Example, { language }: Notation): string[][] {
  if (Array.isArray(result))
    return result.map((row: readonly Shown[]) => row.map((value) => shownText(value, language)));
  if (typeof result === 'object') return [[(result as Record<FunctionLanguage, string>)[language]]];
  return [[shownText(result, language)]];
}

export function shownText(value: Shown, language: FunctionLanguage): string {
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  return typeof value === 'number' ? numberText(value, language) : value;
}

function argumentText(argument: ExampleArgument, { language }: Notation): string {
  if (argument === null) return '';
  switch (argument.kind) {
    case 'cells':
      return argument.address;
    case 'number':
      return argument.isPercent
        ? `${numberText(argument.value * 100, language)}%`
        : numberText(argument.value, language);
    case 'text':
      return `"${argument.text[language]}"`;
  }
}

function numberText(value: number, language: FunctionLanguage): string {
  const text = String(Number(value.toPrecision(15)));
  return language === 'vi' ? text.replace('.', ',') : text;
}
