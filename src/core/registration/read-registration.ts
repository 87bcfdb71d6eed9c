import { readDate } from '../dates/read-date';
import type { CellPlace } from '../findings/finding';
import { folded } from '../names/fold';
import { readTitle } from '../names/titles';
import type { Cell } from '../numbers/cell';
import { isNotAssigned } from '../numbers/not-assigned';
import type { UnitFinder } from '../plan/find-unit';
import { findHeader, type Header } from '../table/find-header';
import { textOf, type SheetCells } from '../table/sheet-cells';
import { tableRows } from '../table/table-rows';
import { REGISTRATION_TABLE, type RegistrationColumn } from './columns';
import { readTitles } from './read-titles';
import type { ReceivedDay, RegisteredTitle, Registrant, Registration, RegistrationSheet } from './registration';

/** Reads the registration tables of some sheets. A sheet without one is named, not guessed at. */
export function readRegistration(sheets: readonly SheetCells[], units: UnitFinder): Registration {
  const read: RegistrationSheet[] = [];
  const without: string[] = [];
  for (const sheet of sheets) {
    const header = findHeader(sheet, REGISTRATION_TABLE);
    if (header) read.push(readSheet(sheet, header, units));
    else without.push(sheet.name);
  }
  return { sheets: read, without };
}

function readSheet(sheet: SheetCells, header: Header<RegistrationColumn>, units: UnitFinder): RegistrationSheet {
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
  const heading = unitInHeading(sheet, header, units);
  const isSection = (text: string): boolean => units.find(text) !== null;
  let section: string | null = null;
  const people: Registrant[] = [];
  for (const entry of tableRows(sheet, header, { number: 'number', name: 'name' }, isSection)) {
    if (entry.kind === 'section') {
      section = entry.text;
      continue;
    }
    const { row } = entry;
    const cells = sheet.values[row]!;
    const unitText = unitColumn === undefined ? (section ?? heading ?? sheet.name) : textOf(cells[unitColumn]);
    people.push({
      place: { sheet: sheet.name, row: sheet.row + row },
      name: { text: textOf(cells[nameColumn]), cell: place(row, nameColumn) },
      unit: { text: unitText, cell: place(row, unitColumn ?? nameColumn), unit: units.find(unitText) },
      titles: [...titlesInText(cells, titleColumns, row, place), ...titlesMarked(cells, marks, row, place)],
      titleCell: place(row, titleColumns[0] ?? marks[0]?.column ?? nameColumn),
      received:
        receivedColumn === undefined
          ? null
          : { value: received(cells[receivedColumn]), cell: place(row, receivedColumn) },
    });
  }
  return {
    name: sheet.name,
    layout: marks.length > 0 && titleColumns.length === 0 ? 'marks' : 'text',
    people,
    has: {
      unit: unitColumn !== undefined,
      title: titleColumns.length + marks.length > 0,
      received: receivedColumn !== undefined,
    },
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
    if (text === '' || isNotAssigned(text)) return [];
    return readTitles(text).map((title) => ({ ...title, cell: place(row, column) }));
  });
}

function titlesMarked(
  cells: readonly Cell[],
  marks: Header<RegistrationColumn>['marks'],
  row: number,
  place: Place,
): RegisteredTitle[] {
  return marks.flatMap(({ column, heading }) => {
    const text = textOf(cells[column]);
    if (text === '' || isNotAssigned(text) || folded(text) === 'khong') return [];
    return [{ text: heading, code: readTitle(heading)!.code, cell: place(row, column) }];
  });
}

function received(cell: Cell): ReceivedDay {
  const reading = readDate(cell);
  if (reading.kind === 'date' || reading.kind === 'blank') return reading;
  return { kind: reading.kind, text: textOf(cell) };
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
