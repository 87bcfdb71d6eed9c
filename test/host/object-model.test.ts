import { API, openBook, openSession, type Session } from './office';

let session: Session;

beforeEach(() => {
  session = openSession([
    {
      name: 'Bảng điểm',
      rows: [
        ['Đơn vị', 'Điểm'],
        ['Đơn vị A', 90],
        ['Đơn vị B', 95.5],
        ['Đơn vị C', null],
      ],
    },
    { name: 'Phòng Tổ chức', rows: [['x', true]] },
  ]);
});
afterEach(() => session.dispose());

test('values, formulas and addresses come back as Excel gives them', async () => {
  await session.excel.run(async (context) => {
    const range = context.workbook.worksheets
      .getItem('Bảng điểm')
      .getRange('A1:B4')
      .load('values,formulas,address,rowCount');
    const other = context.workbook.worksheets.getItem('Phòng Tổ chức').getUsedRange().load('values,address');
    await context.sync();
    expect(range.address).toBe("'Bảng điểm'!A1:B4");
    expect(range.values).toEqual([
      ['Đơn vị', 'Điểm'],
      ['Đơn vị A', 90],
      ['Đơn vị B', 95.5],
      ['Đơn vị C', ''],
    ]);
    expect(range.formulas[1]).toEqual(['Đơn vị A', 90]);
    expect(other.values).toEqual([['x', true]]);
  });
});

test('merged cells are told of with the sheet of each, those that begin in the range alone', async () => {
  session.dispose();
  const rect = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
  const book = {
    names: [],
    activeSheet: 0,
    sheets: [
      {
        name: 'Đăng ký',
        hidden: false,
        protected: false,
        cells: [{ row: 5, column: 5, value: 'x' }],
        merges: [rect(0, 0, 3, 1), rect(1, 1, 2, 2), rect(4, 0, 1, 2)],
        columnWidths: [],
        rowHeights: new Map(),
        frozen: { rows: 0, columns: 0 },
        tables: [],
      },
    ],
  };
  session = openBook(book, { api: Math.max(13, API) });
  await session.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Đăng ký');
    const areas = sheet.getRange('A2:F6').getMergedAreasOrNullObject().load('address,areaCount');
    await context.sync();
    expect([areas.areaCount, areas.address]).toEqual([2, "'Đăng ký'!B2:C3, 'Đăng ký'!A5:B5"]);
  });
});

test('a property that was not loaded cannot be read', async () => {
  await session.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Bảng điểm').getRange('A1');
    await context.sync();
    const read = (): unknown => {
      try {
        return range.values;
      } catch (error) {
        return (error as { code: string }).code;
      }
    };
    expect(read()).toBe('PropertyNotLoaded');
  });
});

test('a missing sheet is a null object, or an error where one was demanded', async () => {
  await session.excel.run(async (context) => {
    const missing = context.workbook.worksheets.getItemOrNullObject('Không có');
    const used = missing.getUsedRangeOrNullObject(true).load('values');
    await context.sync();
    expect(missing.isNullObject).toBe(true);
    expect(used.isNullObject).toBe(true);
  });
  await expect(
    session.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Không có').load('name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ItemNotFound' });
});

test('an API that the host does not know is refused by name', async () => {
  await expect(
    session.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').charts.load('items/name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'ApiNotFound', message: expect.stringContaining('Charts') as string });
});

test('values, number formats and fills can be written and read again', async () => {
  await session.excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getItem('Bảng điểm');
    sheet.getRange('D2:E3').values = [
      ['mới', 1.5],
      [true, ''],
    ];
    sheet.getRange('E2').numberFormat = [['0.00']];
    sheet.getRange('D2').format.fill.color = '#ff0000';
    await context.sync();
    const written = sheet.getRange('D2:E3').load('values,text,numberFormat');
    const fill = sheet.getRange('D2').load('format/fill/color');
    await context.sync();
    expect(written.values).toEqual([
      ['mới', 1.5],
      [true, ''],
    ]);
    expect(written.text[0]![1]).toBe('1,50');
    expect(written.numberFormat[0]![1]).toBe('0.00');
    expect(fill.format.fill.color).toBe('#FF0000');
  });
});

test('selecting a cell of another sheet activates that sheet', async () => {
  await session.excel.run(async (context) => {
    context.workbook.worksheets.getItem('Phòng Tổ chức').getRange('B1').select();
    const selected = context.workbook.getSelectedRange().load('address');
    const active = context.workbook.worksheets.getActiveWorksheet().load('name');
    await context.sync();
    expect(selected.address).toBe("'Phòng Tổ chức'!B1");
    expect(active.name).toBe('Phòng Tổ chức');
  });
});

