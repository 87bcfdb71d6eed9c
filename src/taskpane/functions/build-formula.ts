import { readVietnameseNumber } from '../../core/numbers/vietnamese-number';
import type { Descriptor } from '../../functions/call/descriptor';
import type { Parameter } from '../../functions/call/parameter';

/** A formula in the notation that Office.js takes, or the argument that cannot be written and why. */
export type BuiltFormula =
  | { readonly formula: string; readonly references: readonly string[] }
  | {
      readonly argument: string;
      readonly problem: 'missing' | 'doubtful' | 'notOneValue' | 'notAReference';
      readonly text: string;
    };

const SHEET = String.raw`(?:(?:'(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?`;
const CELLS = String.raw`\$?[A-Za-z]{1,3}\$?\d{1,7}(?::\$?[A-Za-z]{1,3}\$?\d{1,7})?`;
const COLUMNS = String.raw`\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}`;
const REFERENCE = new RegExp(`^${SHEET}(?:${CELLS}|${COLUMNS})$`, 'u');
/** What starts like an address and is none: a slip of the keyboard, or several ranges where one is wanted. */
const LIKE_A_REFERENCE = /^\$?[A-Za-z]{1,3}\$?\d+\s*[:;,!)]/;
const TABLE_COLUMN = /^[\p{L}_][\p{L}\p{N}_.]*\[[^[\]]+\]$/u;

/**
 * The formula of a function from what was typed for each parameter: an address, a number in Vietnamese notation, or a
 * text. Ranges are passed as IF(range="","",range), because some builds of Excel hand blank cells over as 0. What was
 * typed for a repeating parameter may name several, separated by `;`.
 */
export function buildFormula({ id, parameters }: Descriptor, typed: Readonly<Record<string, string>>): BuiltFormula {
  const written: string[] = [];
  const references: string[] = [];
  for (const parameter of parameters) {
    const text = (typed[parameter.name] ?? '').trim();
    if (text === '' && isWanted(parameter)) return { argument: parameter.name, problem: 'missing', text };
    const parts = parameter.presence === 'repeating' ? splitParts(text) : [text];
    for (const part of parts) {
      const value = argumentText(part, parameter);
      if ('problem' in value) return { argument: parameter.name, ...value, text: part };
      if (value.reference) references.push(value.reference);
      written.push(value.written);
    }
  }
  while (written[written.length - 1] === '') written.pop();
  return { formula: `=THIDUA.${id}(${written.join(',')})`, references };
}

type ArgumentText =
  | { readonly written: string; readonly reference: string | null }
  | { readonly problem: 'doubtful' | 'notOneValue' | 'notAReference' };

function argumentText(typed: string, { shape }: Parameter): ArgumentText {
  const text = typed.replace(/^=\s*/, '');
  if (text === '') return { written: '', reference: null };
  if (REFERENCE.test(text) || TABLE_COLUMN.test(text)) {
    if (shape === 'scalar') return text.includes(':') ? { problem: 'notOneValue' } : { written: text, reference: text };
    return { written: `IF(${text}="","",${text})`, reference: text };
  }
  if (text !== typed || LIKE_A_REFERENCE.test(text)) return { problem: 'notAReference' };
  if (/^(?:true|false)$/i.test(text)) return { written: text.toUpperCase(), reference: null };
  const number = readVietnameseNumber(text);
  if (number.kind === 'doubtful') return { problem: 'doubtful' };
  if (number.kind === 'number') return { written: plainNumber(number.value), reference: null };
  const bare = /^"(.*)"$/s.exec(text)?.[1]?.replace(/""/g, '"') ?? text;
  return { written: `"${bare.replace(/"/g, '""')}"`, reference: null };
}

function isWanted({ presence, mayBeBlank, isNeeded }: Parameter): boolean {
  return presence === 'required' ? mayBeBlank !== true : isNeeded === true;
}

/** Several ranges after one another; a `;` inside quotes belongs to the name of a sheet. */
function splitParts(text: string): string[] {
  return (text.match(/(?:'(?:[^']|'')*'|[^;'])+/g) ?? []).map((part) => part.trim()).filter((part) => part !== '');
}

function plainNumber(value: number): string {
  return value.toLocaleString('en-US', { useGrouping: false, maximumFractionDigits: 15, maximumSignificantDigits: 15 });
}
