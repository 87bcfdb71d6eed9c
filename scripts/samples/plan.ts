import type { Preset } from '../../src/core/plan/presets/preset';
import type { TableKey } from '../../src/core/plan/schema/tables';
import { writePlan, type WrittenTable } from '../../src/core/plan/schema/write-plan';
import { startPlan } from '../../src/core/plan/start-plan';
import type { BookSheet } from '../../src/files/book';
import { SheetBuilder, BODY, HEADING } from './sheet';

/** The sheets of a preset's plan as the add-in writes them, but for the tables that the workbook has already. */
export function planSheets({ id, plan }: Preset, kept: readonly TableKey[]): BookSheet[] {
  return tableSheets(writePlan(startPlan(plan, id), new Set(kept)));
}

/** A sheet for each table. */
export function tableSheets(tables: readonly WrittenTable[]): BookSheet[] {
  return tables.map(({ name, sheet, columns, rows }) => {
    const builder = new SheetBuilder(
      sheet,
      columns.map(({ width }) => width),
    );
    const headings = columns.map(({ heading }) => heading);
    builder.line(0, headings, HEADING);
    const body = rows.length > 0 ? rows : [columns.map(() => '')];
    body.forEach((row, index) => {
      const looks = row.map((value, at) => ({ numberFormat: formatFor(columns[at]!.format, value) }));
      const contents = row.map((value) => (value === '' ? null : value));
      builder.line(1 + index, contents, { ...BODY, vertical: 'top' }, looks);
    });
    return builder.table(name, { row: 0, column: 0, rows: body.length + 1, columns: columns.length }, headings).build();
  });
}

function formatFor(format: string, value: string | number): string {
  return typeof value === 'string' && value !== '' ? '@' : format;
}
