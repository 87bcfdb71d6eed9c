import { openBook, type Session } from './office';

/* What the documentation says of the members that no other test of the object model names. */

let session: Session;
beforeEach(() => {
  const values = [
    ['Đơn vị', 'Điểm', 'Hạng'],
    ['A', 90, 2],
    ['B', 95, 1],
    ['Cộng', 185, ''],
  ];
  session = openBook({
    names: [],
    activeSheet: 0,
    sheets: [
      {
        name: 'Điểm',
        hidden: false,
        protected: false,
        cells: values.flatMap((row, at) => row.map((value, column) => ({ row: at, column, value }))),
        merges: [],
        hiddenRows: new Set([2]),
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [{ name: 'TD_Test', rect: { row: 0, column: 0, rows: 4, columns: 3 }, hasTotals: true, columns: [] }],
      },
      {
        name: 'Ẩn',
        hidden: true,
        protected: false,
        cells: [],
        merges: [],
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [],
      },
    ],
  });
});
afterEach(() => session.dispose());

const inSheet = <T>(task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => Promise<T>): Promise<T> =>
  session.excel.run((context) => task(context.workbook.worksheets.getItem('Điểm'), context));

test('places and sizes are counted from nought, and a range grows by what it is told', async () => {
  await inSheet(async (sheet, context) => {
    const range = sheet.getRangeByIndexes(1, 1, 2, 2).load('address,rowIndex,columnIndex,rowCount,columnCount');
    const column = range.getColumn(1).load('address');
    const larger = range.getResizedRange(1, 0).load('address');
    const smaller = range.getResizedRange(-1, -1).load('address');
    await context.sync();
    expect([range.rowIndex, range.columnIndex, range.rowCount, range.columnCount]).toEqual([1, 1, 2, 2]);
    expect([range.address, column.address, larger.address, smaller.address]).toEqual(
      ['B2:C3', 'C2:C3', 'B2:C4', 'B2'].map((cells) => `Điểm!${cells}`),
    );
  });
});

test('ranges that do not meet have a null object for their intersection', async () => {
  await inSheet(async (sheet, context) => {
    const range = sheet.getRange('A1:B2');
    const common = range.getIntersectionOrNullObject(sheet.getRange('B2:D9')).load('address');
    const none = range.getIntersectionOrNullObject('D9').load('address');
    await context.sync();
    expect([common.address, none.isNullObject]).toEqual(['Điểm!B2', true]);
  });
});

test('rowHidden is null where some rows are hidden, and getRowProperties tells of each', async () => {
  await inSheet(async (sheet, context) => {
    const some = sheet.getRange('A1:A4').load('rowHidden');
    const all = sheet.getRange('A3').load('rowHidden');
    const none = sheet.getRange('A1:A2').load('rowHidden');
    const each = some.getRowProperties({ rowHidden: true });
    await context.sync();
    expect([some.rowHidden, all.rowHidden, none.rowHidden]).toEqual([null, true, false]);
    expect(each.value.map(({ rowHidden }) => rowHidden)).toEqual([false, false, true, false]);
  });
});

test('a fill that is cleared is none and white; widths are in points; an unknown alignment is refused', async () => {
  await inSheet(async (sheet, context) => {
    const cell = sheet.getRange('B2');
    cell.format.fill.color = '#FFC7CE';
    cell.format.fill.clear();
    cell.format.font.italic = true;
    cell.format.columnWidth = 75;
    cell.format.verticalAlignment = 'Top';
    const fill = cell.format.fill.load('color,pattern');
    await context.sync();
    expect([fill.color, fill.pattern]).toEqual(['#FFFFFF', 'None']);
  });
  const { sheets, styles } = session.engine.grid.snapshot();
  const [sheet] = Object.values(sheets);
  const { s } = sheet!.cellData![1]![1]!;
  expect((typeof s === 'string' ? styles[s] : s)?.it).toBe(1);
  expect(sheet!.columnData![1]!.w).toBe(100);
  const wrong = inSheet(async (own, context) => {
    own.getRange('B2').format.verticalAlignment = 'Middle' as 'Top';
    await context.sync();
  });
  await expect(wrong).rejects.toMatchObject({ code: 'InvalidArgument' });
});

test('sheets are shown, hidden and frozen', async () => {
  await inSheet(async (sheet, context) => {
    const hidden = context.workbook.worksheets.getItem('Ẩn').load('visibility');
    sheet.freezePanes.freezeRows(1);
    await context.sync();
    expect(hidden.visibility).toBe('Hidden');
    hidden.visibility = 'Visible';
    hidden.activate();
    const active = context.workbook.getActiveCell().load('address');
    await context.sync();
    expect(active.address).toBe('Ẩn!A1');
  });
  const [sheet] = Object.values(session.engine.grid.snapshot().sheets);
  expect(sheet!.freeze).toMatchObject({ ySplit: 1, xSplit: 0 });
});

test('the total row of a table is no part of its body', async () => {
  await inSheet(async (sheet, context) => {
    const table = sheet.tables.getItem('TD_Test').load('showTotals');
    const parts = [table.getHeaderRowRange(), table.getDataBodyRange(), table.getRange()].map((one) =>
      one.load('address'),
    );
    await context.sync();
    expect(table.showTotals).toBe(true);
    expect(parts.map(({ address }) => address)).toEqual(['A1:C1', 'A2:C3', 'A1:C4'].map((cells) => `Điểm!${cells}`));
  });
});

test('sheets that are added and deleted are told of by their ids', async () => {
  const seen: string[] = [];
  await session.excel.run(async (context) => {
    const { worksheets } = context.workbook;
    worksheets.onAdded.add(async ({ worksheetId }) => void seen.push(`added ${worksheetId}`));
    worksheets.onDeleted.add(async ({ worksheetId }) => void seen.push(`deleted ${worksheetId}`));
    await context.sync();
    const added = worksheets.add('Mới').load('id');
    await context.sync();
    const { id } = added;
    added.delete();
    await context.sync();
    await new Promise((resolve) => setTimeout(resolve, 30));
    expect(seen).toEqual([`added ${id}`, `deleted ${id}`]);
  });
});

test('what lies beyond the set of the host is refused', async () => {
  const insert = session.excel.run(async (context) => {
    context.workbook.insertWorksheetsFromBase64('');
    await context.sync();
  });
  await expect(insert).rejects.toMatchObject({ code: 'ApiNotFound' });
  // A host with one window has nowhere to open a second workbook.
  await expect(session.excel.createWorkbook('')).rejects.toMatchObject({ code: 'ApiNotFound' });
});

test('settings of the workbook are told by their keys', async () => {
  await session.excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add('TD_Mau', { chon: 1 });
    await context.sync();
    const found = settings.getItemOrNullObject('TD_Mau').load('key,value');
    await context.sync();
    expect([found.key, found.value]).toEqual(['TD_Mau', { chon: 1 }]);
  });
});
