import fs from 'node:fs';
import path from 'node:path';
import { layoutOf, type LayoutUpdate } from '../../src/core/plan/schema/layout';
import { readPlan, type PlanReading } from '../../src/core/plan/schema/read-plan';
import { SCHEMA } from '../../src/core/plan/start-plan';
import { functionNames } from '../../src/files/function-names';
import { readBook } from '../../src/files/read-xlsx';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { everything, putHardCells } from './hard-cells';
import { enter, leave, openBook, type Session } from './office';
import { stopping } from './refusals';

/** A workbook that the version of layout 1 wrote. */
const FILE = path.resolve(__dirname, '../layouts/layout-1.xlsx');

let session: Session;
beforeEach(async () => {
  const { book } = await readBook(fs.readFileSync(FILE), functionNames('THIDUA', []));
  session = openBook(book);
  enter(session);
  // Right of a table that gets columns, and below it.
  const { sheetId, rect } = table('TD_Criteria');
  putHardCells(session, { sheetId, row: rect.row + 1, column: rect.column + rect.columns + 4 });
  putHardCells(session, { sheetId, row: rect.row + rect.rows + 2, column: rect.column });
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const reading = async (): Promise<PlanReading> => readPlan(await workbook.readTables());
const updateOf = async (): Promise<LayoutUpdate> => {
  const layout = layoutOf(await reading());
  if (layout.kind !== 'earlier') throw new Error(`The layout is ${layout.kind}`);
  expect(layout.number).toBe(1);
  return layout.update;
};
const table = (name: string) => session.engine.grid.tables().find((one) => one.name === name)!;

test('a plan of layout 1 gets the columns of today’s and keeps what it says', async () => {
  const before = await reading();
  expect(before.problems.map(({ code }) => code)).toContain('plan/column-missing');
  const update = await updateOf();
  const point = await workbook.updateLayout(update, SCHEMA);
  expect(point.parts[1]).toMatchObject({ kind: 'cells', cells: [{ before: { formula: '1', isText: true } }] });
  const after = await reading();
  expect(after.problems).toEqual([]);
  expect(layoutOf(after)).toEqual({ kind: 'current' });
  const facts = before.plan.facts.map((row) =>
    row.key === 'Phiên bản cấu trúc' ? { ...row, value: String(SCHEMA) } : row,
  );
  expect(after.plan).toEqual({ ...before.plan, facts });
});

test('restoring takes the columns away again, to the last cell', async () => {
  const before = everything(session);
  const point = await workbook.updateLayout(await updateOf(), SCHEMA);
  expect(everything(session)).not.toEqual(before);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('a new column that was filled in is not lost unless that is wanted', async () => {
  const before = everything(session);
  const point = await workbook.updateLayout(await updateOf(), SCHEMA);
  const { sheetId, rect } = table('TD_Criteria');
  const last = { row: rect.row + 1, column: rect.column + rect.columns - 1, rows: 1, columns: 1 };
  session.engine.grid.write(sheetId, last, [['Cần xác nhận']]);
  expect(await workbook.restore(point)).toBe('changed');
  expect(table('TD_Criteria').rect.columns).toBe(rect.columns);
  expect(await workbook.restore(point, true)).toBe('restored');
  expect(table('TD_Criteria').rect.columns).toBe(rect.columns - 1);
  expect(everything(session)).toEqual(before);
});

test('what stands right of a table is moved, not covered, and comes back', async () => {
  const { sheetId, rect } = table('TD_Criteria');
  const { grid } = session.engine;
  const beside = { row: rect.row + 1, column: rect.column + rect.columns, rows: 1, columns: 2 };
  grid.write(sheetId, beside, [['Ghi riêng', '=1+1']]);
  const before = everything(session);
  const added = (await updateOf()).columns.filter((column) => column.table === 'TD_Criteria').length;
  expect(added).toBeGreaterThan(0);
  const point = await workbook.updateLayout(await updateOf(), SCHEMA);
  expect(grid.formulas(sheetId, { ...beside, column: beside.column + added })).toEqual([['Ghi riêng', '=1+1']]);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('an update that fails half way leaves the workbook as it was', async () => {
  const before = everything(session);
  const update = await updateOf();
  session.engine.grid.extras.protectedSheets.add(table('TD_Criteria').sheetId);
  await expect(workbook.updateLayout(update, SCHEMA)).rejects.toMatchObject({ fault: 'protected' });
  expect(everything(session)).toEqual(before);
});

test.each([1, 0.75, 0.5, 0.25])('so does one that ends after %d of its request', async (share) => {
  const before = everything(session);
  const update = await updateOf();
  let count = 0;
  session.refuse((text) => ((count += 1) === 2 ? stopping(share)(text) : null));
  await expect(workbook.updateLayout(update, SCHEMA)).rejects.toMatchObject({ code: 'GeneralException' });
  session.failWith(null);
  expect(everything(session)).toEqual(before);
});

test('a table whose heading is misspelt is left to its owner, and a plan without a number is taken as it is', async () => {
  const { sheetId, rect } = table('TD_Criteria');
  const { grid } = session.engine;
  const heading = { row: rect.row, column: rect.column + 3, rows: 1, columns: 1 };
  expect(grid.values(sheetId, heading)).toEqual([['Nội dung, tiêu chí']]);
  grid.write(sheetId, heading, [['Nội dng']]);
  expect((await updateOf()).columns.map((column) => column.table)).not.toContain('TD_Criteria');

  const plan = table('TD_Plan');
  const facts = grid.values(plan.sheetId, plan.rect);
  const row = plan.rect.row + facts.findIndex(([key]) => key === 'Phiên bản cấu trúc');
  grid.write(plan.sheetId, { row, column: plan.rect.column + 1, rows: 1, columns: 1 }, [['']]);
  expect(layoutOf(await reading())).toEqual({ kind: 'current' });
});

test('so does one of layout 3: awards can then say what bars a unit', async () => {
  await leave(session);
  const file = fs.readFileSync(path.resolve(__dirname, '../layouts/layout-3.xlsx'));
  session = enter(openBook((await readBook(file, functionNames('THIDUA', []))).book));
  const before = everything(session);
  const layout = layoutOf(await reading());
  expect(layout).toMatchObject({ kind: 'earlier', number: 3 });
  const { update } = layout as Extract<typeof layout, { kind: 'earlier' }>;
  expect(update.columns.map(({ heading }) => heading)).toEqual(['Xếp loại từ', 'Bị giới hạn xếp loại']);
  const point = await workbook.updateLayout(update, SCHEMA);
  expect((await reading()).problems).toEqual([]);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});
