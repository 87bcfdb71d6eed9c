import { readDate } from '../../../src/core/dates/read-date';
import { fromSerial, isRealDate, lastDayOfMonth, toSerial } from '../../../src/core/dates/serial';
import { CellError } from '../../../src/core/numbers/cell';

const DAY = { kind: 'date', serial: 44641 };

test.each([
  '21/3/2022',
  '21/03/2022',
  ' 21 / 3 / 2022 ',
  '21-3-2022',
  '21.3.2022',
  'ngày 21/3/2022',
  'NGÀY 21/3/2022',
  '21 tháng 3 năm 2022',
  'ngày 21  tháng 03 năm 2022',
  '21/3/2022 10:30',
  '21/3/2022, 10:30:15',
  '21/3/2022 8h',
  '21/3/2022 8h30',
  '21/3/2022 8 giờ 30 phút',
  '21/3/2022 10:30 SA',
  '21/3/2022 16g30',
  '17h00 ngày 21/3/2022',
  '16:30, 21/3/2022',
  '8g 21 tháng 3 năm 2022',
  '8 giờ 30 phút ngày 21/3/2022',
  '21 tháng 3 năm 2022'.normalize('NFD'),
])('“%s” is 21 March 2022', (text) => expect(readDate(text)).toEqual(DAY));

test.each([
  '21/3/22',
  '21/3',
  '3/2022',
  '21/3/2022 và',
  'x 21/3/2022',
  '2022-03-21',
  '121/3/2022',
  '21/3/20222',
  '21/3/2022 10:30 x',
  '10:30',
  'x 8h 21/3/2022',
  'hôm nay',
])('“%s” is no date', (text) => expect(readDate(text)).toEqual({ kind: 'none' }));

test.each(['30/2/2022', '31/4/2022', '0/3/2022', '1/13/2022', '29/2/2023', '1/1/1899'])('“%s” is no day', (text) =>
  expect(readDate(text)).toEqual({ kind: 'impossible' }),
);

test('numbers are days from 1 to the end of the year 9999, without their time', () => {
  expect(readDate(1)).toEqual({ kind: 'date', serial: 1 });
  expect(readDate(44641.999)).toEqual(DAY);
  expect(readDate(2_958_465.5)).toEqual({ kind: 'date', serial: 2_958_465 });
  for (const cell of [0.9, 0, -1, 2_958_466, NaN, true, false, new CellError('#N/A')])
    expect(readDate(cell).kind).toBe('none');
  for (const cell of ['', '  ', null, undefined]) expect(readDate(cell).kind).toBe('blank');
});

test('days of months, leap years and the bounds of the calendar', () => {
  expect([1, 2, 4, 12].map((month) => lastDayOfMonth(2023, month))).toEqual([31, 28, 30, 31]);
  expect([2020, 2000, 1900].map((year) => lastDayOfMonth(year, 2))).toEqual([29, 29, 28]);
  expect(isRealDate({ day: 31, month: 12, year: 9999 })).toBe(true);
  expect(isRealDate({ day: 1, month: 1, year: 10000 })).toBe(false);
  expect(isRealDate({ day: 1, month: 1, year: 1900 })).toBe(true);
  expect(isRealDate({ day: 1, month: 0, year: 2000 })).toBe(false);
  expect(toSerial({ day: 31, month: 12, year: 9999 })).toBe(2_958_465);
  expect(fromSerial(2_958_465.9)).toEqual({ day: 31, month: 12, year: 9999 });
});
