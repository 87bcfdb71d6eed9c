import type { CellPlace } from '../findings/finding';
import { folded } from '../names/fold';
import { readTitle } from '../names/titles';
import type { Cell } from '../numbers/cell';
import { isNotAssigned } from '../numbers/not-assigned';
import type { UnitFinder } from '../plan/find-unit';
import { findHeaders, type Header } from '../table/find-header';
import { textOf, type SheetCells } from '../table/sheet-cells';
import { tableRows } from '../table/table-rows';
import { REGISTRATION_TABLE, type RegistrationColumn } from './columns';
import { readReceived } from './read-received';
import { isDeclined, readTitles } from './read-titles';
import type { RegisteredTitle, Registrant, RegistrantUnit, Registration, RegistrationSheet } from './registration';

/** Reads the registration tables of some sheets. A sheet without one is named, not guessed at. */
export function readRegistration(sheets: readonly SheetCells[], units: UnitFinder): Registration {
  const read: RegistrationSheet[] = [];
  const without: string[] = [];
  for (const sheet of sheets) {
    const headers = findHeaders(sheet, REGISTRATION_TABLE);
    headers.forEach((header, index) => read.push(readTable(sheet, header, units, headers[index + 1]?.firstRow)));
    if (headers.length === 0) without.push(sheet.name);
  }
  return { sheets: read, without };
}

type HeaderFound = Header<RegistrationColumn>;

function readTable(sheet: SheetCells, header: HeaderFound, units: UnitFinder, end?: number): RegistrationSheet {
  const { columns, marks } = header;
  const place = (row: number, column: number): CellPlace => ({
    sheet: sheet.name,
    row: sheet.row + row,
    column: sheet.column + column,
  });
  const nameColumn = columns.get('name')![0]!;
  const unitColumn = columns.get('unit')?.[0];
  const titleColumns = columns.get('title') ?? [];
  const receivedColumn = columns.get('received')?.[0];
  const unitFor = unitReader(sheet, header, units);
  const isSection = (text: string): boolean => units.find(text) !== null || KINDS.test(folded(text));
  const nameHeading = folded(
    textOf(sheet.values[header.lastRow]?.[nameColumn]) || textOf(sheet.values[header.firstRow]?.[nameColumn]),
  );
  const lists = /tap the/.test(nameHeading) && !/ca nhan|ho/.test(nameHeading) ? 'collectives' : 'people';
  let section: string | null = null;
  let ofKind: Registrant['kind'] | null = null;
  const people: Registrant[] = [];
  for (const entry of tableRows(sheet, header, { number: 'number', name: 'name' }, isSection, end)) {
    if (entry.kind === 'section') {
      if (KINDS.test(folded(entry.text))) ofKind = COLLECTIVES.test(folded(entry.text)) ? 'collective' : 'person';
      else section = entry.text;
      continue;
    }
    const { row } = entry;
    const cells = sheet.values[row]!;
    const received =
      receivedColumn === undefined
        ? null
        : { value: readReceived(cells[receivedColumn]), cell: place(row, receivedColumn) };
    const name = textOf(cells[nameColumn]);
    const isCollective =
      lists === 'collectives' || ofKind === 'collective' || (name !== '' && units.find(name) !== null);
    const kind = isCollective ? 'collective' : 'person';
    people.push({
      kind,
      cells: new Map(
        [...columns].map(([key, [column]]) => [key, { value: cells[column!], cell: place(row, column!) }]),
      ),
      place: { sheet: sheet.name, row: sheet.row + row },
      name: { text: name, cell: place(row, nameColumn) },
      unit: { ...unitFor(cells, section), cell: place(row, unitColumn ?? nameColumn) },
      titles: [...titlesInText(cells, titleColumns, row, place), ...titlesMarked(cells, marks, row, place)],
      hasDeclined: titleColumns.some((column) => isDeclined(textOf(cells[column]))),
      titleCell: place(row, titleColumns[0] ?? marks[0]?.column ?? nameColumn),
      received,
    });
  }
  return {
    name: sheet.name,
    lists,
    layout: marks.length > 0 && titleColumns.length === 0 ? 'marks' : 'text',
    people,
    has: {
      unit: unitColumn !== undefined,
      title: titleColumns.length + marks.length > 0,
      received: receivedColumn !== undefined,
    },
    columns: new Set(columns.keys()),
    years: yearsAbove(sheet, header, place),
  };
}

