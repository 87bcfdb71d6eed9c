import { readAmerican } from '../../src/workbench/host/texts/american-values';

/* What Excel makes of texts that an add-in writes into cells without a format, whatever its language. */

const day = (year: number, month: number, date: number): number =>
  (Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000;
const read = (text: string): unknown => readAmerican(text, 2026);

test.each([
  ['01', 1],
  ['007', 7],
  ['1.5', 1.5],
  ['.5', 0.5],
  [' 5 ', 5],
  ['+84', 84],
  ['-12', -12],
  ['- 5', -5],
  ['(1)', -1],
  ['TRUE', true],
  ['false ', false],
  ['#N/A', '#N/A'],
  ['#ref!', '#REF!'],
])('%s is %j', (text, value) => {
  expect(read(text)).toEqual({ kind: 'value', value });
});

test.each([
  ['10/3/2026', day(2026, 10, 3), 'm/d/yyyy'],
  ['10-3-2026', day(2026, 10, 3), 'm/d/yyyy'],
  ['2026-03-05', day(2026, 3, 5), 'm/d/yyyy'],
  ['10/3/26', day(2026, 10, 3), 'm/d/yyyy'],
  ['10/3/95', day(1995, 10, 3), 'm/d/yyyy'],
  ['10/3', day(2026, 10, 3), 'd-mmm'],
  ['1-2', day(2026, 1, 2), 'd-mmm'],
  ['10/45', day(1945, 10, 1), 'mmm-yy'],
  ['03/2022 ', day(2022, 3, 1), 'mmm-yy'],
  ['Mar 2022', day(2022, 3, 1), 'mmm-yy'],
  ['5 March 2022', day(2022, 3, 5), 'd-mmm-yy'],
  ['March 5, 2022', day(2022, 3, 5), 'd-mmm-yy'],
  ['5-Mar', day(2026, 3, 5), 'd-mmm'],
  ['2/28/1900', 59, 'm/d/yyyy'],
  ['3/1/1900', 61, 'm/d/yyyy'],
  ['12:30', 0.520_833_333_333_333_4, 'h:mm'],
  ['3 PM', 0.625, 'h:mm AM/PM'],
  ['10/3/2026 12:00', day(2026, 10, 3) + 0.5, 'm/d/yyyy h:mm'],
  ['5%', 0.05, '0%'],
  ['5.5 %', 0.055, '0.00%'],
  ['(5%)', -0.05, '0%'],
  ['1,250', 1250, '#,##0'],
  ['1,250.5', 1250.5, '#,##0.00'],
  ['$5', 5, '$#,##0_);[Red]($#,##0)'],
  ['-$5.50', -5.5, '$#,##0.00_);[Red]($#,##0.00)'],
  ['1e5', 100_000, '0.00E+00'],
  ['1 1/2', 1.5, '# ?/?'],
])('%s is %d, shown as %s', (text, value, format) => {
  expect(read(text)).toEqual({ kind: 'value', value, format });
});

test.each([
  ['=SUM(A1)', '=SUM(A1)'],
  ['+A1', '=+A1'],
  ['-A1*2', '=-A1*2'],
])('%s is the formula %s', (text, formula) => {
  expect(read(text)).toEqual({ kind: 'formula', formula });
});

test.each([
  ...[
    'Đơn vị A',
    'I.1',
    '1.2.3',
    '25/12/2026',
    '30/2/2017',
    '13/2022',
    '1,25',
    '10.3.2026',
    '12 tháng',
    'Q1',
    '-',
    '=',
  ],
  ...['May', '1/0', '5e', '(1) Nội dung', '1 000', '3 tốt', '₫5', '2/30/2026', '1900-02-30', '25:99', '13 PM'],
])('%s stays a text', (text) => {
  expect(read(text)).toEqual({ kind: 'text', text });
});

test.each([
  ["'01", '01'],
  ["'=abc", '=abc'],
  ["''tis", "'tis"],
])('an apostrophe in front is swallowed and keeps the text: %s', (text, kept) => {
  expect(read(text)).toEqual({ kind: 'text', text: kept });
});
