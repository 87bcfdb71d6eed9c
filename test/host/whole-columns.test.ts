import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { enter, leave, openSession, type Session } from './office';

/* A whole column is a million cells, of which few hold something: it is taken as far as its sheet is in use. */

const ROWS = 1_048_576;
let session: Session;
beforeEach(() => {
  session = openSession([
    {
      name: 'Tổng hợp',
      rows: [
        ['Đơn vị', 'Điểm', 'Thưởng'],
        ['A', 90, 1],
        ['B', 95, null],
        ['C', 80, null],
      ],
    },
    { name: 'Trống', rows: [] },
  ]);
  enter(session);
});
afterEach(() => leave(session));

test('what is selected as a whole column is taken as far as its sheet is in use', async () => {
  const workbook = new OfficeWorkbook();
  const { grid } = session.engine;
  const whole = (first: number, columns: number) => ({ row: 0, column: first, rows: ROWS, columns });
  grid.select('sheet-1', { row: 1, column: 1, rows: 2, columns: 1 });
  expect(await workbook.selectedAddress()).toBe("'Tổng hợp'!B2:B3");
  jest.spyOn(grid, 'selection').mockReturnValue({ sheetId: 'sheet-1', rect: whole(1, 2) });
  expect(await workbook.selectedAddress()).toBe("'Tổng hợp'!B1:C4");
  jest.spyOn(grid, 'selection').mockReturnValue({ sheetId: 'sheet-1', rect: whole(2, 1) });
  expect(await workbook.selectedAddress()).toBe("'Tổng hợp'!C1:C4");
  jest.spyOn(grid, 'selection').mockReturnValue({ sheetId: 'sheet-1', rect: whole(9, 1) });
  expect(await workbook.selectedAddress()).toBe("'Tổng hợp'!J:J");
  jest.spyOn(grid, 'selection').mockReturnValue({ sheetId: 'sheet-2', rect: whole(0, 1) });
  expect(await workbook.selectedAddress()).toBe('Trống!A:A');
});
