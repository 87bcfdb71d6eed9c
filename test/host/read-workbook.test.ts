import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { enter, harness, leave, openSession, type CellsOfSheet, type Session } from './office';

const ROOMS: readonly CellsOfSheet[] = ['VP', 'BCVT', 'CNTT', 'TTBC', 'Thanh tra', 'Trung tâm'].map((name, index) => ({
  name,
  rows: [
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, `Người Mẫu ${index + 1}`, name, 'LĐTT'],
  ],
}));

let session: Session;
beforeEach(() => {
  session = openSession(ROOMS);
  enter(session);
});
afterEach(() => leave(session));

const workbook = new OfficeWorkbook();
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));

test('six sheets are read with one request, after the list of sheets and how large they are', async () => {
  const { sheets, activeSheet } = await workbook.read('all');
  expect(activeSheet).toBe('VP');
  expect(sheets.map(({ name }) => name)).toEqual(ROOMS.map(({ name }) => name));
  expect(sheets[5]!.values).toEqual([
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    [1, 'Người Mẫu 6', 'Trung tâm', 'LĐTT'],
  ]);
  await settle();
  const reads = session.requests.filter((text) => text.includes('"QueryInfo"'));
  expect(reads).toHaveLength(3);
  expect(reads[1]!.match(/"Name":"GetUsedRangeOrNullObject"/g)).toHaveLength(6);
  expect(reads[2]!.match(/"Name":"GetRangeByIndexes"/g)).toHaveLength(6);
  expect(reads[1]!.length).toBeLessThan(10_000);
});

test('the tables of the add-in come along in the same request, and only the active sheet when that is asked', async () => {
  session.engine.grid.addTable({
    name: 'TD_Units',
    sheetId: 'sheet-2',
    rect: { row: 0, column: 0, rows: 2, columns: 4 },
    hasTotals: false,
  });
  const { sheets, tables, tableSheets } = await workbook.read('active');
  expect(sheets.map(({ name }) => name)).toEqual(['VP']);
  expect(tables.get('TD_Units')?.values[1]).toEqual([1, 'Người Mẫu 2', 'BCVT', 'LĐTT']);
  expect([...tableSheets]).toEqual(['BCVT']);
});

test('hidden sheets are left out, an empty sheet has no cells', async () => {
  session.engine.grid.setVisibility('sheet-3', 'Hidden');
  session.engine.grid.addSheet('Trống');
  const { sheets } = await workbook.read('all');
  expect(sheets.map(({ name }) => name)).not.toContain('CNTT');
  expect(sheets.find(({ name }) => name === 'Trống')?.values).toEqual([]);
});

test('choosing a cell selects it on its sheet', async () => {
  await workbook.select({ sheet: 'Thanh tra', row: 1, column: 1 });
  expect(session.engine.grid.selection()).toEqual({
    sheetId: 'sheet-5',
    rect: { row: 1, column: 1, rows: 1, columns: 1 },
  });
});

test('changes are told until one stops listening', async () => {
  let changes = 0;
  const stop = await workbook.onChange(() => (changes += 1));
  const cell = { row: 1, column: 1, rows: 1, columns: 1 };
  session.engine.grid.write('sheet-1', cell, [['Khác']]);
  await settle();
  expect(changes).toBe(1);
  stop();
  await settle();
  session.engine.grid.write('sheet-1', cell, [['Khác nữa']]);
  await settle();
  expect(changes).toBe(1);
});

test('a sheet that somebody deletes or adds is told of too, and its tables are gone', async () => {
  const { grid, univer } = session.engine;
  const table = { name: 'TD_Units', sheetId: 'sheet-2', rect: { row: 0, column: 0, rows: 2, columns: 4 } };
  grid.addTable({ ...table, hasTotals: false });
  let changes = 0;
  const stop = await workbook.onChange(() => (changes += 1));
  const book = harness.FUniver.newAPI(univer).getActiveWorkbook()!;
  book.deleteSheet('sheet-2');
  await settle();
  expect(changes).toBe(1);
  expect([...(await workbook.readTables()).keys()]).toEqual([]);
  book.insertSheet('Mới');
  await settle();
  expect(changes).toBe(2);
  stop();
  await settle();
  book.deleteSheet('sheet-3');
  await settle();
  expect(changes).toBe(2);
});

test.each([
  ['InvalidOperationInCellEditMode', 'editing'],
  ['ResponsePayloadSizeLimitExceeded', 'too-large'],
  ['AccessDenied', 'protected'],
  ['SomethingNew', 'unknown'],
])('a host that answers %s means: %s', async (code, fault) => {
  session.failWith(code);
  await expect(workbook.read('all')).rejects.toMatchObject({ fault, code });
});

test('a cell on a sheet that is gone', async () => {
  await expect(workbook.select({ sheet: 'Đã xoá', row: 0, column: 0 })).rejects.toMatchObject({ fault: 'gone' });
});
