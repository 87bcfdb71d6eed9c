import { nameKey } from '../names/same-name';
import { CellError, isBlank, notAvailable, placed, valueError, type Cell } from '../numbers/cell';
import { CLOSE } from '../numbers/decimal';
import { isNotAssigned } from '../numbers/not-assigned';
import { readNumber } from '../numbers/read-number';

export type Label = string | number | boolean;

/** A class and the total it starts from. */
export interface Band {
  readonly bound: number;
  /** The bound itself belongs to the class below. */
  readonly isAbove: boolean;
  readonly label: Label;
}

const MARKED = /^(>=|≥|>)\s*(.+)$/u;

/**
 * Reads the classes, two columns in rows of any order, and sorts them from the highest down. A bound is `90`, `>=90`
 * or `≥90` (from) or `>90` (above). Rows with both cells blank are skipped. Where the first column holds the labels
 * and the second the bounds, they are read that way round.
 * Sources differ on the bound: QĐ 212/2025/QĐ-UBND Hải Phòng "trên 90", NĐ 335/2025/NĐ-CP "từ 90".
 */
export function readBands(rows: readonly (readonly [Cell, Cell])[]): readonly Band[] | CellError {
  const asWritten = readColumns(rows, 0);
  if (!(asWritten instanceof CellError)) return asWritten;
  const turned = readColumns(rows, 1);
  return turned instanceof CellError ? asWritten : turned;
}

function readColumns(rows: readonly (readonly [Cell, Cell])[], boundColumn: 0 | 1): readonly Band[] | CellError {
  const bands: Band[] = [];
  for (const [index, cells] of rows.entries()) {
    const place = { argument: 'bands', row: index + 1 };
    const boundCell = cells[boundColumn];
    const label = cells[1 - boundColumn];
    if (isBlank(boundCell) && isBlank(label)) continue;
    if (isBlank(boundCell) || isBlank(label)) return valueError('bandIncomplete', place);
    if (label instanceof CellError) return label;
    if (typeof label === 'string' && isNotAssigned(label)) return valueError('notAssignedHere', place);
    const bound = readBound(boundCell);
    if (bound instanceof CellError) return placed(bound, place);
    const own = { ...bound, label: label };
    const isTwice = bands.some((band) => Math.abs(band.bound - own.bound) <= CLOSE && band.isAbove === own.isAbove);
    if (isTwice) return valueError('bandTwice', place);
    bands.push(own);
  }
  if (bands.length === 0) return valueError('bandsMissing', { argument: 'bands' });
  return bands.sort((a, b) => b.bound - a.bound || Number(b.isAbove) - Number(a.isAbove));
}

function readBound(cell: Cell): { bound: number; isAbove: boolean } | CellError {
  const marked = typeof cell === 'string' ? MARKED.exec(cell.trim()) : null;
  const bound = readNumber(marked ? marked[2] : cell);
  if (bound instanceof CellError) return bound;
  if (typeof bound !== 'number') return valueError('notANumber', { found: String(cell) });
  return { bound, isAbove: marked?.[1] === '>' };
}

/**
 * The class of a total. `atMost` lowers it to that class and never lifts it; it is compared with the labels as names
 * are (SAMENAME). Below every band → #N/A. `bands` stand from the highest down.
 */
export function grade(total: number, bands: readonly Band[], atMost: Cell): Label | CellError {
  const own = bands.findIndex(({ bound, isAbove }) => (isAbove ? total > bound + CLOSE : total >= bound - CLOSE));
  let highest = 0;
  if (!isBlank(atMost)) {
    highest = bands.findIndex(({ label }) => nameKey(String(label)) === nameKey(String(atMost)));
    if (highest < 0) return valueError('labelUnknown', { argument: 'at_most', found: String(atMost) });
  }
  if (own < 0) return notAvailable('belowEveryBand', { argument: 'total' });
  return bands[Math.max(own, highest)]!.label;
}
