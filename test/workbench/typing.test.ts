import { storedFormula } from '../../src/workbench/engine/local-formula';
import { typedValue } from '../../src/workbench/engine/typed-values';

test.each([
  ['10/3/2022', 44630, 'dd/mm/yyyy'],
  ['95,5', 95.5, undefined],
  ['-0,25', -0.25, undefined],
  ['1.234,5', 1234.5, '#,##0.0'],
  ['2.340.000', 2340000, '#,##0'],
  ['1.000', 1000, '#,##0'],
  ['12,5%', 0.125, '0.0%'],
  ['0,15%', 0.0015, '0.00%'],
])('“%s” is %d', (text, value, format) => {
  expect(typedValue(text)).toEqual({ kind: 'number', value, ...(format && { format }) });
});

test.each(['18/3/2022', '95,5', '12', '02/2017', '15%'])('“%s” stays text in a cell of text', (text) => {
  expect(typedValue(text, '@')).toEqual({ kind: 'text' });
});

test.each([
  ['15', 0.15],
  ['12,5', 0.125],
  ['0,5', 0.5],
])('“%s” in a cell that shows percentages', (text, value) => {
  expect(typedValue(text, '0.0##%')).toEqual({ kind: 'number', value });
});

test('a percentage typed with its sign keeps the format of its cell', () => {
  expect(typedValue('12,5%', '0.0##%')).toMatchObject({ kind: 'number', value: 0.125 });
});

test.each(['12/25/2022', '30/2/2022'])('“%s” is no day and stays text', (text) => {
  expect(typedValue(text)).toEqual({ kind: 'text' });
});

test.each(['15%', '12', '0.125', '1.23', 'Nguyễn', '1,2,3', ''])('“%s” is left to the engine', (text) => {
  expect(typedValue(text)).toBeNull();
});

test.each([
  ['=thidua.rank(F6:F13;"thứ tự; tự";1)', '=thidua.rank(F6:F13,"thứ tự; tự",1)'],
  ['=THIDUA.QUOTA(33;0,15;"gần nhất")', '=THIDUA.QUOTA(33,0.15,"gần nhất")'],
  ["=THIDUA.TOTAL('A;B'!D6:D30;'A;B'!C6:C30)", "=THIDUA.TOTAL('A;B'!D6:D30,'A;B'!C6:C30)"],
  ['=0,1+0,2', '=0.1+0.2'],
  ['=IF(A1>0,5;1;2)', '=IF(A1>0.5,1,2)'],
  ['=SUM(1,2)', '=SUM(1,2)'],
  ['=SUM({1;2})', '=SUM({1;2})'],
  ['=THIDUA.QUOTA({10;20},15%)', '=THIDUA.QUOTA({10;20},15%)'],
])('the formula %s is stored as %s', (typed, stored) => expect(storedFormula(typed)).toBe(stored));
