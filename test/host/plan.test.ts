import { lastYearPlan } from '../../src/core/plan/last-year';
import { nextYear } from '../../src/core/plan/next-year';
import { PRESETS } from '../../src/core/plan/presets';
import { readPlan } from '../../src/core/plan/schema/read-plan';
import { writePlan } from '../../src/core/plan/schema/write-plan';
import { startPlan } from '../../src/core/plan/start-plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { everything, putHardCells } from './hard-cells';
import { enter, harness, leave, openSession, type Session } from './office';

let session: Session;
beforeEach(() => {
  session = openSession([{ name: 'Đơn vị', rows: [['Việc riêng']] }]);
  enter(session);
  putHardCells(session);
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const planOf = (id: string) => startPlan(PRESETS.find((preset) => preset.id === id)!.plan, id);
const sheetNames = (): string[] => session.engine.grid.sheets().map(({ name }) => name);
/** Requests that load or write; the one that lets go of ranges at the end is none. */
const asked = (): number => session.requests.filter((text) => /"QueryInfo"|"Name":"Values"/.test(text)).length;

test.each(PRESETS.map(({ id }) => id))(
  '%s: written in at most three requests, read in one after the table list',
  async (id) => {
    const plan = planOf(id);
    await workbook.writeTables(writePlan(plan));
    expect(asked()).toBeLessThanOrEqual(3);
    const before = asked();
    const reading = readPlan(await workbook.readTables());
    expect(asked() - before).toBe(2);
    expect(reading.problems).toEqual([]);
    expect(reading.plan).toEqual(plan);
  },
);

test('texts that look like dates stay texts, and days are days', async () => {
  await workbook.writeTables(writePlan(planOf('ha-tinh-2017')));
  const { grid } = session.engine;
  const table = (name: string) => grid.tables().find((one) => one.name === name)!;
  const formats = (name: string, row: number) => {
    const { sheetId, rect } = table(name);
    return grid.numberFormats(sheetId, { ...rect, row, rows: 1 })[0]!;
  };
  expect(formats('TD_Activities', 1)[2]).toBe('@');
  expect(formats('TD_Rounds', 1).slice(2, 4)).toEqual(['dd/mm/yyyy', 'dd/mm/yyyy']);
  const { sheetId } = table('TD_Occasions');
  const [day] = grid.values(sheetId, { row: 1, column: 3, rows: 1, columns: 1 })[0]!;
  expect(day).toBe('30/2/2017');
  expect(formats('TD_Occasions', 1)[3]).toBe('@');
});

test('a sheet name that is taken gets a number, and tables are found after sheets were renamed and columns moved', async () => {
  const plan = planOf('kien-giang-2022');
  await workbook.writeTables(writePlan(plan));
  expect(sheetNames()).toEqual(expect.arrayContaining(['Đơn vị', 'Đơn vị (2)', 'Kế hoạch', 'Thời hạn']));
  const { grid } = session.engine;
  const awards = grid.tables().find(({ name }) => name === 'TD_Awards')!;
  grid.renameSheet(awards.sheetId, 'Khen thưởng của tôi');
  const values = grid.values(awards.sheetId, awards.rect);
  grid.write(
    awards.sheetId,
    awards.rect,
    values.map((row) => [...row].reverse()),
  );
  expect(readPlan(await workbook.readTables()).plan).toEqual(plan);
});

test('restoring takes the new sheets away; edits since are not lost unless that is wanted', async () => {
  const before = sheetNames();
  const whole = everything(session);
  const point = await workbook.writeTables(writePlan(planOf('ha-tinh-2017')));
  const { grid } = session.engine;
  const rounds = grid.tables().find(({ name }) => name === 'TD_Rounds')!;
  grid.write(rounds.sheetId, { row: 2, column: 2, rows: 1, columns: 1 }, [[42917]]);
  expect(await workbook.restore(point)).toBe('changed');
  expect(sheetNames().length).toBe(
    before.length + (point.parts[0]?.kind === 'sheets' ? point.parts[0].sheets.length : 0),
  );
  expect(await workbook.restore(point, true)).toBe('restored');
  expect(sheetNames()).toEqual(before);
  expect(grid.tables()).toEqual([]);
  expect(everything(session)).toEqual(whole);

  const again = await workbook.writeTables(writePlan(planOf('ha-tinh-2017')));
  expect(await workbook.restore(again)).toBe('restored');
  expect(everything(session)).toEqual(whole);
});

test('a value that looks like a formula is written as text', async () => {
  const plan = planOf('kien-giang-2022');
  const facts = plan.facts.map((row, index) => (index === 0 ? { ...row, value: '=1+1' } : row));
  await workbook.writeTables(writePlan({ ...plan, facts }));
  const { grid } = session.engine;
  const { sheetId } = grid.tables().find(({ name }) => name === 'TD_Plan')!;
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  await session.engine.calculate();
  expect(grid.values(sheetId, cell)).toEqual([['=1+1']]);
});

test('a row typed right below a table belongs to it, as in Excel; what the add-in writes there does not', async () => {
  await workbook.writeTables(writePlan(planOf('kien-giang-2022')));
  const { grid, univer } = session.engine;
  const units = () => grid.tables().find(({ name }) => name === 'TD_Units')!;
  const { sheetId, rect } = units();
  const below = { row: rect.row + rect.rows, column: 1, rows: 1, columns: 1 };
  grid.write(sheetId, below, [['Văn phòng']]);
  expect(units().rect.rows).toBe(rect.rows);
  const sheet = session.engine.grid.sheets().find(({ id }) => id === sheetId)!;
  harness.FUniver.newAPI(univer)
    .getActiveWorkbook()!
    .getSheetByName(sheet.name)!
    .getRange(below.row, below.column)
    .setValue('Văn phòng');
  expect(units().rect.rows).toBe(rect.rows + 1);
  const { plan } = readPlan(await workbook.readTables());
  expect(plan.units.map(({ name }) => name)).toEqual(['Văn phòng']);
});

test('a new year puts last year’s tables and sheets away, and restoring brings their names back', async () => {
  const old = planOf('kien-giang-2022');
  await workbook.writeTables(writePlan(old));
  const { grid } = session.engine;
  const point = await workbook.writeTables(writePlan(nextYear(old)!), '2022');
  expect(sheetNames()).toEqual(expect.arrayContaining(['Kế hoạch 2022', 'Kế hoạch', 'Đơn vị (2) 2022', 'Đơn vị (2)']));
  const tables = await workbook.readTables();
  expect(lastYearPlan(tables)).toEqual(old);
  expect(readPlan(tables).plan).toEqual(nextYear(old));

  await workbook.writeTables(writePlan(old), '2022');
  expect(grid.tables().map(({ name }) => name)).toEqual(
    expect.arrayContaining(['TD_Plan', 'TD_Plan_2022', 'TD_Plan_2022_2']),
  );
  expect(lastYearPlan(await workbook.readTables())).toEqual(nextYear(old));

  const again = await workbook.restore(point);
  expect(again).toBe('changed');
});

test('restoring a new year at once leaves the workbook as it was', async () => {
  const old = planOf('ha-tinh-2017');
  await workbook.writeTables(writePlan(old));
  const before = everything(session);
  const point = await workbook.writeTables(writePlan(nextYear(old)!), '2017');
  expect(everything(session)).not.toEqual(before);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
  expect(readPlan(await workbook.readTables()).plan).toEqual(old);
});

test('the total row of a table is no row of the plan', async () => {
  await workbook.writeTables(writePlan(planOf('kien-giang-2022')));
  const { grid } = session.engine;
  const table = grid.tables().find(({ name }) => name === 'TD_Criteria')!;
  const { sheetId, rect } = table;
  grid.write(sheetId, { row: rect.rows, column: 3, rows: 1, columns: 2 }, [['Cộng', 100]]);
  const rows = { ...rect, rows: rect.rows + 1 };
  grid.extras.tables = grid.extras.tables.map((one) =>
    one.id === table.id ? { ...one, rect: rows, hasTotals: true } : one,
  );
  expect(readPlan(await workbook.readTables()).plan.criteria).toHaveLength(7);
});

test('a new sheet that was renamed is still the one that is taken away', async () => {
  const old = planOf('ha-tinh-2017');
  await workbook.writeTables(writePlan(old));
  const before = everything(session);
  const point = await workbook.writeTables(writePlan(nextYear(old)!), '2017');
  const { grid } = session.engine;
  grid.renameSheet(grid.sheets().find(({ name }) => name === 'Kế hoạch')!.id, 'Kế hoạch mới của tôi');
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
  expect(readPlan(await workbook.readTables()).plan).toEqual(old);
});

test('a writing that fails half way leaves the workbook as it was', async () => {
  const old = planOf('ha-tinh-2017');
  await workbook.writeTables(writePlan(old));
  const before = everything(session);
  const broken = writePlan(nextYear(old)!).map((table, at) =>
    at === 4 ? { ...table, name: 'không phải tên' } : table,
  );
  await expect(workbook.writeTables(broken, '2017')).rejects.toThrow();
  expect(everything(session)).toEqual(before);
});
