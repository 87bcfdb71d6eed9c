import fc from 'fast-check';
import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { freeName } from '../../src/workbook/sheet-names';
import { bareDraft } from './bare-draft';
import { everything } from './hard-cells';
import { enter, leave, openBook, openSession, type Session } from './office';

/* What Excel lets nobody do: names of sheets, tables over others, cells that would be torn apart or fall off the sheet. */

type Book = Parameters<typeof openBook>[0];
type Sheet = Book['sheets'][number];

let session: Session;
afterEach(() => leave(session));

const rect = (row: number, column: number, rows: number, columns: number) => ({ row, column, rows, columns });
const table = (name: string, own: ReturnType<typeof rect>): Sheet['tables'][number] => ({
  name,
  rect: own,
  columns: Array.from({ length: own.columns }, (_, at) => `C${at}`),
  hasTotals: false,
});

/** A table at A1:B3, a formula at G1 that points below it; and what else is asked for. */
function open(more: Partial<Sheet> = {}): void {
  const cells = [
    ...[...'abcdef'].map((value, at) => ({ row: Math.floor(at / 2), column: at % 2, value })),
    { row: 5, column: 0, value: 'dưới', style: { fill: '#FFC7CE' } },
    { row: 0, column: 6, formula: 'A6&"!"' },
    ...(more.cells ?? []),
  ];
  const sheet = {
    name: 'Trang',
    hidden: false,
    protected: false,
    merges: [],
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    frozen: { rows: 0, columns: 0 },
    ...more,
    cells,
    tables: [table('TD_Log', rect(0, 0, 3, 2)), ...(more.tables ?? [])],
  };
  session = enter(openBook({ names: [], activeSheet: 0, sheets: [sheet] }));
}

const run = (task: (sheet: Excel.Worksheet, context: Excel.RequestContext) => void): Promise<void> =>
  session.excel.run(async (context) => {
    task(context.workbook.worksheets.getItem('Trang'), context);
    await context.sync();
  });
const addRow = (): Promise<void> => run((sheet) => sheet.tables.getItem('TD_Log').rows.add(undefined, [['x', 'y']]));
const addColumn = (): Promise<void> =>
  run((sheet) => sheet.tables.getItem('TD_Log').columns.add(undefined, undefined, 'Mới'));
const tableAt = (name: string) => session.engine.grid.tables().find((one) => one.name === name)!.rect;
const sheetId = (): string => session.engine.grid.sheets()[0]!.id;

