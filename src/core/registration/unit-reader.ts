import type { Cell } from '../numbers/cell';
import type { UnitFinder } from '../plan/find-unit';
import { textOf } from '../table/sheet-cells';
import type { RegistrantUnit } from './registration';
import type { DistinctColumn } from './distinct-column';

/**
 * The unit of a row: its own cell, else the section it stands in, the title block, or the name of the sheet. What comes
 * back is the number of the unit.
 */
export function unitReader(
  sheet: string,
  column: number | undefined,
  heading: string | null,
  units: UnitFinder,
  found: DistinctColumn<RegistrantUnit>,
): (cells: readonly Cell[], section: string | null) => number {
  const named = new Map<string, number>();
  const read = (text: string, from: RegistrantUnit['from']): number => {
    const id = named.get(text) ?? found.add({ text, from, unit: units.find(text) });
    named.set(text, id);
    return id;
  };
  const typed = new Map<Cell, number>();
  return (cells, section) => {
    if (column !== undefined) {
      const cell = cells[column];
      const known = typed.get(cell);
      if (known !== undefined) return known;
      const id = read(textOf(cell), 'column');
      typed.set(cell, id);
      return id;
    }
    if (section !== null) return read(section, 'section');
    return heading !== null ? read(heading, 'heading') : read(sheet, 'sheet');
  };
}
