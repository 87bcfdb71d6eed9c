import { cellAddress, readAddress } from '../core/findings/address';
import type { Gravity } from '../core/findings/finding';
import type { KnownSheet, Marks } from './marked-sheets';
import { BYTES_PER_EDIT, packed } from './requests';
import type { MarkedCell } from './workbook';

const NO_FILL = 'None';

/** The light shades of Excel's own styles Bad, Neutral and Note, which people know. */
const COLORS: Readonly<Record<Gravity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', information: '#DDEBF7' };
const OURS = new Set(Object.values(COLORS));
/** Of several findings in a cell the gravest shows. */
const ORDER: readonly Gravity[] = ['information', 'warning', 'error'];

/** A cell that is marked, or is to be. */
export interface Touched {
  readonly sheet: KnownSheet;
  readonly address: string;
  readonly fill: Excel.RangeFill;
  /** Our colour that it has; null where it has no fill. */
  readonly before: string | null;
  /** The colour that it gets; null where it gets none. */
  readonly after: string | null;
  readonly size: number;
}

/** The cells that have marks of ours, and those that are to get some; `passed` have a fill of their own. */
export async function look(
  context: Excel.RequestContext,
  { found, sheets }: Marks,
  cells: readonly MarkedCell[],
): Promise<{ touched: Touched[]; passed: number }> {
  const places = new Map<string, { sheet: KnownSheet; address: string; after: string | null; isMarked: boolean }>();
  const add = (sheet: KnownSheet, address: string, after: string | null): void => {
    const key = `${sheet.id}!${address}`;
    places.set(key, { sheet, address, after, isMarked: places.has(key) || after === null });
  };
  for (const { note, sheets: own } of found) {
    for (const sheet of own) for (const address of note.cells) if (readAddress(address)) add(sheet, address, null);
  }
  for (const { place, gravity } of gravest(cells)) {
    const sheet = sheets.find(({ name }) => name === place.sheet);
    if (sheet) add(sheet, cellAddress(place), COLORS[gravity]);
  }
  const touched: Touched[] = [];
  let passed = 0;
  for (const request of packed([...places.values()].map((place) => ({ ...place, size: BYTES_PER_EDIT })))) {
    const asked = request.map((place) => {
      const { row, column } = readAddress(place.address)!;
      return { ...place, fill: place.sheet.sheet.getCell(row, column).format.fill.load('color,pattern') };
    });
    await context.sync();
    for (const { isMarked, ...cell } of asked) {
      const own = String(cell.fill.color).toUpperCase();
      const hasFill = String(cell.fill.pattern) !== NO_FILL;
      const before = isMarked && hasFill && OURS.has(own) ? own : null;
      if (hasFill && before === null) passed += cell.after === null ? 0 : 1;
      else if (before !== null || cell.after !== null) touched.push({ ...cell, before });
    }
  }
  return { touched, passed };
}

function gravest(cells: readonly MarkedCell[]): MarkedCell[] {
  const byPlace = new Map<string, MarkedCell>();
  for (const cell of cells) {
    const key = `${cell.place.sheet}!${cellAddress(cell.place)}`;
    const known = byPlace.get(key);
    if (!known || ORDER.indexOf(cell.gravity) > ORDER.indexOf(known.gravity)) byPlace.set(key, cell);
  }
  return [...byPlace.values()];
}