/** Headings over the blocks of a table that lists people and collectives one after the other. */
const KINDS = /^(?:danh hieu |danh sach |doi voi )?(?:cac )?(?:tap the|ca nhan)(?: .*)?$/;
const COLLECTIVES = /tap the/;

/** The years of the title block: `BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022`. Days and numbers of documents are none. */
function yearsAbove(sheet: SheetCells, { firstRow }: HeaderFound, place: Place): RegistrationSheet['years'] {
  return sheet.values.slice(0, firstRow).flatMap((cells, row) =>
    cells.flatMap((cell, column) => {
      const text = folded(textOf(cell));
      if (!/dang ky|de nghi|danh sach|tong hop|ket qua/.test(text)) return [];
      const year = /\bnam (?:hoc )?(\d{4})\b/.exec(text);
      return year ? [{ year: Number(year[1]), cell: place(row, column) }] : [];
    }),
  );
}

/** The unit of a row: its own cell, else the section it stands in, the title block, or the name of the sheet. */
function unitReader(
  sheet: SheetCells,
  header: HeaderFound,
  units: UnitFinder,
): (cells: readonly Cell[], section: string | null) => Pick<RegistrantUnit, 'text' | 'from' | 'unit'> {
  const column = header.columns.get('unit')?.[0];
  const heading = unitInHeading(sheet, header, units);
  return (cells, section) => {
    if (column !== undefined) {
      const text = textOf(cells[column]);
      return { text, from: 'column', unit: units.find(text) };
    }
    if (section !== null) return { text: section, from: 'section', unit: units.find(section) };
    if (heading !== null) return { text: heading, from: 'heading', unit: units.find(heading) };
    return { text: sheet.name, from: 'sheet', unit: units.find(sheet.name) };
  };
}

type Place = (row: number, column: number) => CellPlace;

function titlesInText(
  cells: readonly Cell[],
  columns: readonly number[],
  row: number,
  place: Place,
): RegisteredTitle[] {
  return columns.flatMap((column) => {
    const text = textOf(cells[column]);
    if (text === '' || isNotAssigned(text) || isDeclined(text)) return [];
    // A line break in the cell may stand between two titles.
    return readTitles(String(cells[column])).map((title) => ({ ...title, cell: place(row, column) }));
  });
}

function titlesMarked(
  cells: readonly Cell[],
  marks: Header<RegistrationColumn>['marks'],
  row: number,
  place: Place,
): RegisteredTitle[] {
  return marks.flatMap(({ column, heading }) => {
    if (!isMarked(cells[column])) return [];
    return [{ text: heading, code: readTitle(heading)!.code, cell: place(row, column) }];
  });
}

const NO = new Set(['khong', 'no', 'false', '0', 'khong dang ky']);

/** Any mark counts (x, có, 1, TRUE …) except one that says no. */
function isMarked(cell: Cell): boolean {
  const text = textOf(cell);
  return text !== '' && cell !== false && !isNotAssigned(text) && !NO.has(folded(text));
}

/** The unit that the title block above the table names. */
function unitInHeading(sheet: SheetCells, header: Header<RegistrationColumn>, units: UnitFinder): string | null {
  for (let row = 0; row < header.firstRow; row += 1) {
    for (const cell of sheet.values[row]!) {
      const text = textOf(cell).replace(/^(?:đơn vị|phòng, đơn vị|tên đơn vị)\s*:\s*/iu, '');
      if (text !== '' && units.find(text)) return text;
    }
  }
  return null;
}
