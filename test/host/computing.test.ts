import { isComputing, untilComputed } from '../../src/workbook/computing';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { enter, leave, openSession, type Session } from './office';

/* Cells of custom functions hold #BUSY! until they are computed, and then change without a change event. */

let session: Session;
beforeEach(async () => {
  session = openSession([{ name: 'Xếp hạng', rows: [[90, '=THIDUA.RANK(A1:A3)'], [95, null], [80, null], ['=A1+1']] }]);
  enter(session);
  await session.engine.calculate();
});
afterEach(() => leave(session));

const settle = (time = 60): Promise<void> => new Promise((resolve) => setTimeout(resolve, time));
const quick = { first: 20, most: 40, limit: 2_000 };
const ranks = async (workbook: OfficeWorkbook): Promise<unknown> =>
  (await workbook.read('all')).sheets[0]!.values.map(([, rank]) => rank);

test('the host keeps such cells busy, spills nothing, and tells of the results by no change', async () => {
  const heard: string[] = [];
  session.setBusy(true);
  await session.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onChanged.add(async () => void heard.push('changed'));
    worksheets.onCalculated.add(async () => void heard.push('calculated'));
    const range = worksheets.getItem('Xếp hạng').getRange('A1:B4').load('values,formulas');
    const part = worksheets.getItem('Xếp hạng').getRange('B2:B3').load('values');
    await context.sync();
    expect(range.values).toEqual([
      [90, '#BUSY!'],
      [95, ''],
      [80, ''],
      [91, ''],
    ]);
    expect(range.formulas[0]![1]).toBe('=THIDUA.RANK(A1:A3)');
    expect(part.values).toEqual([[''], ['']]);
    session.setBusy(false);
    range.load('values');
    await context.sync();
    expect(range.values).toEqual([
      [90, 2],
      [95, 1],
      [80, 3],
      [91, ''],
    ]);
  });
  await settle();
  expect(heard).toEqual(['calculated']);
});

test('a reading waits until the results stand there', async () => {
  const workbook = new OfficeWorkbook(quick);
  session.setBusy(true);
  setTimeout(() => session.setBusy(false), 150);
  expect(await ranks(workbook)).toEqual([2, 1, 3, '']);
  expect(workbook.computing.count()).toBe(0);
});

test('where it takes too long the reading says so, and those who follow hear when it is done', async () => {
  const workbook = new OfficeWorkbook({ ...quick, limit: 50 });
  let heard = 0;
  const told: number[] = [];
  const stop = await workbook.onChange(() => (heard += 1));
  workbook.computing.subscribe(() => told.push(workbook.computing.count()));
  session.setBusy(true);
  expect(await ranks(workbook)).toEqual(['#BUSY!', '', '', '']);
  expect([workbook.computing.count(), heard]).toEqual([1, 0]);
  session.setBusy(false);
  await settle();
  expect(heard).toBe(1);
  expect(await ranks(workbook)).toEqual([2, 1, 3, '']);
  expect(told).toEqual([1, 0]);
  // Once all is read, calculations are no news.
  session.setBusy(true);
  session.setBusy(false);
  await settle();
  expect(heard).toBe(1);
  stop();
  await settle();
});

test('a formula that was written is looked at once its result is there', async () => {
  const workbook = new OfficeWorkbook();
  const place = { sheet: 'Xếp hạng', row: 5, column: 2 };
  session.setBusy(true);
  expect(isComputing((await workbook.writeFormula(place, '=THIDUA.RATIO(1,4)')).value)).toBe(true);
  setTimeout(() => session.setBusy(false), 300);
  const found = await untilComputed(
    () => workbook.readCell(place),
    ({ value }) => Number(isComputing(value)),
    quick,
  );
  expect(found).toMatchObject({ formula: '=THIDUA.RATIO(1,4)', value: 0.25 });
});

test.each(['#BUSY!', '#GETTING_DATA', '#GETTING_DATA!'])('%s is being computed', (value) => {
  expect(isComputing(value)).toBe(true);
});
test.each(['#N/A', 'BUSY', '', 0, '#BUSY', 'phòng #BUSY!'])('%j is not', (value) => {
  expect(isComputing(value)).toBe(false);
});
