import fc from 'fast-check';
import { readDeadline } from '../../../src/core/dates/deadline';
import { readDate } from '../../../src/core/dates/read-date';
import { fromSerial, officialDate, toSerial } from '../../../src/core/dates/serial';

const serial = (text: string): number => {
  const [day, month, year] = text.split('/').map(Number) as [number, number, number];
  return toSerial({ day, month, year });
};

test.each([
  ['chậm nhất hết ngày 18/3/2022', '18/3/2022'],
  ['trước ngày 15/6/2021', '14/6/2021'],
  ['trước ngày 01/02/2022', '31/1/2022'],
  ['trước tháng 8 năm 2014', '31/7/2014'],
  ['trước quý II năm 2015', '31/3/2015'],
  ['trước quý II/2015', '31/3/2015'],
  ['trong quý III năm 2015', '30/9/2015'],
  ['trong tháng 7/2021', '31/7/2021'],
  ['Hoàn thành trong tháng 02/2022', '28/2/2022'],
  ['7/2017', '31/7/2017'],
  ['4-5/2017', '31/5/2017'],
  ['11-12/2017', '31/12/2017'],
  ['gửi về Văn phòng chậm nhất hết ngày 16/12/2022.', '16/12/2022'],
  ['18 tháng 3 năm 2022', '18/3/2022'],
  ['ngày 18-3-2022', '18/3/2022'],
  ['TRƯỚC NGÀY 15/6/2021', '14/6/2021'],
  ['trước quý 1 năm 2020', '31/12/2019'],
  ['trước tháng 4-5/2017', '31/3/2017'],
  ['trước 4 – 5/2017', '31/3/2017'],
  ['ngày 18 tháng 3/2022', '18/3/2022'],
  ['trước ngày 18 tháng 3/2022', '17/3/2022'],
  ['18–3–2022', '18/3/2022'],
  ['truoc ngay 15/6/2021', '14/6/2021'],
  ['truoc thang 8 nam 2014', '31/7/2014'],
  ['trước ngày: 15/6/2021', '14/6/2021'],
  ['trước ngày (15/6/2021)', '14/6/2021'],
  ['trước thứ Ba, ngày 15/6/2021', '14/6/2021'],
  ['trước 17 giờ ngày 15/6/2021', '15/6/2021'],
  ['quí II/2015', '30/6/2015'],
])('the last valid day of “%s” is %s', (phrase, day) => {
  expect(readDeadline(phrase)).toEqual({ kind: 'day', serial: serial(day) });
});

test.each([
  ['30/2/2017', 'impossible'],
  ['03/2/1930 – 30/2/2017', 'several'],
  ['trong tháng 13/2021', 'impossible'],
  ['5-4/2017', 'impossible'],
  ['sớm nhất có thể', 'none'],
  ['18/3/22', 'none'],
  ['08/2017/KH', 'none'],
  ['20-25/6/2021', 'none'],
  ['từ 20 đến 25/6/2021', 'several'],
  ['tháng 3 năm 2022 ngày 18', 'several'],
  ['13/2017', 'impossible'],
  ['', 'none'],
])('“%s” names no day: %s', (phrase, kind) => {
  expect(readDeadline(phrase).kind).toBe(kind);
});

test('decomposed text is read like composed text', () => {
  expect(readDeadline('trước quý II năm 2015'.normalize('NFD'))).toEqual({ kind: 'day', serial: serial('31/3/2015') });
});

test('cells are read as days: serials, and texts with the day first', () => {
  expect(readDate(44638)).toEqual({ kind: 'date', serial: 44638 });
  expect(readDate(44638.75)).toEqual({ kind: 'date', serial: 44638 });
  expect(readDate(' 21/3/2022 ')).toEqual({ kind: 'date', serial: serial('21/3/2022') });
  expect(readDate('ngày 01 tháng 02 năm 2022')).toEqual({ kind: 'date', serial: serial('1/2/2022') });
  expect(readDate('30/2/2022').kind).toBe('impossible');
  expect(readDate('đã nộp').kind).toBe('none');
  expect(readDate('').kind).toBe('blank');
});

test('the first days of 1900 are counted as Excel counts them', () => {
  expect(['1/1/1900', '28/2/1900', '1/3/1900'].map(serial)).toEqual([1, 59, 61]);
  expect([1, 59, 61].map(fromSerial)).toEqual([
    { year: 1900, month: 1, day: 1 },
    { year: 1900, month: 2, day: 28 },
    { year: 1900, month: 3, day: 1 },
  ]);
});

test('official dates lead with a zero below day 10 and in months 1 and 2', () => {
  expect(officialDate(serial('5/1/2020'))).toBe('05/01/2020');
  expect(officialDate(serial('29/6/2019'))).toBe('29/6/2019');
});

test('property: days survive the way to a serial number and back', () => {
  fc.assert(fc.property(fc.integer({ min: 61, max: 100_000 }), (day) => toSerial(fromSerial(day)) === day));
});

test('property: no text makes the reader throw', () => {
  fc.assert(fc.property(fc.string(), (text) => typeof readDeadline(text).kind === 'string'));
});
