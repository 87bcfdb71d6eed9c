import { openSession, type Session } from './office';

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

describe('texts that are written through the API', () => {
  const texts = ['01', '10/3/2026', 'TRUE', '5%', '(1)', '+84', '03/2022 ', "'01", '=1+1'];
  const written = (format: string): Promise<unknown[]> =>
    session.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('Phòng Tổ chức').getRange('C1:K1');
      range.numberFormat = [texts.map(() => format)];
      range.values = [texts];
      await context.sync();
      await session.engine.settled();
      range.load('values,formulas,numberFormat,valueTypes');
      await context.sync();
      const shown = [range.formulas, range.numberFormat, range.valueTypes] as unknown[][][];
      return texts.map((_, at) => shown.map((rows) => rows[0]![at]));
    });

  test('are read the American way, whatever the language', async () => {
    expect(await written('General')).toEqual([
      [1, 'General', 'Double'],
      [46_298, 'm/d/yyyy', 'Double'],
      [true, 'General', 'Boolean'],
      [0.05, '0%', 'Double'],
      [-1, 'General', 'Double'],
      [84, 'General', 'Double'],
      [44_621, 'mmm-yy', 'Double'],
      ['01', 'General', 'String'],
      ['=1+1', 'General', 'Double'],
    ]);
  });

  test('keep the format that a cell has', async () => {
    const cells = (await written('0.0')) as [unknown, string][];
    expect(cells.map(([, format]) => format)).toEqual(texts.map(() => '0.0'));
    expect(cells[1]![0]).toBe(46_298);
  });

  test.each(['swallowed', 'kept'] as const)(
    'stay texts in cells of the text format, an apostrophe is %s',
    async (way) => {
      session.dispose();
      session = openSession([{ name: 'Phòng Tổ chức', rows: [['x']] }], { ways: { apostropheInText: way } });
      const kept = texts.map((text) => (way === 'kept' ? text : text.replace(/^'/, '')));
      expect(await written('@')).toEqual(kept.map((text) => [text, '@', 'String']));
    },
  );

  test.each([
    ['text', '5', 'TRUE'],
    ['number', 5, true],
  ] as const)('and numbers there become a %s', async (way, number, truth) => {
    session.dispose();
    session = openSession([{ name: 'S', rows: [['x']] }], { ways: { numberInText: way } });
    await session.excel.run(async (context) => {
      const range = context.workbook.worksheets.getItem('S').getRange('B1:C1');
      range.numberFormat = [['@', '@']];
      range.values = [[5, true]];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[number, truth]]);
      range.numberFormat = [['General', 'General']];
      range.load('values');
      await context.sync();
      expect(range.values).toEqual([[number, truth]]);
    });
  });

  test('in rows that a table gets too, while what stands below it moves as it is', async () => {
    const { grid } = session.engine;
    const below = { row: 5, column: 0, rows: 1, columns: 2 };
    grid.write('sheet-1', below, [["'=abc", "'01"]]);
    await session.excel.run(async (context) => {
      const table = context.workbook.tables.add("'Bảng điểm'!A1:B4", true);
      table.rows.add(undefined, [['10/3/2026', "'10/3/2026"]]);
      const range = context.workbook.worksheets.getItem('Bảng điểm').getRange('A5:B7').load('formulas');
      await context.sync();
      expect(range.formulas).toEqual([
        [46_298, '10/3/2026'],
        ['', ''],
        ['=abc', '01'],
      ]);
    });
    expect(grid.values('sheet-1', { ...below, row: 6 })).toEqual([['=abc', '01']]);
  });
});
