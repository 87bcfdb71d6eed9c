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
  knowledge: RowKnowledge,
): (cells: readonly Cell[]) => RowKind {
  const number = header.columns.get(keys.number)?.[0];
  const name = header.columns.get(keys.name)![0]!;
  const known = [...header.columns.values()].flat().concat(header.marks.map(({ column }) => column));
  const reader = new RowReader({ number, name, known }, knowledge);
  return (cells) => {
    const text = cells[name];
    // Nearly every row has a number and a name, and needs no further look.
    const hasNumber = number !== undefined && typeof cells[number] === 'number' && cells[number] >= 0;
    const hasName = typeof text === 'string' && text.charCodeAt(0) >= FIRST_LETTER;
    return hasNumber && hasName ? reader.data() : reader.read(cells);
  };
}

/** The columns of a table that tell its rows apart. */
interface KnownColumns {
  readonly number: number | undefined;
  readonly name: number;
  /** Those with a meaning, the two among them. */
  readonly known: readonly number[];
}

/** What a row says, as texts. */
interface RowTexts {
  readonly all: readonly string[];
  readonly filled: readonly string[];
  readonly numbering: string;
  readonly name: string;
}

class RowReader {
  /** Behind a gap, a total or a signature: nothing is a row of the table any more that does not look like one. */
  #isAfterEnd = false;

  constructor(
    private readonly columns: KnownColumns,
    private readonly knowledge: RowKnowledge,
  ) {}

  read(cells: readonly Cell[]): RowKind {
    const row = this.#textsOf(cells);
    if (row.filled.length === 0) return this.#end();
    if (this.#isHeadingAgain(row)) return 'passed';
    const { isSection, isData } = this.knowledge;
    const looksLikeData = isData(cells);
    if (!/\d/.test(row.numbering) && !looksLikeData && (isTotal(row) || this.#isBelowTable(row))) return this.#end();
    const section = sectionText(row.all, this.columns, isSection);
    if (section !== null) {
      this.#isAfterEnd = false;
      return { section };
    }
    if (this.#isAfterEnd && row.numbering === '' && !looksLikeData) return 'passed';
    const { known, number } = this.columns;
    const saysSomething = known.some((column) => column !== number && (row.all[column] ?? '') !== '');
    this.#isAfterEnd = false;
    return saysSomething ? 'data' : 'passed';
  }

  data(): 'data' {
    this.#isAfterEnd = false;
    return 'data';
  }

  #end(): 'passed' {
    this.#isAfterEnd = true;
    return 'passed';
  }

  #textsOf(cells: readonly Cell[]): RowTexts {
    const { number, name } = this.columns;
    const all = cells.map(textOf);
    const numbering = number === undefined ? '' : (all[number] ?? '');
    return { all, filled: all.filter((text) => text !== ''), numbering, name: all[name] ?? '' };
  }

  /** The `(1) (2) (3)` row, or the heading that a printed table repeats. */
  #isHeadingAgain({ name, filled }: RowTexts): boolean {
    if (NUMBERS_ONLY.test(name) && filled.every((text) => NUMBERS_ONLY.test(text))) return true;
    return name !== '' && folded(name) === folded(this.knowledge.nameHeading);
  }

  /** A signature or a note. Who has a number, or a title, may still follow. */
  #isBelowTable({ filled, numbering, name }: RowTexts): boolean {
    const { number } = this.columns;
    if (numbering !== '' || (!this.#isAfterEnd && number === undefined) || this.knowledge.isSection(name)) return false;
    const words = filled.map(wordsWithDots);
    const isSignature = words.some((text) => SIGNATURE.test(`${text.replace(/\./g, ' ').replace(/ +/g, ' ').trim()} `));
    return (isSignature && filled.length <= 3) || words.some((text) => NOTE.test(`${text} `));
  }
}

function isTotal({ numbering, name, filled }: RowTexts): boolean {
  return [numbering, name, filled[0]!].some((text) => TOTAL.test(text.normalize('NFC').toLowerCase()));
}

function wordsWithDots(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}

function sectionText(
  cells: readonly string[],
  { number, name, known }: KnownColumns,
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
