import { registry } from '../../src/functions/registry';
import { buildFormula } from '../../src/taskpane/functions/build-formula';
import { isInside, withoutOwnSheet } from '../../src/taskpane/functions/references';
import { foundFunctions } from '../../src/taskpane/functions/search';

const build = (id: string, typed: Readonly<Record<string, string>>): string => {
  const built = buildFormula(
    registry.find((one) => one.id === id)!,
    typed,
  );
  return 'formula' in built ? built.formula : `${built.argument} ${built.problem}`;
};

test('ranges keep their blanks, numbers are read the Vietnamese way, the rest is text', () => {
  expect(build('RANK', { scores: 'F5:F16' })).toBe('=THIDUA.RANK(IF(F5:F16="","",F5:F16))');
  expect(build('QUOTA', { base: '1.234.000', percent: '12,5%' })).toBe('=THIDUA.QUOTA(1234000,0.125)');
  expect(build('QUOTA', { base: "'Phòng TC-HC'!$B$2", percent: '15%', rounding: 'gần nhất' })).toBe(
    `=THIDUA.QUOTA(IF('Phòng TC-HC'!$B$2="","",'Phòng TC-HC'!$B$2),0.15,"gần nhất")`,
  );
  expect(build('TITLE', { text: 'Tập thể "tốt"' })).toBe('=THIDUA.TITLE("Tập thể ""tốt""")');
  expect(build('TITLE', { text: '"LĐTT"' })).toBe('=THIDUA.TITLE("LĐTT")');
  expect(build('TITLE', { text: 'Bảng[Danh hiệu]' })).toBe('=THIDUA.TITLE(IF(Bảng[Danh hiệu]="","",Bảng[Danh hiệu]))');
  expect(build('SAMENAME', { a: 'true', b: 'A:A' })).toBe('=THIDUA.SAMENAME(TRUE,IF(A:A="","",A:A))');
});

test('arguments left out keep their place, at the end they are not written', () => {
  expect(build('QUOTA', { base: '30', percent: '20%', basis: 'không gồm' })).toBe(
    '=THIDUA.QUOTA(30,0.2,,,"không gồm")',
  );
  expect(build('SCORE', { actual: 'C5', rule: 'chậm 0=2; 2=1,5' })).toBe(
    '=THIDUA.SCORE(IF(C5="","",C5),,,"chậm 0=2; 2=1,5")',
  );
  expect(build('BLOCTOTALS', { maxima: 'C5:C9', points: "D5:D9; 'A; B'!D5:D9;E5:E9" })).toBe(
    `=THIDUA.BLOCTOTALS(IF(C5:C9="","",C5:C9),,IF(D5:D9="","",D5:D9),IF('A; B'!D5:D9="","",'A; B'!D5:D9),IF(E5:E9="","",E5:E9))`,
  );
});

test('what cannot be written is named', () => {
  expect(build('RANK', {})).toBe('scores missing');
  expect(build('BLOCTOTALS', { maxima: 'C5:C9' })).toBe('points missing');
  expect(build('QUOTA', { base: '1.250', percent: '15%' })).toBe('base doubtful');
  for (const slip of ['P44:P53)', 'N44; O44', '=SUM(A1:A3)', 'A1:']) {
    expect([slip, build('RANK', { scores: slip })]).toEqual([slip, 'scores notAReference']);
  }
  expect(build('RANK', { scores: '=F5:F6' })).toBe('=THIDUA.RANK(IF(F5:F6="","",F5:F6))');
  expect(build('RANK', { scores: 'A1:A3', ties: 'B1:B3' })).toBe('ties notOneValue');
});

test('a cell inside a reference is known, whatever way it is written', () => {
  const place = { sheet: 'Tổng hợp', row: 4, column: 5 };
  for (const reference of ['F5', '$F$5', 'F1:F9', 'A1:Z9', 'Z9:A1', 'F:F', "'tổng hợp'!F5"]) {
    expect([reference, isInside(place, reference)]).toEqual([reference, true]);
  }
  for (const reference of ['F6', 'E5', 'F6:F9', 'G:H', "'Đơn vị 1'!F5", 'S!F5', 'Bảng[Cột]']) {
    expect([reference, isInside(place, reference)]).toEqual([reference, false]);
  }
});

test('the own sheet is left out of references, and texts are left alone', () => {
  expect(withoutOwnSheet(`=F('A B'!C1:C2,"'A B'!",S!D1,'Ô''kê'!E1)`, 'A B')).toBe(`=F(C1:C2,"'A B'!",S!D1,'Ô''kê'!E1)`);
  expect(withoutOwnSheet(`=F('Ô''kê'!E1,s!A1)`, "Ô'kê")).toBe('=F(E1,s!A1)');
  expect(withoutOwnSheet('=F(s!A1)', 'S')).toBe('=F(A1)');
});

test('a search looks in both languages without diacritics', () => {
  const ids = (search: string): string[] => foundFunctions(search).map(({ id }) => id);
  expect(ids('')).toHaveLength(registry.length);
  expect(ids('  THIDUA.rank ')).toEqual(expect.arrayContaining(['RANK', 'RANKING']));
  expect(ids('largest remainder')).toEqual(['ALLOCATE']);
  expect(ids('tien thuong')).toContain('PRIZE');
  expect(ids('award money')).toEqual(['PRIZE']);
  expect(ids('zzz')).toEqual([]);
});
