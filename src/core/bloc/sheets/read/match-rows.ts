import { editDistance } from '../../../names/distance';
import { folded, foldedWords } from '../../../names/fold';
import type { FormRow } from '../form/rows';

/** A row of a sheet by what identifies it: its number and its text. */
export interface TypedRow {
  readonly number: string;
  readonly name: string;
}

export type Match =
  | { readonly kind: 'matched'; readonly row: FormRow; readonly by: 'text' | 'number' }
  /** Number and text name two rows, the text names several, or another row matched as well: it is not guessed. */
  | { readonly kind: 'doubtful'; readonly rows: readonly FormRow[] }
  | { readonly kind: 'unknown' };

/** A text this much like a criterion's is that criterion with typing errors: one letter in so many. */
const LETTERS_AN_ERROR = 8;
/** A shortened text counts as the beginning of a criterion's when it has at least this many letters. */
const SHORTEST_BEGINNING = 12;

/**
 * Which row of a plan's score sheet each typed row is. Text and number together are certain; text alone suffices where
 * only one row has it; where several do, the row must stand in its group, and all groups in their order. A text with typing
 * errors needs the number to agree or to be missing; a number alone counts only where the text is blank. Where a number and
 * a text with errors disagree, and where the texts of two typed rows come to the same row, nothing is taken.
 */
export function matchRows(typed: readonly TypedRow[], known: readonly KnownRow[]): Match[] {
  const matches = matchAll(typed, known);
  const claimed = (row: FormRow, by: 'text' | 'number'): number =>
    matches.filter((match) => match.kind === 'matched' && match.row === row && match.by === by).length;
  return matches.map((match): Match => {
    if (match.kind !== 'matched') return match;
    if (match.by === 'number' && claimed(match.row, 'text') > 0) return { kind: 'unknown' };
    return claimed(match.row, match.by) > 1 ? { kind: 'doubtful', rows: [match.row] } : match;
  });
}

/** Every typed row by itself, then again where the sheet's headings or numbers turn out not to be the plan's. */
function matchAll(typed: readonly TypedRow[], known: readonly KnownRow[]): Match[] {
  const times = (name: string): number => typed.filter((one) => foldedWords(one.name) === name).length;
  const headings = known.filter(({ row }) => 'members' in row).map(({ row }) => row);
  const seen: FormRow[] = [];
  const above: (FormRow | null)[] = [];
  const matches = typed.map((one, at): Match => {
    above.push(seen.at(-1) ?? null);
    const found = matchOne(one, known, { group: above[at], hasNumbers: true, times });
    if (found.kind === 'matched' && 'members' in found.row) seen.push(found.row);
    return found;
  });
  const expected = headings.filter((row) => row.kind === 'group' || seen.includes(row));
  const hasHeadings = seen.length === expected.length && seen.every((row, at) => row === expected[at]);
  const hasNumbers = !matches.some((match, at) => match.kind === 'matched' && isOtherNumber(typed[at]!, match.row));
  if (hasHeadings && hasNumbers) return matches;
  return typed.map((one, at) =>
    matchOne(one, known, { group: hasHeadings ? above[at] : undefined, hasNumbers, times }),
  );
}

function isOtherNumber(typed: TypedRow, row: FormRow): boolean {
  const [own, expected] = [numberKey(typed.number), numberKey(row.number)];
  return own !== '' && expected !== '' && own !== expected;
}

/** A row of the plan's score sheet, ready to be compared with what was typed. */
export interface KnownRow {
  readonly row: FormRow;
  readonly number: string;
  readonly name: string;
  readonly group: FormRow | null;
}

export function knownRows(rows: readonly FormRow[]): KnownRow[] {
  const groups = new Map<number, FormRow>();
  for (const row of rows) {
    if ('members' in row) for (const { index } of row.members) groups.set(index, row);
  }
  return rows.map((row) => {
    const group = row.index === null || 'members' in row ? null : (groups.get(row.index) ?? null);
    return { row, number: numberKey(row.number), name: foldedWords(row.name), group };
  });
}

