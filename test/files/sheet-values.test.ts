import type { BookCell } from '../../src/files/book';
import { sheetValues } from '../../src/files/sheet-values';

/* Which numbers of a file are days is told by their format, and by nothing that the format merely writes. */

function valueOf(value: number, numberFormat: string): unknown {
  const cell: BookCell = { row: 0, column: 0, value, style: { numberFormat } };
  const plain = { hidden: false, protected: false, merges: [], columnWidths: [], rowHeights: new Map(), tables: [] };
  const { cells } = sheetValues({ name: 'A', cells: [cell], frozen: { rows: 0, columns: 0 }, ...plain });
  return cells.values[0]![0];
}

test.each([
  '0.00;[Red]0.00',
  '#,##0_);[Red](#,##0)',
  '#,##0.00_);[Red](#,##0.00)',
  '0\\ \\d\\i\\ể\\m',
  '0.0 "điểm/day"',
  '[Yellow]0.0',
  '[>=90]0.0"d";0.0',
  '_-* #,##0.00\\ _₫_-;\\-* #,##0.00\\ _₫_-',
  '0.00E+00',
  '[h]:mm',
  'hh:mm:ss',
  'General',
])('38,5 under %s is a number', (format) => {
  expect(valueOf(38.5, format)).toBe(38.5);
});

test.each(['dd/mm/yyyy', 'd/m', 'mmm-yy', 'yyyy', '[$-42A]dd\\ mmmm\\ yyyy', '[Blue]d/m/yy;@', 'dd"/"mm"/"yyyy'])(
  '45736 under %s is a day',
  (format) => {
    expect(valueOf(45_736, format)).toBe('20/3/2025');
  },
);
