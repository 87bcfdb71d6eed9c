import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import type { CellEdit } from '../../src/workbook/workbook';
import { everything, putHardCells } from './hard-cells';
import { API, enter, leave, openBook, openSession, type Session, type SessionOptions } from './office';

const HEAD = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'];
let session: Session;
afterEach(() => leave(session));
const workbook = new OfficeWorkbook();
const settle = () => new Promise((resolve) => setTimeout(resolve, 20));
const asked = (): string[] => session.requests.filter((text) => text.includes('"QueryInfo"'));

function book(
  merges: readonly object[] = [],
  hidden: readonly number[] = [],
  { name = 'Phòng A, B', ways, api }: { name?: string; ways?: SessionOptions['ways']; api?: number } = {},
): Session {
  const rows = [HEAD, [1, 'Lê A', 'VP', 'LĐTT'], [2, 'Võ B', '', 'LĐTT'], [3, 'Hồ C', 'VP', 'LĐTT']];
  const sheets = {
    names: [],
    activeSheet: 0,
    sheets: [
      {
        name,
        hidden: false,
        protected: false,
        cells: rows.flatMap((cells, row) =>
          cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
        ),
        merges: merges as never,
        hiddenRows: new Set(hidden),
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [],
      },
    ],
  };
  return openBook(sheets, { ways, ...(api !== undefined && { api }) });
}

test('forty rooms are read with one request for their cells, and one for how they are laid out', async () => {
  session = enter(
    openSession(
      Array.from({ length: 40 }, (_, at) => ({
        name: `Phòng ${at + 1}`,
        rows: [HEAD, ...Array.from({ length: 30 }, (__, row) => [row + 1, `Người ${at} ${row}`, 'VP', 'LĐTT'])],
      })),
    ),
  );
  const { sheets } = await workbook.read('all', true);
  expect(sheets).toHaveLength(40);
  expect(sheets[39]!.values).toHaveLength(31);
  await settle();
  const requests = asked();
  expect(requests).toHaveLength(4);
  expect(requests.filter((text) => text.includes('"values"'))).toHaveLength(1);
});

test('merged cells and hidden rows come along, by their place on the sheet', async () => {
  // Merged cells came with ExcelApi 1.13.
  session = enter(book([{ row: 1, column: 2, rows: 2, columns: 1 }], [3], { api: Math.max(13, API) }));
  const [sheet] = (await workbook.read('all', true)).sheets;
  expect(sheet!.merges).toEqual([{ row: 1, column: 2, rows: 2, columns: 1 }]);
  expect([...sheet!.hiddenRows!]).toEqual([3]);
  const [plain] = (await workbook.read('all')).sheets;
  expect(plain!.merges).toBeUndefined();
});

describe.each([', ', ','] as const)('areas that are separated by “%s”', (betweenAreas) => {
  test.each(['Đăng ký', 'Phòng A, B', "Tổ 1, 'B'!", 'DangKy', 'Q1'])('are all read on the sheet %s', async (name) => {
    const merges = [
      { row: 1, column: 2, rows: 2, columns: 1 },
      { row: 1, column: 3, rows: 3, columns: 1 },
      { row: 0, column: 0, rows: 1, columns: 2 },
    ];
    session = enter(book(merges, [], { name, ways: { betweenAreas }, api: Math.max(13, API) }));
    const [sheet] = (await workbook.read('all', true)).sheets;
    expect(sheet!.merges).toEqual(merges);
  });
});

test('a host that does not tell of merged cells is read without them', async () => {
  session = enter(book([{ row: 1, column: 2, rows: 2, columns: 1 }], [3]));
  session.refuse((text) => (text.includes('GetMergedAreasOrNullObject') ? 'ApiNotFound' : null));
  const [sheet] = (await workbook.read('all', true)).sheets;
  expect(sheet!.values).toHaveLength(4);
  expect(sheet!.merges).toBeUndefined();
  expect(sheet!.mergesUnknown).toBe(true);
  expect([...sheet!.hiddenRows!]).toEqual([3]);
});

test('what is kept in the workbook is there for the next one who asks', async () => {
  session = enter(book());
  expect(await workbook.readSetting('thidua.registration')).toBeNull();
  await workbook.writeSetting('thidua.registration', { headings: { 'bo mon': 'unit' } });
  expect(await workbook.readSetting('thidua.registration')).toEqual({ headings: { 'bo mon': 'unit' } });
});