test('a protected sheet refuses a write and stays as it was', async () => {
  session.engine.grid.extras.protectedSheets.add('sheet-1');
  await expect(
    session.excel.run(async (context) => {
      context.workbook.worksheets.getItem('Bảng điểm').getRange('B2').values = [[1]];
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'AccessDenied' });
  expect(session.engine.grid.values('sheet-1', { row: 1, column: 1, rows: 1, columns: 1 })).toEqual([[90]]);
});

test('while a cell is being edited every request is refused', async () => {
  session.setEditing(true);
  await expect(
    session.excel.run(async (context) => {
      context.workbook.worksheets.load('items/name');
      await context.sync();
    }),
  ).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
});

test('changes and selections are told to those who listen, and to nobody after they stop', async () => {
  const seen: string[] = [];
  await session.excel.run(async (context) => {
    const sheets = context.workbook.worksheets;
    const changes = sheets.onChanged.add(async ({ address }) => void seen.push(`changed ${address}`));
    sheets.onSelectionChanged.add(async ({ address }) => void seen.push(`selected ${address}`));
    await context.sync();
    session.engine.grid.write('sheet-1', { row: 3, column: 1, rows: 1, columns: 1 }, [[88]]);
    session.engine.grid.select('sheet-1', { row: 3, column: 1, rows: 1, columns: 1 });
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen).toContain('changed B4');
    expect(seen.some((text) => text.startsWith('selected '))).toBe(true);
    changes.remove();
    await context.sync();
    seen.length = 0;
    session.engine.grid.write('sheet-1', { row: 3, column: 1, rows: 1, columns: 1 }, [[89]]);
    await new Promise((resolve) => setTimeout(resolve, 50));
    expect(seen.filter((text) => text.startsWith('changed'))).toEqual([]);
  });
});

test('settings, names and tables are kept', async () => {
  await session.excel.run(async (context) => {
    const { workbook } = context;
    workbook.settings.add('thidua', { rounding: 'down' });
    workbook.names.add('TD_Test', workbook.worksheets.getItem('Bảng điểm').getRange('B2:B4'));
    workbook.tables.add("'Bảng điểm'!A1:B4", true);
    await context.sync();
    const setting = workbook.settings.getItemOrNullObject('thidua').load('value');
    const name = workbook.names.getItem('TD_Test').load('formula,type');
    const tables = workbook.tables.load('items/name,items/worksheet/name');
    const body = workbook.tables.getItem('Table1').getDataBodyRange().load('address');
    await context.sync();
    expect(setting.value).toEqual({ rounding: 'down' });
    expect(String(name.formula).replace(/\$/g, '')).toBe("='Bảng điểm'!B2:B4");
    expect(name.type).toBe('Range');
    expect(tables.items.map((table) => [table.name, table.worksheet.name])).toEqual([['Table1', 'Bảng điểm']]);
    expect(body.address).toBe("'Bảng điểm'!A2:B4");
  });
});

test('a change of looks leaves formulas alone, and lines of all sides stand together', async () => {
  const { grid } = session.engine;
  await session.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Bảng điểm').getRange('B6:C7');
    range.formulas = [
      ['=SUM(B2:B3)', 1],
      ['=B6', 2],
    ];
    range.format.wrapText = true;
    range.format.font.bold = true;
    range.format.horizontalAlignment = 'Center';
    range.format.fill.color = '#E7E6E6';
    for (const side of [
      'EdgeTop',
      'EdgeLeft',
      'InsideHorizontal',
      'InsideVertical',
      'EdgeRight',
      'EdgeBottom',
    ] as const) {
      range.format.borders.getItem(side).style = 'Continuous';
    }
    range.numberFormat = [
      ['0.0', '0.0'],
      ['0.0', '0.0'],
    ];
    range.load('formulas');
    await context.sync();
    expect(range.formulas).toEqual([
      ['=SUM(B2:B3)', 1],
      ['=B6', 2],
    ]);
  });
  const { sheets, styles } = grid.snapshot();
  const cell = sheets['sheet-1']!.cellData![5]![1]!;
  const style = (typeof cell.s === 'string' ? styles[cell.s] : cell.s)!;
  expect(Object.keys(style.bd ?? {}).sort()).toEqual(['b', 'l', 'r', 't']);
  expect(style).toMatchObject({ bl: 1, bg: { rgb: '#E7E6E6' }, n: { pattern: '0.0' } });
});
