import type { Cell } from '../../../src/core/numbers/cell';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import { readRegistration } from '../../../src/core/registration/reading/read-registration';
import { NO_CHOICES } from '../../../src/core/registration/reading/reading-choices';
import type { RegistrationSheet } from '../../../src/core/registration/table/registration-sheet';
import type { SheetCells } from '../../../src/core/table/sheet-cells';

/* Tables that are read for themselves, with nothing held against golden files. */

export const UNITS = new UnitFinder([
  { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
  { id: 'TTR', name: 'Thanh tra', shortName: '' },
]);

export const cells = (values: readonly (readonly Cell[])[], more: Partial<SheetCells> = {}): SheetCells => ({
  name: 'Trang',
  row: 0,
  column: 0,
  values,
  ...more,
});

/** The tables of one sheet. */
export function tablesOf(
  values: readonly (readonly Cell[])[],
  more: Partial<SheetCells> = {},
): readonly RegistrationSheet[] {
  return readRegistration([cells(values, more)], UNITS, NO_CHOICES).sheets;
}

/** The one table of a sheet. */
export function tableOf(values: readonly (readonly Cell[])[], more: Partial<SheetCells> = {}): RegistrationSheet {
  const tables = tablesOf(values, more);
  expect(tables).toHaveLength(1);
  return tables[0]!;
}
