import { folded } from '../names/fold';
import type { Cell } from '../numbers/cell';
import type { Header } from './find-header';
import { textOf } from './sheet-cells';

/** What a row below a heading is. */
export type RowKind =
  | 'data'
  /** The `(1) (2) (3)` row, a blank row, a total, a heading again, or what stands below a table. */
  | 'passed'
  /** A heading inside the table, such as the name of a unit over its people. */
  | { readonly section: string };

const NUMBERS_ONLY = /^\(?\d{1,2}\)?$/;
const ROMAN_OR_LETTER = /^(?:[IVX]+|[A-H])\.?$/;
/** With its tones, since people are called Tống, and are công chức. */
const TOTAL = /^(?:tổng|cộng(?![\p{L}])|tong (?:so|cong)\b)/u;
const SIGNATURE =
  /^(?:nguoi lap|nguoi tong hop|lanh dao|thu truong|truong (?:phong|don vi|ban)|(?:pho )?chanh van phong|giam doc|pho giam doc|chu tich|ky ten|\(?ky,? ghi ro|xac nhan|noi nhan|t m |tm |tuq |tl |q |k t |kt )/;
/** What is said below a table: its date, its number of people in words, remarks. */
const NOTE = /^(?:danh sach (?:nay|gom|co)|an dinh|bang chu|ghi chu |luu y)|\bngay (?:\d{1,2}|\.+)? ?thang\b/;
const UNIT_WORD = /^(?:phong|van phong|trung tam|thanh tra|chi cuc|ban|don vi|khoi|bo phan)\b/;
/** Behind the figures and brackets that rows of numbers are made of. */
const FIRST_LETTER = 0x41;

/** What a table knows of its own rows. */
export interface RowKnowledge {
  /** A section heading that the table itself cannot show, such as the name of a known unit. */
  readonly isSection: (text: string) => boolean;
  /** Whether a row holds what only a row of data does. */
  readonly isData: (cells: readonly Cell[]) => boolean;
  /** The heading of the names, which a printed table repeats on every page. */
  readonly nameHeading: string;
}

/** Tells the rows below a heading apart, one after the other from the first on. */
export function rowReader<K extends string>(
  header: Header<K>,
  keys: { readonly number: K; readonly name: K },
  { isSection, isData, nameHeading }: RowKnowledge,
): (cells: readonly Cell[]) => RowKind {
  const number = header.columns.get(keys.number)?.[0];
  const name = header.columns.get(keys.name)![0]!;
  const known = [...header.columns.values()].flat().concat(header.marks.map(({ column }) => column));
  let isAfterEnd = false;
  const told = (cells: readonly Cell[]): RowKind => {
    const texts = cells.map(textOf);
    const filled = texts.filter((text) => text !== '');
    if (filled.length === 0) {
      isAfterEnd = true;
      return 'passed';
    }
    const numbering = number === undefined ? '' : (texts[number] ?? '');
    if (NUMBERS_ONLY.test(texts[name] ?? '') && filled.every((text) => NUMBERS_ONLY.test(text))) return 'passed';
    if (texts[name] !== '' && folded(texts[name] ?? '') === folded(nameHeading)) return 'passed';
    if (!/\d/.test(numbering) && !isData(cells)) {
      const first = [numbering, texts[name] ?? '', filled[0]!];
      if (first.some((text) => TOTAL.test(text.normalize('NFC').toLowerCase()))) {
        isAfterEnd = true;
        return 'passed';
      }
      const plain = filled.map((text) =>
        folded(text)
          .replace(/[^a-z0-9.]+/g, ' ')
          .trim(),
      );
      const isSignature = plain.some((text) =>
        SIGNATURE.test(`${text.replace(/\./g, ' ').replace(/ +/g, ' ').trim()} `),
      );
      const isEnd = (isSignature && filled.length <= 3) || plain.some((text) => NOTE.test(`${text} `));
      // Who has a number, or a title, may still follow.
      if (numbering === '' && isEnd && (isAfterEnd || number !== undefined) && !isSection(texts[name] ?? '')) {
        isAfterEnd = true;
        return 'passed';
      }
    }
    const section = sectionText(texts, { number, name, known }, isSection);
    if (section !== null) {
      isAfterEnd = false;
      return { section };
    }
    // Behind a gap or a total nothing is a row of the table that does not look like one.
    if (isAfterEnd && numbering === '' && !isData(cells)) return 'passed';
    isAfterEnd = false;
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
    return told(cells);
  };
}

function sectionText(
  cells: readonly string[],
  { number, name, known }: { number: number | undefined; name: number; known: readonly number[] },
  isSection: (text: string) => boolean,
): string | null {
  const numbering = number === undefined ? '' : (cells[number] ?? '');
  const text = (cells[name] ?? '') || numbering;
  if (text === '' || /^\d/.test(numbering)) return null;
  // How many people are below may be said beside the heading, or behind it.
  const bare = text.replace(/^(?:[IVX]+|[A-H])[.)]\s*/, '').replace(/\s*(?:\([^()]*\)|:\s*\d+.*)\s*$/u, '');
  const others = known.filter((column) => column !== number && column !== name && (cells[column] ?? '') !== '');
  const isMarked = ROMAN_OR_LETTER.test(numbering) && (cells[name] ?? '') !== '';
  if (others.length > 0) {
    const areCounts = others.every((column) => /^\d+(?: người)?$/u.test(cells[column]!));
    return isMarked && areCounts && isSection(bare) ? bare : null;
  }
  return isMarked || isSection(bare) || UNIT_WORD.test(folded(bare)) ? bare : null;
}
