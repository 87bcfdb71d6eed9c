import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import type { SheetDraft } from '../../src/core/table/sheet-draft';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { openSession, type Session } from './office';

let session: Session;
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
  Object.assign(globalThis, { Excel: session.excel });
});
afterEach(async () => {
  await new Promise((resolve) => setTimeout(resolve, 200));
  await session.engine.settled();
  session.dispose();
  delete (globalThis as { Excel?: unknown }).Excel;
});

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
const tableCells = async (): Promise<unknown> => (await workbook.readTables()).get('TD_Log')?.values;
const sheets = (): string[] => session.engine.grid.sheets().map(({ name }) => name);
const read = (text: string): boolean => text.includes('"QueryInfo"');

function draft(name: string, rows: number, text: string): SheetDraft {
  return {
    name,
    widths: [10, 10],
    rows: Array.from({ length: rows }, (_, at) => [
      { value: at, look: 'points' },
      { value: text, look: 'text' },
    ]),
    merges: [],
    headingStart: 0,
    headingEnd: 1,
    validations: [],
    computed: [],
    isProtected: false,
  };
}

test('rows make a table where there is none, go below it afterwards, and are restored one after the other', async () => {
  const first = await workbook.write({ rows: [log([['02/2026', 46_000, 1]])] });
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
  expect(await tableCells()).toEqual([
    ['Đợt', 'Ngày nhận', 'Điểm'],
    ['02/2026', 46_000, 1],
  ]);
  expect(await workbook.restore(first)).toBe('restored');
  expect(sheets()).toEqual(['Việc riêng']);
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
  expect(await tableCells()).toEqual([
    ['Điểm', 'Đợt'],
    [7, 'cũ'],
  ]);
  expect(grid.values(id, { row: 8, column: 0, rows: 1, columns: 1 })).toEqual([['Ghi chú dưới bảng']]);
});

test('rows that somebody edited since are asked about before they go', async () => {
  await workbook.write({ rows: [log([['một', '', 1]])] });
  const point = await workbook.write({ rows: [log([['hai', '', 2]])] });
  const [{ sheetId }] = session.engine.grid.tables() as unknown as [{ sheetId: string }];
  session.engine.grid.write(sheetId, { row: 2, column: 2, rows: 1, columns: 1 }, [[22]]);
  expect(await workbook.restore(point)).toBe('changed');
  expect(await workbook.restore(point, true)).toBe('restored');
  expect(await tableCells()).toEqual([
    ['Đợt', 'Ngày nhận', 'Điểm'],
    ['một', '', 1],
  ]);
});

test('a change that is too large for one request goes in several, tells how far it is, and is taken back when stopped', async () => {
  const long = 'dài '.repeat(500);
  const drafts = [draft('Một', 900, long), draft('Hai', 300, long)];
  const steps: number[] = [];
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
  expect(sheets()).toEqual(['Việc riêng']);

  const stopped = workbook.write({ drafts }, { onStep: () => false });
  await expect(stopped).rejects.toMatchObject({ fault: 'cancelled' });
  expect(sheets()).toEqual(['Việc riêng']);
});

test('rows of a table are taken back too when a later request fails', async () => {
  await workbook.write({ rows: [log([['một', '', 1]])] });
  const long = 'dài '.repeat(500);
  const rows = Array.from({ length: 1300 }, (_, at) => [long, '', at]);
  let requests = 0;
  const onStep = (): boolean => (requests += 1) < 1;
  await expect(workbook.write({ rows: [log(rows)] }, { onStep })).rejects.toMatchObject({ fault: 'cancelled' });
  expect(await tableCells()).toEqual([
    ['Đợt', 'Ngày nhận', 'Điểm'],
    ['một', '', 1],
  ]);
});

test('sheets beyond the limit of an answer are read in the fewest requests; an answer that is too large is halved', async () => {
  const { grid } = session.engine;
  const many = Array.from({ length: 3 }, (_, at) => draft(`Trang ${at}`, 30_000, 'x'));
  await workbook.write({ drafts: many.map((one) => ({ ...one, rows: one.rows.slice(0, 10) })) });
  for (const { id, name } of grid.sheets().filter(({ name }) => name.startsWith('Trang'))) {
    const values = Array.from({ length: 60_000 }, (_, at) => [at, name]);
    grid.write(id, { row: 0, column: 0, rows: 60_000, columns: 2 }, values);
  }
  let before = session.requests.length;
  const { sheets: cells } = await workbook.read('all');
  // 360 000 cells of about 20 bytes each, of at most 4.5 MB an answer.
  expect(session.requests.slice(before).filter(read)).toHaveLength(4);
  for (const { name, values } of cells.slice(1)) {
    expect(values).toHaveLength(60_000);
    expect(values[59_999]).toEqual([59_999, name]);
  }
  session.refuse((text) =>
    (text.match(/"Name":"GetRangeByIndexes"/g) ?? []).length > 1 ? 'ResponsePayloadSizeLimitExceeded' : null,
  );
  before = session.requests.length;
  expect((await workbook.read('all')).sheets).toEqual(cells);
  expect(session.requests.slice(before).filter(read).length).toBeGreaterThan(4);
  session.refuse(() => 'ResponsePayloadSizeLimitExceeded');
  await expect(workbook.read('all')).rejects.toMatchObject({ fault: 'too-large' });
});