describe('colours on cells', () => {
  const place = (row: number, column: number) => ({ sheet: 'Phòng A, B', row, column });
  const fills = (): string[] => {
    const { grid } = session.engine;
    return grid.fills('sheet-1', { row: 0, column: 0, rows: 4, columns: 4 }).flat();
  };

  test('go on cells without a fill, the gravest counts, and come off again to the last cell', async () => {
    session = enter(book());
    const { grid } = session.engine;
    grid.writeFill('sheet-1', { row: 3, column: 3, rows: 1, columns: 1 }, '#00FF00');
    const before = fills();
    const outcome = await workbook.mark([
      { place: place(2, 2), gravity: 'warning' },
      { place: place(2, 2), gravity: 'error' },
      { place: place(1, 1), gravity: 'information' },
      { place: place(3, 3), gravity: 'error' },
    ]);
    expect(outcome).toEqual({ marked: 2, passed: 1 });
    expect(grid.fills('sheet-1', { row: 2, column: 2, rows: 1, columns: 1 })).toEqual([['#FFC7CE']]);
    expect(await workbook.unmark()).toBe(2);
    expect(fills()).toEqual(before);
    expect(await workbook.unmark()).toBe(0);
  });

  test('a cell that somebody coloured since keeps that', async () => {
    session = enter(book());
    const { grid } = session.engine;
    await workbook.mark([{ place: place(2, 2), gravity: 'error' }]);
    grid.writeFill('sheet-1', { row: 2, column: 2, rows: 1, columns: 1 }, '#0000FF');
    expect(await workbook.unmark()).toBe(0);
    expect(grid.fills('sheet-1', { row: 2, column: 2, rows: 1, columns: 1 })).toEqual([['#0000FF']]);
  });

  test('a second time takes the first off before', async () => {
    session = enter(book());
    await workbook.mark([{ place: place(2, 2), gravity: 'error' }]);
    await workbook.mark([{ place: place(1, 1), gravity: 'error' }]);
    expect(fills().filter((color) => color !== '')).toHaveLength(1);
    expect(await workbook.unmark()).toBe(1);
  });
});

describe('mending cells while something goes wrong leaves the workbook as it was', () => {
  let edits: CellEdit[];
  const useHardCells = (): void => {
    session = enter(book());
    edits = [
      ...putHardCells(session).map(({ place }) => ({ place, value: 'TRUE' })),
      { place: { sheet: 'Phòng A, B', row: 2, column: 2 }, value: 'Văn phòng' },
      { place: { sheet: 'Phòng A, B', row: 3, column: 0 }, value: 4 },
    ];
  };

  test.each([
    ['AccessDenied', 'protected'],
    ['InvalidOperationInCellEditMode', 'editing'],
    ['ItemNotFound', 'gone'],
  ])('%s', async (code, fault) => {
    useHardCells();
    const before = everything(session);
    session.refuse((text) => (text.includes('"Formulas"') && text.includes('Văn phòng') ? code : null));
    await expect(workbook.write({ edits })).rejects.toMatchObject({ fault });
    session.refuse(() => null);
    expect(everything(session)).toEqual(before);
  });

  test('a sheet that is gone midway, and one that is protected', async () => {
    useHardCells();
    const before = everything(session);
    session.engine.grid.extras.protectedSheets.add('sheet-1');
    await expect(workbook.write({ edits })).rejects.toMatchObject({ fault: 'protected' });
    expect(everything(session)).toEqual(before);
    const gone = [{ place: { sheet: 'Đã xoá', row: 0, column: 0 }, value: 'x' }, ...edits];
    await expect(workbook.write({ edits: gone })).rejects.toMatchObject({ fault: 'gone' });
    expect(everything(session)).toEqual(before);
  });

  test('what was written is put back, to the last cell', async () => {
    useHardCells();
    const before = everything(session);
    const point = await workbook.write({ edits });
    expect(everything(session)).not.toEqual(before);
    expect(await workbook.restore(point)).toBe('restored');
    expect(everything(session)).toEqual(before);
  });
});
