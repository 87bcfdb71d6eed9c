import type { Cell } from '../numbers/cell';
import type { UnitFinder } from '../plan/find-unit';
import { textOf, type SheetCells } from '../table/sheet-cells';
import type { RegistrantUnit } from './registration';
import type { DistinctColumn } from './distinct-column';

type NamedUnit = Pick<RegistrantUnit, 'text' | 'from'>;

/** Whose a table is that no unit of the plan stands over: the unit that its sheet or its file is named after, else what it states. */
export function lastResort({ name, file = '' }: SheetCells, stated: string | null, units: UnitFinder): NamedUnit {
  const known = units.find(name) ?? units.find(file) ?? units.within(file);
  if (known) return { text: known.name, from: 'sheet' };
  return stated !== null ? { text: stated, from: 'heading' } : { text: name, from: 'sheet' };
}

/**
 * The unit of a row: its own cell, else the section it stands in, the unit that stands over the table, or what is left.
 * What comes back is the number of the unit.
 */
export function unitReader(
  column: number | undefined,
  heading: string | null,
  rest: NamedUnit,
  units: UnitFinder,
  found: DistinctColumn<RegistrantUnit>,
): (cells: readonly Cell[], section: string | null) => number {
  const named = new Map<string, number>();
  const read = (text: string, from: RegistrantUnit['from']): number => {
    const id = named.get(text) ?? found.add({ text, from, unit: unitIn(text, units) });
    named.set(text, id);
    return id;
  };
  const typed = new Map<Cell, number>();
  return (cells, section) => {
    const isOfSection = section !== null && (heading === null || units.find(section) !== null);
    const isBlank =
      section !== null && column !== undefined && textOf(cells[column]) === '' && units.find(section) !== null;
    if (column !== undefined && !isBlank) {
      const cell = cells[column];
      const known = typed.get(cell);
      if (known !== undefined) return known;
      const id = read(textOf(cell), 'column');
      typed.set(cell, id);
      return id;
    }
    // A heading that is no unit, such as one for managers, divides the unit that the sheet is of.
    if (isOfSection || isBlank) return read(section, 'section');
    return heading !== null ? read(heading, 'heading') : read(rest.text, rest.from);
  };
}

/** The unit that a text is, or that one of its parts is: `Trưởng phòng, Văn phòng`. */
function unitIn(text: string, units: UnitFinder): RegistrantUnit['unit'] {
  const whole = units.find(text);
  if (whole || !/[,;\n]/.test(text)) return whole;
  for (const part of text.split(/[,;\n]/)) {
    const unit = units.find(part);
    if (unit) return unit;
  }
  return null;
}