function matchOne(typed: TypedRow, known: readonly KnownRow[], around: Around): Match {
  const number = numberKey(typed.number);
  const byNumber = number === '' ? [] : known.filter((one) => one.number === number);
  const name = foldedWords(typed.name);
  if (name === '') {
    const tells = byNumber.length === 1 && (around.hasNumbers || !IS_FIGURE.test(number));
    return tells ? { kind: 'matched', row: byNumber[0]!.row, by: 'number' } : { kind: 'unknown' };
  }
  // A criterion may have its target below it in the same cell.
  const first = /[\r\n]/.test(typed.name) ? foldedWords(typed.name.trim().split(/[\r\n]/)[0]!) : name;
  const same = known.filter((one) => one.name === name || one.name === first);
  if (same.length > 0) return among(same, number, around);
  const near = known.filter((one) => isNear(name, one.name) || (first !== name && isNear(first, one.name)));
  if (near.length === 0) {
    return byNumber.length > 0 && !IS_FIGURE.test(number)
      ? { kind: 'doubtful', rows: byNumber.map(({ row }) => row) }
      : { kind: 'unknown' };
  }
  const agreeing = near.filter((one) => number === '' || one.number === '' || one.number === number);
  if (agreeing.length === 1 && near.length === 1) return { kind: 'matched', row: agreeing[0]!.row, by: 'text' };
  const exact = near.filter((one) => number !== '' && one.number === number);
  if (exact.length === 1 && isTold(exact[0]!, around)) return { kind: 'matched', row: exact[0]!.row, by: 'text' };
  return { kind: 'doubtful', rows: near.map(({ row }) => row) };
}

/** What a sheet says beside a row itself. */
interface Around {
  /** The heading above a row; nothing where headings are missing or moved, so that none can be relied on. */
  readonly group: FormRow | null | undefined;
  /** Whether its numbers are the plan's wherever texts are. */
  readonly hasNumbers: boolean;
  /** How many rows of the sheet have a text. */
  readonly times: (name: string) => number;
}

/** A number that every group has, and that a row gets anew when one above it is moved or taken out. */
const IS_FIGURE = /^\d+$/;

/** Whether its number tells a row from others of its name: `I.3` everywhere, `3` in its group. */
function isTold({ number, group }: KnownRow, around: Around): boolean {
  return group === around.group || !IS_FIGURE.test(number);
}

/** One of the rows that have the text of a typed row. */
function among(same: readonly KnownRow[], number: string, around: Around): Match {
  const { group, times } = around;
  // Rows are numbered anew when one is moved or put between; their text goes with their points.
  if (same.length === 1) return { kind: 'matched', row: same[0]!.row, by: 'text' };
  const numbered = same.filter((one) => number !== '' && one.number === number);
  if (numbered.length === 1 && isTold(numbered[0]!, around))
    return { kind: 'matched', row: numbered[0]!.row, by: 'text' };
  const inside = same.filter((one) => one.group === group);
  const isWhole = numbered.length === 0 && times(same[0]!.name) === same.length;
  return inside.length === 1 && isWhole
    ? { kind: 'matched', row: inside[0]!.row, by: 'text' }
    : { kind: 'doubtful', rows: same.map(({ row }) => row) };
}

/** `I.1.` and `I. 1` are `I.1`; `(2)` is 2; `1.0` is what Excel made of 1. */
function numberKey(text: string): string {
  return folded(text)
    .replace(/[()\s]/g, '')
    .replace(/[.,]+$/, '')
    .replace(/,/g, '.');
}

function isNear(typed: string, known: string): boolean {
  if (typed === '' || known === '') return false;
  const [shorter, longer] = typed.length < known.length ? [typed, known] : [known, typed];
  if (shorter.length >= SHORTEST_BEGINNING && longer.startsWith(`${shorter} `)) return true;
  const limit = Math.floor(known.length / LETTERS_AN_ERROR);
  return limit > 0 && editDistance(typed, known, limit + 1) <= limit;
}
