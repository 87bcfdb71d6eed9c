import { personKey } from '../../names/honorifics';
import { nameKey } from '../../names/same-name';
import { readTitle, type TitleCode } from '../../names/titles';
import { text, whole } from '../../plan/schema/column-kinds';
import { readTable } from '../../plan/schema/read-plan';
import type { RowOf } from '../../plan/schema/column';
import { planTable } from '../../plan/schema/table';
import type { SheetCells } from '../../table/sheet-cells';

/** Titles that people and collectives have held, a title and a year in a row. */
export const HISTORY = planTable('TD_History', 'Danh hiệu đã đạt', ['name', 'year', 'title'], {
  name: text('Họ và tên, tập thể', 30, ['Họ và tên', 'Tên tập thể', 'Tên']),
  unit: text('Đơn vị', 36),
  year: whole('Năm', 8),
  title: text('Danh hiệu', 30),
  decision: text('Quyết định', 30),
});

type HistoryRow = RowOf<(typeof HISTORY)['columns']>;

/** A title that somebody has held. */
export interface Holding {
  readonly unit: string;
  readonly year: number;
  readonly title: TitleCode;
}

export class Holdings {
  readonly #byName = new Map<string, Holding[]>();

  constructor(rows: readonly HistoryRow[]) {
    for (const { name, unit, year, title } of rows) {
      const code = readTitle(title)?.code;
      if (name === '' || year === null || !code) continue;
      const key = personKey(name);
      this.#byName.set(key, [...(this.#byName.get(key) ?? []), { unit: nameKey(unit), year, title: code }]);
    }
  }

  /** What somebody of a name has held; where rows of their unit are among them, those alone. */
  of(name: string, unit: string): readonly Holding[] {
    const all = this.#byName.get(personKey(name)) ?? [];
    const own = all.filter((one) => one.unit === nameKey(unit));
    return own.length > 0 ? own : all;
  }
}

/** Whether the workbook has a table of earlier titles, filled in or not. */
export function hasHistory(tables: ReadonlyMap<string, SheetCells>): boolean {
  return historyIn(tables) !== null;
}

/** The titles of earlier years; null where the workbook has no such table, or nobody has filled it in yet. */
export function readHistory(tables: ReadonlyMap<string, SheetCells>): Holdings | null {
  const own = historyIn(tables);
  const rows = own ? readTable(HISTORY, own).rows : [];
  return rows.length === 0 ? null : new Holdings(rows);
}

function historyIn(tables: ReadonlyMap<string, SheetCells>): SheetCells | null {
  return [...tables].find(([name]) => name.toLowerCase() === HISTORY.name.toLowerCase())?.[1] ?? null;
}
