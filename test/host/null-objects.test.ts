import { openSession, type Session } from './office';

let session: Session;
beforeEach(() => (session = openSession([{ name: 'Bảng điểm', rows: [['x']] }])));
afterEach(() => session.dispose());

describe('an object that is missing', () => {
  test('makes null objects of all its members', async () => {
    await session.excel.run(async (context) => {
      const { worksheets, tables } = context.workbook;
      const sheet = worksheets.getItemOrNullObject('Không có');
      const missing = [
        sheet,
        sheet.getCell(1, 1).load('values'),
        sheet.getRange('A1:B2').getRow(0).load('formulas'),
        sheet.tables.getItemOrNullObject('x').load('name'),
        sheet.getCell(0, 0).format.fill.load('color'),
        tables.getItemOrNullObject('Không có').columns.getItemOrNullObject('x').getDataBodyRange().load('values'),
        context.workbook.settings.getItemOrNullObject('x').load('value'),
      ];
      await context.sync();
      expect(missing.map(({ isNullObject }) => isNullObject)).toEqual(missing.map(() => true));
    });
  });

  test.each<[string, (sheet: Excel.Worksheet) => unknown]>([
    ['a property', (sheet) => (sheet.name = 'Mới')],
    ['a property of a member', (sheet) => (sheet.getCell(0, 0).values = [[1]])],
    ['several at once', (sheet) => sheet.getCell(0, 0).set({ values: [[1]] })],
    ['a deletion', (sheet) => sheet.delete()],
    ['a question', (sheet) => sheet.tables.getCount()],
  ])('cannot be written to: %s', async (_, write) => {
    const attempt = session.excel.run(async (context) => {
      write(context.workbook.worksheets.getItemOrNullObject('Không có'));
      await context.sync();
    });
    await expect(attempt).rejects.toMatchObject({ code: 'ItemNotFound' });
  });
});
