import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { enter, leave, openSession, type Session } from './office';

/* Events of the workbook: in a storm, late, and of sheets that are gone by then. */

const EDITS = 500;
const cell = (row: number) => ({ row, column: 0, rows: 1, columns: 1 });
const pause = (milliseconds = 50): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

let session: Session;
let told: number;
let off: () => void;
beforeEach(async () => {
  session = enter(openSession([{ name: 'Trang', rows: [['a']] }]));
  told = 0;
  off = await new OfficeWorkbook().onChange(() => (told += 1));
});
afterEach(() => leave(session));

test('each edit of a storm is told, and reading goes on meanwhile', async () => {
  const { grid } = session.engine;
  const id = grid.sheets()[0]!.id;
  const before = session.requests.length;
  for (let row = 0; row < EDITS; row += 1) grid.write(id, cell(row), [[row]]);
  const { sheets } = await new OfficeWorkbook().read('all');
  expect(sheets[0]!.values).toHaveLength(EDITS);
  await pause();
  expect(told).toBe(EDITS);
  // Being told asks nothing of the workbook.
  expect(session.requests.length - before).toBeLessThan(10);
});

test('what comes after the listener left is not told, also if it happened before', async () => {
  const { grid } = session.engine;
  const id = grid.sheets()[0]!.id;
  grid.write(id, cell(1), [['b']]);
  off();
  grid.write(id, cell(2), [['c']]);
  await pause();
  grid.write(id, cell(3), [['d']]);
  await pause();
  expect(told).toBe(0);
});

test('an event of a sheet that is gone by then is told like any other, and read from what is there', async () => {
  const { grid } = session.engine;
  const id = grid.addSheet('Tạm');
  grid.write(id, cell(0), [['x']]);
  grid.deleteSheet(id);
  await pause();
  expect(told).toBeGreaterThanOrEqual(2);
  expect((await new OfficeWorkbook().read('all')).sheets.map(({ name }) => name)).toEqual(['Trang']);
});
