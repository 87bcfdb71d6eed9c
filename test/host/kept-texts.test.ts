import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { everything, HARD_CELLS, HARD_TEXTS, putHardCells, WAYS } from './hard-cells';
import { enter, leave, openSession, type Session } from './office';

/* Whatever the add-in writes as a text is that text, and what it puts back is what stood there. */

const workbook = new OfficeWorkbook();
let session: Session;
let cells: ReturnType<typeof putHardCells>;

describe.each(WAYS)('where an apostrophe is $apostropheInText and a number $numberInText in text cells', (ways) => {
  beforeEach(async () => {
    session = openSession([{ name: 'Việc riêng', rows: [['Ghi chép']] }], { ways });
    enter(session);
    cells = putHardCells(session);
    await session.engine.calculate();
  });
  afterEach(() => leave(session));
  const contentAt = ({ row, column }: { row: number; column: number }): unknown => {
    const { grid } = session.engine;
    const rect = { row, column, rows: 1, columns: 1 };
    const id = grid.sheets()[0]!.id;
    return [grid.values(id, rect)[0]![0], grid.formulas(id, rect)[0]![0]];
  };

  test('a text goes into any cell as a text, and comes out again', async () => {
    const before = everything(session);
    for (const value of ['Văn phòng', '', ...HARD_TEXTS]) {
      const point = await workbook.write({ edits: cells.map(({ place }) => ({ place, value })) });
      expect(cells.map(({ place }) => contentAt(place))).toEqual(cells.map(() => [value, value]));
      expect(await workbook.restore(point)).toBe('restored');
      expect(everything(session)).toEqual(before);
    }
  });

  test('a number goes into any cell as a number, a day under its format, and comes out again', async () => {
    const before = everything(session);
    const edits = cells.map(({ place }, at) => ({ place, value: at + 0.5, ...(at % 2 && { format: 'dd/mm/yyyy' }) }));
    const point = await workbook.write({ edits });
    expect(cells.map(({ place }) => contentAt(place))).toEqual(cells.map((_, at) => [at + 0.5, at + 0.5]));
    expect(await workbook.restore(point)).toBe('restored');
    expect(everything(session)).toEqual(before);
  });

  test('a writing that fails midway puts every cell back', async () => {
    const before = everything(session);
    let failed = 0;
    session.refuse((text) => {
      if (!text.includes('"cuối cùng"')) return null;
      failed = session.requests.length;
      return 'AccessDenied';
    });
    const edits = cells.map(({ place }) => ({ place, value: 'TRUE' }));
    // Longer than a request, so that the cells are written before the one that fails.
    const long = 'dài '.repeat(250_000);
    const columns = [{ heading: 'Ghi chép', width: 9, format: '@' }];
    const rows = [{ name: 'TD_Log', sheet: 'Nhật ký', columns, rows: [[long], [long], ['cuối cùng']] }];
    await expect(workbook.write({ edits, rows })).rejects.toMatchObject({ fault: 'protected' });
    expect(session.requests.slice(0, failed).some((text) => text.includes('"TRUE"'))).toBe(true);
    session.refuse(() => null);
    expect(everything(session)).toEqual(before);
  });

  test('a formula goes into any cell as a formula, and what stood there comes back', async () => {
    const before = everything(session);
    for (const { place } of cells) {
      const stood = await workbook.readCell(place);
      const now = await workbook.writeFormula(place, '=1+2');
      expect(now).toMatchObject({ formula: '=1+2', isText: false });
      await workbook.putBack(place, stood);
    }
    expect(everything(session)).toEqual(before);
  });

  test('texts of a new sheet, of a new table and of rows below it stay what they are', async () => {
    const texts = HARD_TEXTS.map((value) => [value]);
    const table = {
      name: 'TD_Log',
      sheet: 'Nhật ký',
      columns: ['@', 'General', 'dd/mm/yyyy'].map((format) => ({ heading: format, width: 9, format })),
      rows: HARD_TEXTS.map((text) => [text, text, text]),
    };
    const draft = {
      ...{ name: 'Bản thảo', widths: [10, 10], merges: [], headingStart: 0, headingEnd: 1, validations: [] },
      rows: texts.map(([value]) => [
        { value, look: 'text' as const },
        { value, look: 'text' as const, format: '0.0' },
      ]),
      computed: [],
      isProtected: false,
    };
    const before = everything(session);
    const first = await workbook.write({ drafts: [draft], rows: [table] });
    const withTable = everything(session);
    const second = await workbook.write({ rows: [table] });
    const { sheets, tables } = await workbook.read('all');
    expect(sheets.find(({ name }) => name === 'Bản thảo')!.values).toEqual(texts.map(([text]) => [text, text]));
    expect(tables.get('TD_Log')!.values.slice(1)).toEqual([...table.rows, ...table.rows]);
    expect(await workbook.restore(second)).toBe('restored');
    expect(everything(session)).toEqual(withTable);
    expect(await workbook.restore(first)).toBe('restored');
    expect(everything(session)).toEqual(before);
  });
});

test('the hard cells hold what they are meant to', () => {
  session = openSession([{ name: 'S', rows: [['x']] }]);
  const { grid } = session.engine;
  const id = grid.sheets()[0]!.id;
  for (const [at, { place }] of putHardCells(session).entries()) {
    const { content, format } = HARD_CELLS[at]!;
    const rect = { ...place, rows: 1, columns: 1 };
    const value = typeof content === 'string' ? content.replace(/^'/, '') : content;
    expect(grid.formulas(id, rect)).toEqual([[value]]);
    expect(grid.numberFormats(id, rect)).toEqual([[format]]);
  }
  session.dispose();
});
