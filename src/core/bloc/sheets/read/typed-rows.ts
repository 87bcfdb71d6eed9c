import type { Cell } from '../../../numbers/cell';
import type { Header } from '../../../table/find-header';
import { textOf, type SheetCells } from '../../../table/sheet-cells';
import type { FormColumn } from '../form/columns';
import type { TypedRow } from './match-rows';

export interface SheetRow extends TypedRow {
  /** Within the cells given. */
  readonly row: number;
}

const NUMBERS_ONLY = /^\(?\d{1,2}\)?$/;
/** A number typed before the text in one cell: `1. Nội dung`, `II) …`, `a, …`. */
const NUMBER_BEFORE = /^\(?((?:[IVXLC]+|\d+|[a-zđ])(?:\.\d+)*)[.),:]\s+(.+)$/su;

/** The rows below the heading that say something in the columns of number or text. */
export function typedRows(
  sheet: SheetCells,
  header: Header<FormColumn>,
  columns: ReadonlyMap<FormColumn, number>,
): SheetRow[] {
  const numberColumn = columns.get('number');
  const nameColumn = columns.get('name')!;
  return sheet.values.flatMap((cells, row): SheetRow[] => {
    if (row <= header.lastRow) return [];
    const filled = cells.map(textOf).filter((text) => text !== '');
    if (filled.length === 0 || (filled.length > 2 && filled.every((text) => NUMBERS_ONLY.test(text)))) return [];
    const number = numberColumn === undefined ? '' : numberText(cells[numberColumn]);
    const name = rawText(cells[nameColumn]);
    if (number === '' && name.trim() === '') return [];
    const inside = number === '' ? NUMBER_BEFORE.exec(name.trim()) : null;
    return [inside ? { row, number: inside[1]!, name: inside[2]! } : { row, number, name }];
  });
}

/** Line breaks are kept: a criterion may have its target below it in the same cell. */
function rawText(cell: Cell): string {
  return typeof cell === 'string' ? cell.normalize('NFC') : textOf(cell);
}

function numberText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : textOf(cell);
}
