import { officialDate } from '../../../src/core/dates/serial';
import { changeUnits } from '../../../src/core/plan/change-units';
import { factWords } from '../../../src/core/plan/facts';
import { nextYear } from '../../../src/core/plan/next-year';
import type { Plan } from '../../../src/core/plan/plan';
import type { PlanColumns } from '../../../src/core/plan/schema/column';
import { date, inNextYear, phrase, text } from '../../../src/core/plan/schema/column-kinds';
import { planTable, type PlanTable } from '../../../src/core/plan/schema/table';
import { TABLE_KEYS, TABLES, type TableKey } from '../../../src/core/plan/schema/tables';
import { stands } from '../../../src/core/plan/schema/year-later';
import { day, facts, planOf, type Rows } from './plan-of';

/* What columns say of the next year and of units, in every table there is and will be. */

type Row = Readonly<Record<string, unknown>>;
const columnsOf = (table: TableKey) => Object.entries<PlanColumns[string]>(TABLES[table].columns);
const withRow = (table: TableKey, row: Row): Plan => {
  const rows: Rows = { facts: facts({ year: '2026' }) };
  return planOf({ ...rows, [table]: [...(rows[table] ?? []), row] });
};
const lastRow = (plan: Plan, table: TableKey) => plan[table].at(-1) as unknown as Row;

const [BEFORE, AFTER] = [day('15/3/2026'), day('15/3/2027')];
/** Columns of days, and of words in which a date that Excel made of them is written out. */
const DAYS = TABLE_KEYS.flatMap((table) =>
  columnsOf(table)
    .filter(([, { expects, read }]) => expects === 'date' || read(BEFORE) === officialDate(BEFORE))
    .map(([name, column]) => [table, name, column] as const),
);
/** An anniversary is counted from a day that stands. */
const STANDING = ['occasions founded'];

test.each(DAYS)('%s, %s: days are a year later in the next year', (table, name, column) => {
  const plan = withRow(table, { key: factWords('from'), [name]: column.read(BEFORE) });
  const next = lastRow(nextYear(plan)!, table)[name];
  expect(next).toEqual(column.read(STANDING.includes(`${table} ${name}`) ? BEFORE : AFTER));
});

test('a column of days that does not say how it goes into the next year is in no plan', () => {
  const tables = (table: PlanTable<PlanColumns>): PlanTable<PlanColumns> => table;
  tables(planTable('TD_X', 'X', [], { name: text('Tên'), day: inNextYear(date('Ngày'), stands) }));
  // @ts-expect-error A day has no answer of its own.
  tables(planTable('TD_X', 'X', [], { name: text('Tên'), day: date('Ngày') }));
  // @ts-expect-error Nor have words that speak of days.
  tables(planTable('TD_X', 'X', [], { name: text('Tên'), time: phrase('Thời gian') }));
});

const OTHERS = TABLE_KEYS.filter((table) => table !== 'units');
/** Lists are of units; a text is where its heading says so. */
const namesUnits = ({ heading, blank }: PlanColumns[string]): boolean =>
  Array.isArray(blank) || /^đơn vị(?! tính)/iu.test(heading);

test.each(OTHERS)('%s: units are renamed wherever they stand, and nothing else is', (table) => {
  const columns = columnsOf(table).filter(([, { blank }]) => blank === '' || Array.isArray(blank));
  const row = (units: readonly string[], other: string): Row =>
    Object.fromEntries(
      columns.map(([name, column]) => {
        const own = namesUnits(column) ? units : [other];
        return [name, Array.isArray(column.blank) ? own : own[0]];
      }),
    );
  const plan = withRow(table, row(['Phòng A', 'Phòng B'], 'Phòng A'));
  const after = changeUnits(plan, [
    { unit: 'Phòng A', newName: 'Phòng Mới' },
    { unit: 'Phòng B', mergedInto: 'Phòng A' },
  ]);
  expect(lastRow(after, table)).toMatchObject(row(['Phòng Mới'], 'Phòng A'));
});