describe('names of sheets', () => {
  const NAMES = ['', 'a/b', 'a\\b', 'a?', 'a*', 'a[', 'a]', 'a:b', "'a", "a'", 'x'.repeat(32), 'History', 'hàng\nhai'];

  test.each(['name', 'sheet'])('those that are none are refused for a new %s', async (which) => {
    open();
    for (const name of NAMES.slice(which === 'sheet' ? 1 : 0)) {
      const naming = run((sheet, { workbook }) => {
        if (which === 'name') sheet.name = name;
        else workbook.worksheets.add(name);
      });
      const failure: unknown = await naming.catch((own: unknown) => own);
      expect([name, failure]).toMatchObject([name, { code: 'InvalidArgument' }]);
    }
  });

  test('a name that another sheet has, in letters of any size', async () => {
    open();
    await expect(run((_, { workbook }) => workbook.worksheets.add('TRANG'))).rejects.toMatchObject({
      code: 'ItemAlreadyExists',
    });
    await run((sheet) => (sheet.name = 'TRANG'));
  });

  test('names that the add-in makes of any text are taken', async () => {
    open();
    const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom(...NAMES, ' ', "''", 'Trang'));
    await fc.assert(
      fc.asyncProperty(text, fc.constantFrom('', ' 2025'), async (wanted, ending) => {
        const taken = new Set(session.engine.grid.sheets().map(({ name }) => name.toLowerCase()));
        const name = freeName(wanted, taken, ending);
        await run((_, { workbook }) => workbook.worksheets.add(name).delete());
        expect(name.endsWith(ending.trim())).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test('the last sheet that is in sight stays', async () => {
    open();
    await expect(run((sheet) => sheet.delete())).rejects.toMatchObject({ code: 'InvalidOperation' });
  });
});

describe('a table', () => {
  test('over another one, or over merged cells, is refused', async () => {
    open({ merges: [rect(8, 0, 1, 2)] });
    for (const address of ['A3:C4', 'A8:B9']) {
      await expect(run((sheet) => sheet.tables.add(address, true))).rejects.toMatchObject({
        code: 'MergedRangeConflict',
      });
    }
    await run((sheet) => sheet.tables.add('D1:E2', true));
  });

  test('that gets a row moves what is below: looks, merged cells, another table, and formulas that point there', async () => {
    open({ merges: [rect(8, 0, 1, 2)], tables: [table('Khác', rect(10, 0, 2, 2))] });
    await addRow();
    const { grid } = session.engine;
    expect([tableAt('TD_Log'), tableAt('Khác')]).toEqual([rect(0, 0, 4, 2), rect(11, 0, 2, 2)]);
    expect(grid.merges(sheetId())).toEqual([rect(9, 0, 1, 2)]);
    expect(grid.values(sheetId(), rect(6, 0, 1, 1))).toEqual([['dưới']]);
    expect(grid.fills(sheetId(), rect(5, 0, 2, 1)).map(([fill]) => fill)).toEqual(['', '#FFC7CE']);
    expect(grid.formulas(sheetId(), rect(0, 6, 1, 1))).toEqual([['=A7&"!"']]);
  });

  test('that gets a column moves what is beside it', async () => {
    open({ merges: [rect(1, 3, 1, 2)], tables: [table('Khác', rect(0, 8, 2, 2))] });
    await addColumn();
    expect([tableAt('TD_Log'), tableAt('Khác')]).toEqual([rect(0, 0, 3, 3), rect(0, 9, 2, 2)]);
    expect(session.engine.grid.merges(sheetId())).toEqual([rect(1, 4, 1, 2)]);
    expect(session.engine.grid.formulas(sheetId(), rect(0, 7, 1, 1))).toEqual([['=A6&"!"']]);
  });

  test.each<[string, Partial<Sheet>]>([
    ['a wider table below', { tables: [table('Khác', rect(10, 0, 2, 3))] }],
    ['merged cells that reach beyond it', { merges: [rect(8, 1, 1, 2)] }],
  ])('gets no row that would tear apart %s', async (_, more) => {
    open(more);
    const before = everything(session);
    await expect(addRow()).rejects.toMatchObject({ code: 'InsertDeleteConflict' });
    expect(everything(session)).toEqual(before);
  });

  test('pushes nothing off the sheet', async () => {
    open({ cells: [{ row: 1_048_575, column: 1, value: 'cuối' }] });
    await expect(addRow()).rejects.toMatchObject({ code: 'NonBlankCellOffSheet' });
  });
});

test('rows that the add-in cannot add are told of, and nothing is left of them', async () => {
  open({ merges: [rect(8, 2, 1, 2)] });
  const before = everything(session);
  const log: WrittenTable = {
    name: 'TD_Log',
    sheet: 'Nhật ký',
    columns: ['a', 'b', 'Mới'].map((heading) => ({ heading, width: 10, format: '@' })),
    rows: [['1', '2', '3']],
  };
  const draft = bareDraft('Báo cáo', [10], [[{ value: 'x', look: 'heading' }]]);
  const writing = new OfficeWorkbook().write({ drafts: [draft], rows: [log] });
  await expect(writing).rejects.toMatchObject({ fault: 'no-room' });
  expect(everything(session)).toEqual(before);
});

test.each(['kept', 'refused'] as const)(
  'rows under a filter are %s: restoring says so, and does it later',
  async (way) => {
    session = enter(openSession([{ name: 'Trang', rows: [['a']] }], { ways: { deletedUnderFilter: way } }));
    const columns = [{ heading: 'Đợt', width: 10, format: '@' }];
    const log = (text: string): WrittenTable => ({ name: 'TD_Log', sheet: 'Nhật ký', columns, rows: [[text]] });
    const workbook = new OfficeWorkbook();
    await workbook.write({ rows: [log('một')] });
    const before = everything(session);
    const edits = [{ place: { sheet: 'Trang', row: 0, column: 0 }, value: 'b' }];
    const point = await workbook.write({ edits, rows: [log('hai')] });
    const written = everything(session);
    const { filteredTables } = session.engine.grid.extras;
    filteredTables.add('TD_Log');
    await expect(workbook.restore(point)).rejects.toMatchObject({ fault: 'filtered' });
    expect(everything(session)).toEqual(written);
    filteredTables.delete('TD_Log');
    expect(await workbook.restore(point)).toBe('restored');
    expect(everything(session)).toEqual(before);
  },
);
