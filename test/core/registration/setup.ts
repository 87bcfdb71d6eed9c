import type { Cell } from '../../../src/core/numbers/cell';
import { toSerial } from '../../../src/core/dates/serial';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import { readRegistration } from '../../../src/core/registration/reading/read-registration';
import { NO_CHOICES } from '../../../src/core/registration/reading/reading-choices';
import type { RegistrationSheet } from '../../../src/core/registration/table/registration-sheet';
import type { SheetCells } from '../../../src/core/table/sheet-cells';

/* What the tests of a registration begin with: units, rows, and tables that are read for themselves. */

export const UNITS = new UnitFinder([
  { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
  { id: 'TTR', name: 'Thanh tra', shortName: '' },
]);

/** A department's office, and a room of a long name that is written short. */
export const ROOMS = new UnitFinder([
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', shortName: 'P. BCVT' },
  { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
]);

export type Rows = readonly (readonly Cell[])[];

export const PLAIN = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];
/** A row below these headings. */
export const person = (number: Cell, name: string, title: Cell = 'LĐTT', unit = 'VP', position = ''): Cell[] => [
  number,
  name,
  position,
  unit,
  title,
];

export const day = (date: number, month: number, year = 2022): number => toSerial({ day: date, month, year });

/** Rows of one width, as a host gives them. */
export function even(rows: Rows): Cell[][] {
  const width = Math.max(...rows.map((row) => row.length));
  return rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
}

export const cells = (values: Rows, more: Partial<SheetCells> = {}): SheetCells => ({
  name: 'Trang',
  row: 0,
  column: 0,
  values,
  ...more,
});

/** The tables of one sheet. */
export function tablesOf(values: Rows, more: Partial<SheetCells> = {}): readonly RegistrationSheet[] {
  return readRegistration([cells(values, more)], UNITS, NO_CHOICES).sheets;
}

/** The one table of a sheet. */
export function tableOf(values: Rows, more: Partial<SheetCells> = {}): RegistrationSheet {
  const tables = tablesOf(values, more);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}
