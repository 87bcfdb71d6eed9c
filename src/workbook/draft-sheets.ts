import type { DraftCell, SheetDraft } from '../core/table/sheet-draft';
import { freeName } from './sheet-names';
import { asText, POINTS_PER_CHARACTER } from './table-sheets';
import type { AddedSheets, CellContent, CellEdit, ChangedCells, RestorePoint } from './workbook';

type Formula = CellContent['formula'];

const TEXT = '@';
const SHADE = '#E7E6E6';
const LINES = ['EdgeTop', 'EdgeBottom', 'EdgeLeft', 'EdgeRight', 'InsideHorizontal', 'InsideVertical'] as const;

/** Two requests: one for the names that are taken and what stands in the cells, one that writes everything. */
export async function writeDrafts(
  context: Excel.RequestContext,
  drafts: readonly SheetDraft[],
  edits: readonly CellEdit[],
): Promise<RestorePoint> {
  const { worksheets } = context.workbook;
  worksheets.load('items/name');
  const cells = edits.map(({ place, value }) => {
    const range = worksheets.getItem(place.sheet).getCell(place.row, place.column).load('formulas,numberFormat');
    return { place, value, range };
  });
  await context.sync();
  const before = cells.map(({ range }) => range.formulas[0]![0] as Formula);
  const formats = cells.map(({ range }) => String((range.numberFormat as string[][])[0]![0]));
  const taken = new Set(worksheets.items.map(({ name }) => name.toLowerCase()));
  const names: string[] = [];
  try {
    const added = drafts.map((draft) => {
      const name = freeName(draft.name, taken);
      taken.add(name.toLowerCase());
      names.push(name);
      const sheet = worksheets.add(name).load('id');
      return { sheet, draft, range: writeDraft(sheet, draft).load('formulas') };
    });
    cells.forEach(({ range, value }, at) => {
      const format = formatFor(value, formats[at]!);
      if (format !== formats[at]) range.numberFormat = [[format]];
      range.formulas = [[asText(value)]];
      range.load('formulas');
    });
    await context.sync();
    const sheets: AddedSheets = {
      kind: 'sheets',
      archived: [],
      sheets: added.map(({ sheet, draft, range }) => ({
        id: sheet.id,
        formulas: range.formulas as Formula[][],
        computed: draft.computed,
      })),
    };
    const changed: ChangedCells = {
      kind: 'cells',
      cells: cells.map(({ place, range }, at) => ({
        place,
        before: before[at]!,
        now: range.formulas[0]![0] as Formula,
        format: formats[at]!,
      })),
    };
    return { parts: [sheets, changed] };
  } catch (failure) {
    await takeBack(
      context,
      names,
      cells.map(({ place }, at) => ({ place, value: before[at]!, format: formats[at]! })),
    );
    throw failure;
  }
}

/** A request that fails keeps what it did before that: it is undone as far as the host allows. */
async function takeBack(
  context: Excel.RequestContext,
  names: readonly string[],
  cells: readonly { readonly place: CellEdit['place']; readonly value: Formula; readonly format: string }[],
): Promise<void> {
  try {
    const { worksheets } = context.workbook;
    const sheets = names.map((name) => worksheets.getItemOrNullObject(name).load('name'));
    await context.sync();
    for (const sheet of sheets) if (!sheet.isNullObject) sheet.delete();
    for (const { place, value, format } of cells) {
      const cell = worksheets.getItem(place.sheet).getCell(place.row, place.column);
      cell.numberFormat = [[format]];
      cell.formulas = [[value]];
    }
    await context.sync();
  } catch {
    // The first failure is the one to tell.
  }
}

function writeDraft(sheet: Excel.Worksheet, { rows, widths, headingStart, headingEnd }: SheetDraft): Excel.Range {
  const range = sheet.getRangeByIndexes(0, 0, rows.length, widths.length);
  // Formats come first, so that Excel makes no date or number of a text such as 1.2.
  range.numberFormat = rows.map((row) => row.map(formatOf));
  range.formulas = rows.map((row) => row.map(contentOf));
  widths.forEach((width, at) => {
    range.getColumn(at).format.columnWidth = width * POINTS_PER_CHARACTER;
  });
  const table = sheet.getRangeByIndexes(headingStart, 0, rows.length - headingStart, widths.length);
  table.format.wrapText = true;
  table.format.verticalAlignment = 'Top';
  for (const line of LINES) table.format.borders.getItem(line).style = 'Continuous';
  rows.forEach((row, at) => {
    const look = row.find((cell) => cell !== null)?.look;
    if (look === 'title' || look === 'subtitle' || look === 'heading' || look === 'group' || look === 'total') {
      range.getRow(at).format.font.bold = true;
    }
    if (look === 'heading') range.getRow(at).format.horizontalAlignment = 'Center';
    if (look === 'heading' || look === 'total') range.getRow(at).format.fill.color = SHADE;
    if (look === 'note') range.getRow(at).format.font.italic = true;
  });
  sheet.freezePanes.freezeRows(headingEnd);
  return range;
}

/** A text stays the text that it is, and a number is one that sums count. Words for not assigned need no format. */
function formatFor(value: string | number, present: string): string {
  if (typeof value === 'number') return present === TEXT ? 'General' : present;
  return /\d/.test(value) ? TEXT : present;
}

function formatOf(cell: DraftCell | null): string {
  return cell && cell.formula === undefined && typeof cell.value === 'string' && cell.value !== '' ? TEXT : 'General';
}

function contentOf(cell: DraftCell | null): string | number {
  if (!cell) return '';
  return cell.formula === undefined ? asText(cell.value ?? '') : `=${cell.formula}`;
}
