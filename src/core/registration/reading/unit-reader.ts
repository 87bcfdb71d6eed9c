import { remembered } from '../../names/remembered';
import type { Cell } from '../../numbers/cell';
import type { UnitFinder } from '../../plan/find-unit';
import { textOf, type SheetCells } from '../../table/sheet-cells';
import type { RegistrantUnit } from '../table/row-facts';
import type { DistinctColumn } from '../table/distinct-column';

type NamedUnit = Pick<RegistrantUnit, 'text' | 'from'>;

/** Whose a table is that no unit of the plan stands over: the unit that its sheet or its file is named after, else what it states. */
export function lastResort({ name, file = '' }: SheetCells, stated: string | null, units: UnitFinder): NamedUnit {
  const known = units.find(name) ?? units.find(file) ?? units.within(file);
  if (known) return { text: known.name, from: 'sheet' };
  return stated !== null ? { text: stated, from: 'heading' } : { text: name, from: 'sheet' };
}

/** The column of units. */
interface UnitColumn {
  readonly column: number;
  /** Whether it is one of positions too, so that a cell may name no unit. */
  readonly isWithPosition: boolean;
}

/**
 * The unit of a row: its own cell, else the section it stands in, the unit that stands over the table, or what is left.
 * What comes back is the number of the unit.
 */
export function unitReader(
  own: UnitColumn | null,
  heading: string | null,
  rest: NamedUnit,
  units: UnitFinder,
  found: DistinctColumn<RegistrantUnit>,
): (cells: readonly Cell[], section: string | null) => number {
  const named = new Map<string, number>();
  const add = (one: RegistrantUnit): number => {
    const key = `${one.from}\n${one.beside ?? ''}\n${one.text}`;
    const id = named.get(key) ?? found.add(one);
    named.set(key, id);
    return id;
  };
  const read = (text: string, from: RegistrantUnit['from']): RegistrantUnit => ({
    text,
    from,
    unit: unitIn(text, units),
  });
  const around = remembered((section: string | null): RegistrantUnit => {
    // A heading that is no unit, such as one for managers, divides the unit that the sheet is of.
    if (section !== null && (heading === null || units.find(section) !== null)) return read(section, 'section');
    return heading !== null ? read(heading, 'heading') : read(rest.text, rest.from);
  });
  const addAround = remembered((section: string | null) => add(around(section)));
  /** Nothing where a cell of positions and units names no unit. */
  const addCell = remembered((cell: Cell) => {
    const text = textOf(cell);
    if (!own!.isWithPosition) return add(read(text, 'column'));
    const split = withPosition(text, units);
    return split && add({ ...split, text, from: 'column' });
  });
  return (cells, section) => {
    if (own === null) return addAround(section);
    const cell = cells[own.column];
    if (section !== null && textOf(cell) === '' && units.find(section) !== null) return addAround(section);
    const id = addCell(cell);
    if (id !== null) return id;
    const over = around(section);
    return add(over.unit ? { ...over, beside: textOf(cell) } : read(textOf(cell), 'column'));
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

const HEAD = /(?:trưởng|chánh|phó)$/iu;

/** A unit with the position beside it: `Chuyên viên, P. CNTT`, `Thanh tra - Chánh Thanh tra`, `Trưởng phòng CNTT`. */
function withPosition(text: string, units: UnitFinder): Required<Pick<RegistrantUnit, 'unit' | 'beside'>> | null {
  const whole = units.find(text);
  if (whole) return { unit: whole, beside: '' };
  for (const sign of [/\s*[,;\n]\s*/, /\s+[-–]\s+/]) {
    const parts = text.split(sign);
    const at = parts.findIndex((part) => units.find(part) !== null);
    if (at >= 0) return { unit: units.find(parts[at]!), beside: parts.filter((_, other) => other !== at).join(', ') };
  }
  const ending = units.ending(text);
  // Of a head the unit is part of what the position is called: `Chánh Văn phòng`.
  return ending && { unit: ending.unit, beside: HEAD.test(ending.before) ? text : ending.before };
}
