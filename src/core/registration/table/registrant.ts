import type { CellPlace } from '../../findings/finding';
import type { Cell } from '../../numbers/cell';
import { textOf } from '../../table/sheet-cells';
import type { RegistrationColumn } from './columns';
import type { RegisteredTitle, RegistrantUnit } from './registration';
import type { RegistrationSheet } from './registration-sheet';

/** One row of a registration table: a person, or a unit or team as a whole. A view; nothing of it is kept. */
export class Registrant {
  /** The row's cells, as they were typed. */
  readonly cells: readonly Cell[];

  constructor(
    readonly sheet: RegistrationSheet,
    /** The position among the rows of its table. */
    readonly at: number,
  ) {
    this.cells = sheet.cellsOf(at);
  }

  /** What stands in a column of the table; undefined where it has no such column. */
  value(key: RegistrationColumn): Cell {
    const column = this.sheet.columns.get(key);
    return column === undefined ? undefined : this.cells[column];
  }
  text(key: RegistrationColumn): string {
    return textOf(this.value(key));
  }
  /** The cell of a column, or of the name where the table has no such column. */
  cell(key: RegistrationColumn): CellPlace {
    return this.sheet.place(this.at, this.sheet.columns.get(key) ?? this.sheet.columns.get('name')!);
  }

  get name(): string {
    return this.text('name');
  }
  get kind(): 'person' | 'collective' {
    return this.sheet.isCollective(this.at) ? 'collective' : 'person';
  }
  get unit(): RegistrantUnit {
    return this.sheet.units.at(this.at);
  }
  /** In its own column, or beside the unit. */
  get position(): string {
    return this.text('position') || (this.unit.beside ?? '');
  }
  get titles(): readonly RegisteredTitle[] {
    return this.sheet.titles.at(this.at).titles;
  }
  /** True where the row says that nothing is registered. */
  get hasDeclined(): boolean {
    return this.sheet.titles.at(this.at).hasDeclined;
  }
  /** The cell that a title stands in, or the one in which a title is missing. */
  titleCell(title?: RegisteredTitle): CellPlace {
    return this.sheet.place(this.at, title?.column ?? this.sheet.facts.titleColumn);
  }
}
