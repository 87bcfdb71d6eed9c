import { functionNames } from '../../src/files/function-names';

/* How functions are named in a file, and how people write them. */

const { fromFile, toFile } = functionNames('THIDUA', ['RANK', 'TOTAL']);

test.each([
  ['_xlfn.RANK.EQ(A1,A$1:A$3)', 'RANK.EQ(A1,A$1:A$3)'],
  ['_xlfn.IFS(A1>0,"có",TRUE,"không")', 'IFS(A1>0,"có",TRUE,"không")'],
  ['_xlfn.TEXTJOIN(",",TRUE,A1:A3)&_xlfn.CONCAT(A1:A3)', 'TEXTJOIN(",",TRUE,A1:A3)&CONCAT(A1:A3)'],
  ['SUM(_xlfn._xlws.FILTER(A1:A3,A1:A3>1))', 'SUM(FILTER(A1:A3,A1:A3>1))'],
  ['_xlfn.XLOOKUP(2,A1:A3,A1:A3)+_xlfn.STDEV.S(A1:A3)', 'XLOOKUP(2,A1:A3,A1:A3)+STDEV.S(A1:A3)'],
  ['_xldudf_THIDUA_RANK(A1:A3)*_xlfn.DAYS(B1,B2)', 'THIDUA.RANK(A1:A3)*DAYS(B1,B2)'],
])('%s', (stored, written) => {
  expect(fromFile(stored)).toBe(written);
  expect(toFile(written)).toBe(stored);
});

test.each([
  'COUNTIFS(A1:A3,">1")',
  '"IFS("&A1',
  "'IFS(1)'!A1",
  'MYIFS(A1)',
  'THIDUA.IFS(A1)',
  '_xlfn.LET(_xlpm.x,A1,_xlpm.x*2)',
  '_xlfn.UNHEARDOF(A1)',
])('%s stays', (formula) => {
  expect(fromFile(formula)).toBe(formula);
  expect(toFile(formula)).toBe(formula);
});
