import type { Rect, TableInfo } from '../grid/grid';

/** What a workbook has and the grid engine has no room for: tables, protection and properties, kept by sheet. */
export class Extras {
  tables: TableInfo[] = [];
  readonly protectedSheets = new Set<string>();
  /** The names of tables that are filtered. */
  readonly filteredTables = new Set<string>();
  readonly #properties = new Map<string, Map<string, string>>();
  #nextTable = 1;

  addTable(table: Omit<TableInfo, 'id'>): TableInfo {
    const added = { ...table, id: `table-${this.#nextTable++}` };
    this.tables.push(added);
    return added;
  }

  renameTable(id: string, name: string): void {
    this.tables = this.tables.map((table) => (table.id === id ? { ...table, name } : table));
  }

  resizeTable(id: string, rect: Rect): void {
    this.tables = this.tables.map((table) => (table.id === id ? { ...table, rect } : table));
  }

  removeSheet(sheetId: string): void {
    this.tables = this.tables.filter((table) => table.sheetId !== sheetId);
    this.protectedSheets.delete(sheetId);
    this.#properties.delete(sheetId);
  }

  /** What add-ins keep with a sheet, by key. */
  propertiesOf(sheetId: string): Map<string, string> {
    const known = this.#properties.get(sheetId);
    if (known) return known;
    const none = new Map<string, string>();
    this.#properties.set(sheetId, none);
    return none;
  }

  setProperties(sheetId: string, properties: Readonly<Record<string, string>>): void {
    this.#properties.set(sheetId, new Map(Object.entries(properties)));
  }

  /** As in Excel, typing right below a table makes it longer. */
  growTables(sheetId: string, typed: Rect): void {
    this.tables = this.tables.map((table) => {
      const { rect, hasTotals } = table;
      const end = rect.row + rect.rows;
      const typedEnd = typed.row + typed.rows;
      const isBelow =
        table.sheetId === sheetId && !hasTotals && typed.row > rect.row && typed.row <= end && typedEnd > end;
      const isBeside = typed.column < rect.column + rect.columns && typed.column + typed.columns > rect.column;
      return isBelow && isBeside ? { ...table, rect: { ...rect, rows: typedEnd - rect.row } } : table;
    });
  }

  /** Keeps tables over their cells when rows or columns are inserted (count above 0) or removed (below 0). */
  shift(sheetId: string, side: 'row' | 'column', from: number, count: number): void {
    this.tables = this.tables.flatMap((table) => {
      if (table.sheetId !== sheetId) return [table];
      const rect = shifted(table.rect, side, from, count);
      return rect ? [{ ...table, rect }] : [];
    });
  }
}

function shifted(rect: Rect, side: 'row' | 'column', from: number, count: number): Rect | null {
  const start = rect[side];
  const length = side === 'row' ? rect.rows : rect.columns;
  const moved = (position: number): number => {
    if (count > 0) return position >= from ? position + count : position;
    return position >= from - count ? position + count : Math.min(position, from);
  };
  const newStart = moved(start);
  const newLength = moved(start + length) - newStart;
  if (newLength <= 0) return null;
  return side === 'row'
    ? { ...rect, row: newStart, rows: newLength }
    : { ...rect, column: newStart, columns: newLength };
}
