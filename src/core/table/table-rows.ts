import { folded } from '../names/fold';
import type { Cell } from '../numbers/cell';
import type { Header } from './find-header';
import { textOf } from './sheet-cells';

/** What a row below a heading is. */
export type RowKind =
  | 'data'
  /** The `(1) (2) (3)` row, a blank row or a total. */
  | 'passed'
  /** The signature block: the table has ended. */
  | 'end'
  /** A heading inside the table, such as the name of a unit over its people. */
  | { readonly section: string };

const NUMBERS_ONLY = /^\(?\d{1,2}\)?$/;
const ROMAN_OR_LETTER = /^(?:[IVX]+|[A-H])\.?$/;
const TOTAL = /^(?:tong(?: so| cong)?|cong)\b/;
const SIGNATURE =
  /^(?:nguoi lap|nguoi tong hop|thu truong|truong (?:phong|don vi|ban)|giam doc|pho giam doc|chu tich|ky ten|xac nhan|noi nhan|t m |tm |k t |kt )/;
const UNIT_WORD = /^(?:phong|van phong|trung tam|thanh tra|chi cuc|ban|don vi|khoi|bo phan)\b/;
/** Behind the figures and brackets that rows of numbers are made of. */
const FIRST_LETTER = 0x41;

/**
 * Tells the rows below a heading apart, one after the other from the first on. `isSection` knows a section heading that the
 * table itself cannot show, such as the name of a known unit.
 */
export function rowReader<K extends string>(
  header: Header<K>,
  keys: { readonly number: K; readonly name: K },
  isSection: (text: string) => boolean,
): (cells: readonly Cell[]) => RowKind {
  const number = header.columns.get(keys.number)?.[0];
  const name = header.columns.get(keys.name)![0]!;
  const known = [...header.columns.values()].flat().concat(header.marks.map(({ column }) => column));
  let isAfterEnd = false;
  const told = (texts: readonly string[]): RowKind => {
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) {
      isAfterEnd = true;
      return 'passed';
    }
    const numbering = number === undefined ? '' : (texts[number] ?? '');
    if (NUMBERS_ONLY.test(texts[name] ?? '') && filled.every((text) => NUMBERS_ONLY.test(text))) return 'passed';
    const plain = filled.map((text) => folded(text).replace(/[^a-z0-9]+/g, ' '));
    if (!/\d/.test(numbering) && plain.some((text) => TOTAL.test(text))) {
      isAfterEnd = true;
      return 'passed';
    }
    if (isAfterEnd && numbering === '' && filled.length <= 3 && plain.some((text) => SIGNATURE.test(text)))
      return 'end';
    isAfterEnd = false;
    const section = sectionText(texts, { number, name, known }, isSection);
    if (section !== null) return { section };
    return known.some((column) => column !== number && (texts[column] ?? '') !== '') ? 'data' : 'passed';
  };
  return (cells) => {
    const text = cells[name];
    // Nearly every row has a number and a name, and needs no further look.
    if (number !== undefined && typeof cells[number] === 'number' && cells[number] >= 0) {
      if (typeof text === 'string' && text.charCodeAt(0) >= FIRST_LETTER) {
        isAfterEnd = false;
        return 'data';
      }
    }
    return told(cells.map(textOf));
  };
}

function sectionText(
  cells: readonly string[],
  { number, name, known }: { number: number | undefined; name: number; known: readonly number[] },
  isSection: (text: string) => boolean,
): string | null {
  const numbering = number === undefined ? '' : (cells[number] ?? '');
  const others = known.filter((column) => column !== number && column !== name);
  if (others.some((column) => (cells[column] ?? '') !== '')) return null;
  const text = (cells[name] ?? '') || numbering;
  if (text === '' || /^\d/.test(numbering)) return null;
  const isMarked = ROMAN_OR_LETTER.test(numbering) && (cells[name] ?? '') !== '';
  const bare = text.replace(/^(?:[IVX]+|[A-H])[.)]\s*/, '');
  return isMarked || isSection(bare) || UNIT_WORD.test(folded(bare)) ? bare : null;
}
