import fc from 'fast-check';
import type { Cell } from '../../../src/core/numbers/cell';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { PRESETS } from '../../../src/core/plan/presets';
import type { Column } from '../../../src/core/plan/schema/column';
import { readPlan } from '../../../src/core/plan/schema/read-plan';
import { TABLE_KEYS, TABLES, type TableKey } from '../../../src/core/plan/schema/tables';
import { writePlan, type WrittenTable } from '../../../src/core/plan/schema/write-plan';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import { said } from '../said';

/** The cells of a written table as a workbook gives them back, its columns in some order, somewhere on a sheet. */
function cellsOf(table: WrittenTable, order = table.columns.map((_, at) => at)): SheetCells {
  const rows: Cell[][] = [table.columns.map(({ heading }) => heading), ...table.rows.map((row) => [...row])];
  return { name: `Trang ${table.name}`, row: 4, column: 2, values: rows.map((row) => order.map((at) => row[at])) };
}

const written = (plan: Plan): Map<string, SheetCells> =>
  new Map(writePlan(plan).map((table) => [table.name, cellsOf(table)]));

const LETTERS = 'AaĐđĂăâêôơưàáảãạếộữZz0123456789/%.,()-';
const words = fc
  .array(fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 1, maxLength: 8 }), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.join(' '));

/** Any value that a column can hold, the blank one among them. */
function valueOf(column: Column<unknown>): fc.Arbitrary<unknown> {
  const { expects, blank, choices } = column;
  const known: Record<typeof expects, fc.Arbitrary<unknown>> = {
    text: Array.isArray(blank)
      ? fc.array(words, { maxLength: 3 })
      : typeof blank === 'string'
        ? words
        : fc.record({ section: words, words }),
    number: fc.integer({ min: -100_000, max: 100_000 }).map((value) => value / 100),
    whole: fc.nat(1000),
    percent: fc.nat(10_000).map((value) => value / 10_000),
    date: fc.oneof(fc.integer({ min: 20_000, max: 90_000 }), fc.constantFrom('30/2/2017', '31/4/2022', 'cuối năm')),
    choice: fc.constantFrom('', ...(choices ?? [])).map((word) => column.read(word)),
  };
  return fc.oneof({ weight: 1, arbitrary: fc.constant(blank) }, { weight: 3, arbitrary: known[expects] });
}

/** A row of a table is there as long as something stands in it. */
const rowOf = (key: TableKey): fc.Arbitrary<unknown> => {
  const columns: [string, Column<unknown>][] = Object.entries(TABLES[key].columns);
  const [named] = TABLES[key].required;
  return fc.record(
    Object.fromEntries(columns.map(([name, column]) => [name, name === named ? words : valueOf(column)])),
  );
};

const plans = fc.record(
  Object.fromEntries(TABLE_KEYS.map((key) => [key, fc.array(rowOf(key), { maxLength: 4 })])),
) as unknown as fc.Arbitrary<Plan>;

test.each(PRESETS.map(({ id, plan }) => [id, plan] as const))('%s is read back as it was written', (_, plan) => {
  const reading = readPlan(written(plan));
  expect(reading.problems).toEqual([]);
  expect(reading.plan).toEqual(plan);
});

test('property: what is written is read back, and what is read is written the same', () => {
  fc.assert(
    fc.property(plans, (plan) => {
      const reading = readPlan(written(plan));
      expect(reading.problems).toEqual([]);
      expect(reading.plan).toEqual(plan);
      expect(writePlan(reading.plan)).toEqual(writePlan(plan));
    }),
    { numRuns: 60 },
  );
});

test('property: columns in any order, and an edit by hand changes that value alone', () => {
  fc.assert(
    fc.property(plans, fc.nat(), fc.nat(), fc.nat(), fc.gen(), (plan, tableSeed, rowSeed, columnSeed, generate) => {
      const tables = writePlan(plan).filter(({ rows }) => rows.length > 0);
      fc.pre(tables.length > 0);
      const edited = tables[tableSeed % tables.length]!;
      const key = TABLE_KEYS.find((one) => TABLES[one].name === edited.name)!;
      const row = rowSeed % edited.rows.length;
      const columns: [string, Column<unknown>][] = Object.entries(TABLES[key].columns);
      const [named] = TABLES[key].required;
      const at = columnSeed % columns.length;
      const [name, column] = columns[at]!;
      const value: unknown = name === named ? generate(() => words) : generate(() => valueOf(column));
      const workbook = new Map(
        tables.map((table) => [
          table.name.toLowerCase(),
          cellsOf(table, table.columns.map((_, place) => place).reverse()),
        ]),
      );
      const cells = workbook.get(edited.name.toLowerCase())!;
      (cells.values[row + 1] as Cell[])[columns.length - 1 - at] = column.write(value);
      const after = readPlan(workbook).plan;
      const rows = plan[key].map((one, index) => (index === row ? { ...one, [name]: value } : one));
      expect(after).toEqual({ ...plan, [key]: rows });
    }),
    { numRuns: 100 },
  );
});

