import { cellAddress, readAddress } from '../core/findings/address';
import type { Gravity } from '../core/findings/finding';
import { BYTES_PER_EDIT, packed } from './requests';
import type { MarkedCell, MarkOutcome } from './workbook';

/** Where it is kept which cells were marked, so that marks come off after the workbook was closed and opened. */
const KEY = 'thidua.marks';
const NO_FILL = 'None';

/** The light shades of Excel's own styles Bad, Neutral and Note, which people know. */
const COLORS: Readonly<Record<Gravity, string>> = { error: '#FFC7CE', warning: '#FFEB9C', information: '#DDEBF7' };
const OURS = new Set(Object.values(COLORS));
/** Of several findings in a cell the gravest shows. */
const ORDER: readonly Gravity[] = ['information', 'warning', 'error'];

/** Addresses by the id of their sheet, which stays when the sheet is renamed. */
type Marks = Record<string, string[]>;

/** Colours cells; those that have a fill keep it. What is marked already is taken off first. */
export async function markCells(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<MarkOutcome> {
  await unmarkCells(context);
  const { worksheets, settings } = context.workbook;
  worksheets.load('items/id,items/name');
  await context.sync();
  const ids = new Map(worksheets.items.map(({ id, name }) => [name, id]));
  const marks: Marks = {};
  let passed = 0;
  for (const request of packed(gravest(cells).map((cell) => ({ ...cell, size: BYTES_PER_EDIT })))) {
    const asked = request
      .filter(({ place }) => ids.has(place.sheet))
      .map((cell) => {
        const { sheet, row, column } = cell.place;
        const range = worksheets.getItem(sheet).getCell(row, column);
        return { cell, fill: range.format.fill.load('pattern') };
      });
    await context.sync();
    for (const { cell, fill } of asked) {
      if (String(fill.pattern) !== NO_FILL) {
        passed += 1;
        continue;
      }
      fill.color = COLORS[cell.gravity];
      (marks[ids.get(cell.place.sheet)!] ??= []).push(cellAddress(cell.place));
    }
    // Kept with each request: whatever happens later, every mark can be taken off.
    settings.add(KEY, marks);
    await context.sync();
  }
  return { marked: Object.values(marks).flat().length, passed };
}

/** A cell that somebody has given another fill since keeps it. */
export async function unmarkCells(context: Excel.RequestContext): Promise<number> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(KEY).load('value');
  await context.sync();
  if (setting.isNullObject) return 0;
  const cells = Object.entries(marksIn(setting.value)).flatMap(([id, addresses]) =>
    addresses.flatMap((address) => {
      const rect = readAddress(address);
      return rect ? [{ id, rect, size: BYTES_PER_EDIT }] : [];
    }),
  );
  let count = 0;
  for (const request of packed(cells)) {
    const asked = request.map(({ id, rect: { row, column } }) => {
      const sheet = worksheets.getItemOrNullObject(id).load('name');
      return { sheet, fill: sheet.getCell(row, column).format.fill.load('color') };
    });
    await context.sync();
    for (const { sheet, fill } of asked) {
      if (sheet.isNullObject || !OURS.has(String(fill.color).toUpperCase())) continue;
      fill.clear();
      count += 1;
    }
    await context.sync();
  }
  setting.delete();
  await context.sync();
  return count;
}

/** What cannot be understood of a setting that came with a file is left out. */
function marksIn(setting: unknown): Marks {
  if (typeof setting !== 'object' || setting === null) return {};
  const lists = Object.entries(setting).filter(([, list]) => Array.isArray(list));
  return Object.fromEntries(lists.map(([id, list]) => [id, (list as unknown[]).map(String)]));
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
