import { harness, openSession, type Session } from './office';

/* How numbers without a format of their own are shown; what the cells hold stays. */

let session: Session;
let language: 'vi' | 'en';
beforeEach(() => {
  session = openSession([{ name: 'Điểm', rows: [[96.5, 8, '7.5', -0.25, true, '=A1/2']] }]);
  language = 'vi';
  harness.showPlainNumbers(session.engine.univer.__getInjector(), () => language);
});
afterEach(async () => {
  await session.engine.settled();
  session.dispose();
});

function shown(): unknown[] {
  const sheet = harness.FUniver.newAPI(session.engine.univer).getActiveWorkbook()!.getActiveSheet().getSheet();
  return Array.from({ length: 6 }, (_, column) => sheet.getCell(0, column)?.v);
}

test('decimals are written as the language of the page writes them; whole numbers and texts stay', async () => {
  await session.engine.calculate();
  expect(shown()).toEqual(['96,5', 8, '7.5', '-0,25', 1, '48,25']);
  language = 'en';
  expect(shown()).toEqual([96.5, 8, '7.5', -0.25, 1, 48.25]);
});

test('what is read, and so saved and computed with, are the numbers', async () => {
  await session.engine.calculate();
  const { grid } = session.engine;
  const values = grid.values(grid.activeSheet(), { row: 0, column: 0, rows: 1, columns: 6 });
  expect(values).toEqual([[96.5, 8, '7.5', -0.25, true, 48.25]]);
});