test('a value is found at its cell, wherever its table stands', () => {
  const plan = PRESETS.find(({ id }) => id === 'ha-tinh-2017')!.plan;
  const reading = readPlan(written(plan));
  expect(reading.place('rounds', 1, 'from')).toEqual({ sheet: 'Trang TD_Rounds', row: 6, column: 4 });
  expect(reading.place('bands', 0, 'name')).toBeNull();
});

test('a damaged table is named with what is missing, and the rest is read', () => {
  const plan = PRESETS.find(({ id }) => id === 'kien-giang-2022')!.plan;
  const tables = written(plan);
  (tables.get('TD_Awards')!.values[0] as Cell[])[1] = 'Cột khác';
  const { plan: read, problems } = readPlan(tables);
  expect(problems).toEqual([
    {
      code: 'plan/table-damaged',
      gravity: 'error',
      cell: { sheet: 'Trang TD_Awards', row: 4, column: 2 },
      values: { table: 'Danh hiệu, hình thức', columns: 'Danh hiệu, hình thức khen thưởng' },
    },
  ]);
  expect(read).toEqual({ ...plan, awards: [] });
});

test('a cell that cannot be read is named with what it may hold, and its row is kept', () => {
  const plan = PRESETS.find(({ id }) => id === 'kien-giang-2022')!.plan;
  const tables = written(plan);
  const awards = tables.get('TD_Awards')!.values as Cell[][];
  const column = (heading: string): number => awards[0]!.indexOf(heading);
  awards[2]![column('Tỷ lệ tối đa')] = 15;
  awards[2]![column('Phạm vi')] = 'cả nước';
  const { plan: read, problems } = readPlan(tables);
  expect(problems.map((one) => [one.code, said(one)['column'], one.variant, said(one)['found']])).toEqual([
    ['plan/unreadable-cell', 'Tỷ lệ tối đa', 'percent', '15'],
    ['plan/unreadable-cell', 'Phạm vi', 'choice', 'cả nước'],
  ]);
  expect(read.awards[1]).toEqual({ ...plan.awards[1], percent: null, scope: null });
});

test('what people type is understood: other headings of units, text for numbers, dates that Excel made of texts', () => {
  const sheet = (name: string, values: Cell[][]): [string, SheetCells] => [name, { name, row: 0, column: 0, values }];
  const { plan, problems } = readPlan(
    new Map([
      sheet('td_units', [
        ['Tên viết tắt', 'Ghi riêng', 'ĐƠN VỊ', 'Loại'],
        ['VP', 'xyz', 'Văn phòng', 'Phòng'],
        ['', '', '', ''],
        ['', '', 'Thanh tra', ''],
      ]),
      sheet('TD_Deadlines', [
        ['Nội dung', 'Thời hạn', 'Ngày cuối cùng', 'Đơn vị thực hiện'],
        ['Đăng ký', 44638, '18/3/2022', 'Văn phòng;\nThanh tra'],
      ]),
      sheet('TD_Criteria', [
        ['Nội dung, tiêu chí', 'Điểm tối đa', 'Mã'],
        ['Cải cách hành chính', '10,5', 1],
      ]),
    ]),
  );
  expect(plan.units.map(({ name, shortName, type }) => [name, shortName, type])).toEqual([
    ['Văn phòng', 'VP', 'Phòng'],
    ['Thanh tra', '', ''],
  ]);
  const [deadline] = plan.deadlines;
  expect([deadline!.phrase, deadline!.lastDay, deadline!.units]).toEqual([
    '18/3/2022',
    44638,
    ['Văn phòng', 'Thanh tra'],
  ]);
  expect([plan.criteria[0]!.maximum, plan.criteria[0]!.id]).toEqual([10.5, '1']);
  expect(problems.every(({ code }) => code === 'plan/column-missing')).toBe(true);
});

test('a workbook without such tables is an empty plan', () => {
  expect(readPlan(new Map()).plan).toEqual(EMPTY_PLAN);
});
