import { readRecords, type Records } from '../../../../src/core/bloc/records/read-records';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { WrittenTable } from '../../../../src/core/plan/schema/write-plan';
import type { SheetCells } from '../../../../src/core/table/sheet-cells';

/** Tables as a workbook would hold them after each writing, one below the other. */
export function recordsOf(...tables: readonly WrittenTable[]): Records {
  const cells = new Map<string, SheetCells>();
  for (const { name, columns, rows } of tables) {
    const before = cells.get(name)?.values ?? [columns.map(({ heading }) => heading)];
    cells.set(name, { name: `Trang ${name}`, row: 0, column: 0, values: [...before, ...rows] as Cell[][] });
  }
  return readRecords(cells);
}
