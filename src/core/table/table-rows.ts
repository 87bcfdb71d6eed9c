import { folded } from '../names/fold';
import type { Header } from './find-header';
import { textOf, type SheetCells } from './sheet-cells';

/** A row of a table, by its position within the cells given. */
export type TableRow =
  | { readonly kind: 'data'; readonly row: number }
  /** A heading inside the table, such as the name of a unit over its people. */
  | { readonly kind: 'section'; readonly row: number; readonly text: string };

const NUMBERS_ONLY = /^\(?\d{1,2}\)?$/;
const ROMAN_OR_LETTER = /^(?:[IVX]+|[A-H])\.?$/;
const TOTAL = /^(?:tong(?: so| cong)?|cong)\b/;
const SIGNATURE =
  /^(?:nguoi lap|nguoi tong hop|thu truong|truong (?:phong|don vi|ban)|giam doc|pho giam doc|chu tich|ky ten|xac nhan|noi nhan|t m |tm |k t |kt )/;
const UNIT_WORD = /^(?:phong|van phong|trung tam|thanh tra|chi cuc|ban|don vi|khoi|bo phan)\b/;

/**
 * The rows below a heading, up to the signature block. The `(1) (2) (3)` row, blank rows and totals are left out.
 * `end` is where the next table begins. `isSection` tells a section heading that the table itself cannot show, such as the name of a known unit.
 */
export function tableRows<K extends string>(
  sheet: SheetCells,
  header: Header<K>,
  keys: { readonly number: K; readonly name: K },
  isSection: (text: string) => boolean,
  end = sheet.values.length,
): TableRow[] {
  const number = header.columns.get(keys.number)?.[0];
  const name = header.columns.get(keys.name)![0]!;
  const known = [...header.columns.values()].flat().concat(header.marks.map(({ column }) => column));
  const rows: TableRow[] = [];
  let isAfterEnd = false;
  for (let row = header.lastRow + 1; row < end; row += 1) {
    const cells = sheet.values[row]!.map(textOf);
    const filled = cells.filter((text) => text !== '');
    if (filled.length === 0) {
      isAfterEnd = true;
      continue;
    }
    const numbering = number === undefined ? '' : (cells[number] ?? '');
    if (NUMBERS_ONLY.test(cells[name] ?? '') && filled.every((text) => NUMBERS_ONLY.test(text))) continue;
    const plain = filled.map((text) => folded(text).replace(/[^a-z0-9]+/g, ' '));
    if (!/\d/.test(numbering) && plain.some((text) => TOTAL.test(text))) {
      isAfterEnd = true;
      continue;
    }
    if (isAfterEnd && numbering === '' && filled.length <= 3 && plain.some((text) => SIGNATURE.test(text))) break;
    const section = sectionText(cells, { number, name, known }, isSection);
    if (section !== null) rows.push({ kind: 'section', row, text: section });
    else if (known.some((column) => column !== number && (cells[column] ?? '') !== ''))
      rows.push({ kind: 'data', row });
    isAfterEnd = false;
  }
  return rows;
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
