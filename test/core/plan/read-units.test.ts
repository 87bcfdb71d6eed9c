import type { Cell } from '../../../src/core/numbers/cell';
import { readUnits } from '../../../src/core/plan/read-units';

const read = (values: Cell[][]) => readUnits({ name: 'Đơn vị', row: 0, column: 0, values });

test('units are read by their headings, in any order of columns, and blank rows are left out', () => {
  expect(
    read([
      ['Tên ngắn', 'Loại', 'Tên đơn vị', 'Mã'],
      ['VP', 'Phòng', 'Văn phòng', 'V01'],
      ['', '', '', ''],
      ['', '', 'Thanh tra', ''],
    ]),
  ).toEqual([
    { id: 'V01', name: 'Văn phòng', shortName: 'VP' },
    { id: 'Thanh tra', name: 'Thanh tra', shortName: '' },
  ]);
});

test('headings that were renamed leave the order of the columns to go by', () => {
  expect(
    read([
      ['#', 'Các phòng', 'Gọi là'],
      ['1', 'Văn phòng', 'VP'],
    ]),
  ).toEqual([{ id: '1', name: 'Văn phòng', shortName: 'VP' }]);
  expect(read([['Các phòng'], ['Văn phòng']])).toEqual([{ id: 'Văn phòng', name: 'Văn phòng', shortName: '' }]);
});
