import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { enter, leave, openSession, type Session } from './office';

/* Excel on the web takes and gives five megabytes a request. */

const LONG = 'ổ'.repeat(10_000);
const ROWS = 200;
const rows = (text: string): string[][] => Array.from({ length: ROWS }, (_, at) => [`${at} ${text}`]);

let session: Session;
afterEach(() => leave(session));

test('a request above it is refused, and nothing of it is done', async () => {
  session = enter(openSession([{ name: 'Trang', rows: [['a']] }]));
  const writing = session.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Trang').getRangeByIndexes(0, 0, ROWS, 1).values = rows(LONG);
    await context.sync();
  });
  await expect(writing).rejects.toMatchObject({ code: 'RequestPayloadSizeLimitExceeded' });
  expect(session.engine.grid.values('sheet-1', { row: 0, column: 0, rows: 1, columns: 1 })).toEqual([['a']]);
});

test('so is one whose answer is above it; the add-in reads in parts, and writes in parts', async () => {
  session = enter(openSession([{ name: 'Trang', rows: rows(LONG) }]));
  const reading = session.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Trang').getUsedRange().load('values');
    await context.sync();
  });
  await expect(reading).rejects.toMatchObject({ code: 'ResponsePayloadSizeLimitExceeded' });
  const workbook = new OfficeWorkbook();
  expect((await workbook.read('all')).sheets[0]!.values).toEqual(rows(LONG));
  const columns = [{ heading: 'Nội dung', width: 10, format: '@' }];
  const table = { name: 'TD_Log', sheet: 'Nhật ký', columns, rows: rows(LONG) };
  const point = await workbook.write({ rows: [table] });
  expect((await workbook.read('all')).tables.get('TD_Log')!.values.slice(1)).toEqual(rows(LONG));
  expect(await workbook.restore(point)).toBe('restored');
  expect(session.engine.grid.sheets().map(({ name }) => name)).toEqual(['Trang']);
});
