import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import type { SheetDraft } from '../../src/core/table/sheet-draft';
import { requestsOf } from '../../src/workbook/reading';
import { BYTES_PER_EDIT } from '../../src/workbook/requests';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { everything, putHardCells } from './hard-cells';
import { bareDraft } from './bare-draft';
import { enter, leave, openSession, type Session } from './office';

let session: Session;
let hard: ReturnType<typeof putHardCells>;
beforeEach(() => {
  session = openSession([
    {
      name: 'Việc riêng',
      rows: [
        ['Ghi chép', 'x'],
        ['giữ', '=1+1'],
      ],
    },
  ]);
  enter(session);
  hard = putHardCells(session);
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const COLUMNS = [
  { heading: 'Đợt', width: 10, format: '@' },
  { heading: 'Ngày nhận', width: 12, format: 'dd/mm/yyyy' },
  { heading: 'Điểm', width: 8, format: 'General' },
];
const log = (rows: WrittenTable['rows']): WrittenTable => ({
  name: 'TD_Log',
  sheet: 'Nhật ký',
  columns: COLUMNS,
  rows,
});
const tableCells = async (): Promise<unknown> => (await workbook.read('all')).tables.get('TD_Log')?.values;
const sheets = (): string[] => session.engine.grid.sheets().map(({ name }) => name);

function draft(name: string, rows: number, text: string): SheetDraft {
  return bareDraft(
    name,
    [10, 10],
    Array.from({ length: rows }, (_, at) => [
      { value: at, look: 'points' },
      { value: text, look: 'text' },
    ]),
  );
}

test('rows make a table where there is none, go below it afterwards, and are restored one after the other', async () => {
  const before = everything(session);
  const first = await workbook.write({ rows: [log([['02/2026', 46_000, 1]])] });
  const withTable = everything(session);
  expect(sheets()).toEqual(['Việc riêng', 'Nhật ký']);
  const second = await workbook.write({
    rows: [
      log([
        ['03/2026', 46_001, 2],
        ['=1+1', '', 3],
      ]),
    ],
  });
  const [{ rect, sheetId }] = session.engine.grid.tables() as unknown as [{ rect: object; sheetId: string }];
  expect(rect).toEqual({ row: 0, column: 0, rows: 4, columns: 3 });
  expect(await tableCells()).toEqual([
    ['Đợt', 'Ngày nhận', 'Điểm'],
    ['02/2026', 46_000, 1],
    ['03/2026', 46_001, 2],
    ['=1+1', '', 3],
  ]);
  const formats = session.engine.grid.numberFormats(sheetId, { row: 2, column: 0, rows: 2, columns: 3 });
  expect(formats).toEqual([
    ['@', 'dd/mm/yyyy', 'General'],
    ['@', 'dd/mm/yyyy', 'General'],
  ]);
  expect(await workbook.restore(second)).toBe('restored');
  expect(everything(session)).toEqual(withTable);
  expect(await workbook.restore(first)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('columns that people moved are found by their headings; a lacking one is added, and notes below move down', async () => {
  const { grid } = session.engine;
  const id = grid.sheets()[0]!.id;
  grid.write(id, { row: 5, column: 0, rows: 4, columns: 2 }, [
    ['Điểm', 'Đợt'],
    [7, 'cũ'],
    ['', ''],
    ['Ghi chú dưới bảng', ''],
  ]);
  grid.addTable({ name: 'TD_Log', sheetId: id, rect: { row: 5, column: 0, rows: 2, columns: 2 }, hasTotals: false });
  // Beside the table, and below it.
  putHardCells(session, { row: 5, column: 5 });
  putHardCells(session, { row: 10, column: 0 });
  const before = everything(session);
  const point = await workbook.write({
    rows: [
      log([
        ['mới', 46_000, 8],
        ['nữa', 46_001, 9],
      ]),
    ],
  });
  expect(await tableCells()).toEqual([
    ['Điểm', 'Đợt', 'Ngày nhận'],
    [7, 'cũ', ''],
    [8, 'mới', 46_000],
    [9, 'nữa', 46_001],
  ]);
  expect(grid.values(id, { row: 10, column: 0, rows: 1, columns: 1 })).toEqual([['Ghi chú dưới bảng']]);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('a new table that is longer than a request grows request by request, and goes as a whole', async () => {
  const long = 'dài '.repeat(500);
  const rows = Array.from({ length: 1300 }, (_, at) => [long, '', at]);
  const before = everything(session);
  const point = await workbook.write({ rows: [log(rows)] });
  const cells = (await workbook.read('all')).tables.get('TD_Log')!.values;
  expect([cells.length, cells[1300]![2]]).toEqual([1301, 1299]);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('two writings into one table are restored apart, the first one after rows were added below it', async () => {
  await workbook.write({ rows: [log([['một', '', 1]])] });
  const second = await workbook.write({ rows: [log([['hai', '', 2]])] });
  await workbook.write({ rows: [log([['ba', '', 3]])] });
  expect(await workbook.restore(second)).toBe('restored');
  expect((await tableCells()) as unknown[]).toEqual([
    ['Đợt', 'Ngày nhận', 'Điểm'],
    ['một', '', 1],
    ['ba', '', 3],
  ]);
});

test('cells are restored in a sheet that was renamed meanwhile', async () => {
  const { grid } = session.engine;
  const id = grid.sheets()[0]!.id;
  const before = everything(session);
  const point = await workbook.write({ edits: hard.map(({ place }) => ({ place, value: 9 })) });
  expect(everything(session)).not.toEqual(before);
  grid.renameSheet(id, 'Tên khác');
  expect(await workbook.restore(point)).toBe('restored');
  grid.renameSheet(id, 'Việc riêng');
  expect(everything(session)).toEqual(before);
});

test('single cells take no more of a request than is reckoned with', async () => {
  const edits = Array.from({ length: 200 }, (_, at) => ({
    place: { sheet: 'Việc riêng', row: at + 10, column: 4 },
    value: `Tài liệu ${at}`,
  }));
  const before = everything(session);
  const start = session.requests.length;
  const point = await workbook.write({ edits });
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);
  const sizes = session.requests.slice(start).map(({ length }) => length / edits.length);
  expect(Math.max(...sizes)).toBeLessThan(BYTES_PER_EDIT);
});

test('rows that somebody edited since are asked about before they go', async () => {
  await workbook.write({ rows: [log([['một', '', 1]])] });
  const before = everything(session);
  const point = await workbook.write({ rows: [log([['hai', '', 2]])] });
  const [{ sheetId }] = session.engine.grid.tables() as unknown as [{ sheetId: string }];
  session.engine.grid.write(sheetId, { row: 2, column: 2, rows: 1, columns: 1 }, [[22]]);
  expect(await workbook.restore(point)).toBe('changed');
  expect(await workbook.restore(point, true)).toBe('restored');
  expect(everything(session)).toEqual(before);
});

test('a change that is too large for one request goes in several, tells how far it is, and is taken back when stopped', async () => {
  const long = 'dài '.repeat(1_000);
  const drafts = [draft('Một', 900, long), draft('Hai', 300, long)];
  const steps: number[] = [];
  const before = everything(session);
  const point = await workbook.write(
    { drafts, rows: [log([['một', '', 1]])] },
    { onStep: (done, total) => steps.push(done / total) > 0 },
  );
  expect(steps.length).toBeGreaterThan(0);
  expect(Math.max(...steps)).toBeLessThan(1);
  expect(sheets()).toEqual(['Việc riêng', 'Một', 'Hai', 'Nhật ký']);
  const { sheets: cells } = await workbook.read('all');
  expect(cells.find(({ name }) => name === 'Một')!.values).toHaveLength(900);
  expect(cells.find(({ name }) => name === 'Một')!.values[899]).toEqual([899, long]);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything(session)).toEqual(before);

  const stopped = workbook.write({ drafts }, { onStep: () => false });
  await expect(stopped).rejects.toMatchObject({ fault: 'cancelled' });
  expect(everything(session)).toEqual(before);
});

test('rows of a table are taken back too when a later request fails', async () => {
  await workbook.write({ rows: [log([['một', '', 1]])] });
  const long = 'dài '.repeat(1_000);
  const rows = Array.from({ length: 1300 }, (_, at) => [long, '', at]);
  let requests = 0;
  const before = everything(session);
  const onStep = (): boolean => (requests += 1) < 1;
  await expect(workbook.write({ rows: [log(rows)] }, { onStep })).rejects.toMatchObject({ fault: 'cancelled' });
  expect(everything(session)).toEqual(before);
});

test('sheets beyond the limit of an answer are cut into the fewest requests, between two rows', () => {
  const block = (sheet: number, rows: number) => ({ sheet, row: 5, column: 1, rows, columns: 4 });
  const blocks = [block(0, 100), block(1, 30), block(2, 100)];
  // 230 rows of 4 cells of 20 bytes, of at most 100 rows an answer.
  const requests = requestsOf(blocks, 8000);
  expect(requests.map((all) => all.map(({ sheet, row, rows }) => [sheet, row, rows]))).toEqual([
    [[0, 5, 100]],
    [
      [1, 5, 30],
      [2, 5, 70],
    ],
    [[2, 75, 30]],
  ]);
  expect(requestsOf(blocks)).toHaveLength(1);
});

test('an answer that is too large after all is asked for in halves', async () => {
  await workbook.write({ drafts: [draft('Một', 9, 'x'), draft('Hai', 5, 'y')] });
  await session.engine.settled();
  const { sheets: cells } = await workbook.read('all');
  const asked = (text: string): number => (text.match(/"Name":"GetRangeByIndexes"/g) ?? []).length;
  session.refuse((text) => (asked(text) > 1 ? 'ResponsePayloadSizeLimitExceeded' : null));
  const before = session.requests.length;
  expect((await workbook.read('all')).sheets).toEqual(cells);
  expect(session.requests.slice(before).filter((text) => asked(text) === 1).length).toBe(3);
  session.refuse((text) => (asked(text) > 0 ? 'ResponsePayloadSizeLimitExceeded' : null));
  await expect(workbook.read('all')).rejects.toMatchObject({ fault: 'too-large' });
});
