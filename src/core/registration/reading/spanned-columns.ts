import type { Cell } from '../../numbers/cell';
import type { Header } from '../../table/find-header';
import { textOf, type SheetCells } from '../../table/sheet-cells';
import { SUBHEADING, type RegistrationColumn } from '../table/columns';

/** What people write over several columns: a family name beside a given one, and men beside women. */
const KEYS: readonly RegistrationColumn[] = ['name', 'born'];
const GIVEN_NAME = 'ten';

/** Further columns under one heading, by the first of them. */
export type Spans = ReadonlyMap<number, readonly number[]>;

export function spannedColumns(sheet: SheetCells, header: Header<RegistrationColumn>): Spans {
  const { columns, marks, firstRow, headings } = header;
  const known = new Set([...columns.values()].flat().concat(marks.map(({ column }) => column)));
  const top = (column: number): string => textOf(sheet.values[firstRow]?.[column]);
  const lowest = (column: number): string => headings[column]!.key;
  const spans = new Map<number, number[]>();
  for (const key of KEYS) {
    const [first] = columns.get(key) ?? [];
    if (first === undefined) continue;
    const further: number[] = [];
    for (let column = first + 1; !known.has(column) && column < (sheet.values[firstRow]?.length ?? 0); column += 1) {
      const isOfHeading =
        top(column) === '' && (isMerged(sheet, header, first, column) || SUBHEADING.test(lowest(column)));
      const isGivenName = key === 'name' && further.length === 0 && lowest(column) === GIVEN_NAME;
      if (!isOfHeading && !isGivenName) break;
      further.push(column);
    }
    if (further.length > 0) spans.set(first, further);
  }
  return spans;
}

/** The cells with what stands in several columns of a row in the first of them. */
export function withSpans(values: SheetCells['values'], spans: Spans, from: number, to: number): SheetCells['values'] {
  if (spans.size === 0) return values;
  return values.map((cells, row) => (row < from || row >= to ? cells : joined(cells, spans)));
}

function joined(cells: readonly Cell[], spans: Spans): readonly Cell[] {
  const whole = cells.slice();
  for (const [first, further] of spans) {
    const filled = [first, ...further].filter((column) => textOf(cells[column]) !== '');
    if (filled.length === 0) continue;
    whole[first] = filled.length === 1 ? cells[filled[0]!] : filled.map((column) => textOf(cells[column])).join(' ');
    for (const column of further) whole[column] = '';
  }
  return whole;
}

function isMerged(
  sheet: SheetCells,
  { firstRow, lastRow }: Header<RegistrationColumn>,
  first: number,
  column: number,
): boolean {
  return (sheet.merges ?? []).some((merge) => {
    const [row, start] = [merge.row - sheet.row, merge.column - sheet.column];
    return row >= firstRow && row <= lastRow && start <= first && column < start + merge.columns;
  });
}
