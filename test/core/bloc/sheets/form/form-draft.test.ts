import { formDraft } from '../../../../../src/core/bloc/sheets/form/form-draft';
import type { Plan } from '../../../../../src/core/plan/plan';
import { rowsOf } from '../../../../../src/core/plan/schema/table';
import { TARGETS } from '../../../../../src/core/plan/schema/tables';
import type { SheetDraft } from '../../../../../src/core/table/sheet-draft';
import { group, item, planOf, ROUND, written } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const base = planOf({
  facts: { year: '2026', title: 'Kế hoạch thi đua', bloc: 'Cụm' },
  criteria: [
    group('I'),
    { ...group('I.A'), group: 'I' },
    item('I.1', 20, { group: 'I.A', rule: 'tỷ lệ' }),
    item('I.2', null, { rule: 'có không' }),
    group('II'),
    item('II.1', 30),
    { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 },
  ],
  units: [{ name: 'Sở Mẫu An', shortName: 'An' }, { name: 'Sở Mẫu Bình' }],
});
const plan: Plan = {
  ...base,
  targets: rowsOf(TARGETS, [
    { criterion: 'I.1', content: 'Giải ngân', target: '95', measure: '%' },
    { criterion: 'II.1', content: 'Đề tài', target: '3' },
    { criterion: 'II.1', content: 'Sáng kiến', target: '2' },
  ]),
};
const draftFor = (whom: 'member' | 'leader'): SheetDraft =>
  formDraft(scoringPlan(plan), {
    unit: plan.units[0]!,
    round: ROUND,
    for: whom,
    sheetName: 'Phiếu',
    values: (criterion, column) => `${criterion} ${column}`,
  });
const member = (): SheetDraft => draftFor('member');
const leader = (): SheetDraft => draftFor('leader');

test('above the table stand title, plan, unit, round, year and guide', () => {
  expect(
    member()
      .rows.slice(0, 7)
      .map((row) => row.slice(0, 3)),
  ).toMatchObject([
    [{ value: 'BẢNG CHẤM ĐIỂM THI ĐUA', look: 'title' }, null, null],
    [{ value: 'Kế hoạch thi đua', look: 'subtitle' }, null, null],
    [null, null, null],
    [{ value: 'Đơn vị:', look: 'label' }, { value: 'Sở Mẫu An', look: 'fact' }, null],
    [{ value: 'Đợt chấm:', look: 'label' }, { value: ROUND, look: 'fact' }, null],
    [{ value: 'Năm:', look: 'label' }, { value: '2026', look: 'fact' }, null],
    [{ look: 'note' }, null, null],
  ]);
  expect(String(member().rows[6]![0]!.value)).toContain('Ô trống nghĩa là chưa chấm');
  expect(member().merges).toEqual([0, 1, 6].map((row) => ({ row, column: 0, rows: 1, columns: 10 })));
  expect(member()).toMatchObject({ name: 'Phiếu', headingStart: 7, headingEnd: 9, isProtected: true, computed: [] });
  expect(member().rows.every((row) => row.length === 10)).toBe(true);
});

test('the columns are numbered below their headings; rule and points by rule are the leader’s', () => {
  expect(written(leader()).slice(7, 9)).toEqual([
    [
      'STT',
      'Nội dung, tiêu chí',
      'Điểm tối đa',
      'Chỉ tiêu',
      'Kết quả',
      'Điểm tự chấm',
      'Điểm cụm thẩm định',
      'Điểm kết luận',
      'Điểm theo quy tắc',
      'Tài liệu minh chứng',
      'Ghi chú',
      'Cách tính điểm',
    ],
    Array.from({ length: 12 }, (_, at) => `(${at + 1})`),
  ]);
  expect(leader().rows[7]!.every((cell) => cell!.look === 'heading')).toBe(true);
  expect(leader().rows[8]!.every((cell) => cell!.look === 'center')).toBe(true);
  expect(leader().widths).toEqual([10, 46, 9, 16, 16, 10, 10, 10, 10, 28, 24, 22]);
  expect(member().widths).toEqual([10, 46, 9, 16, 16, 10, 10, 10, 28, 24]);
  expect(leader()).toMatchObject({ computed: [8], isProtected: false });
});

test('a criterion shows its one target below its text, several in the column of targets, and what is given elsewhere', () => {
  const rows = written(leader());
  const shown = [...rows[11]!.slice(0, 8), ...rows[11]!.slice(9)];
  expect(shown).toEqual([
    'I.1',
    'Tiêu chí I.1\nGiải ngân',
    20,
    95,
    '2 result',
    '2 self',
    '2 bloc',
    '2 council',
    '2 evidence',
    '2 note',
    'tỷ lệ',
  ]);
  expect(rows[12]!.slice(0, 4)).toEqual(['I.2', 'Tiêu chí I.2', '', '3 target']);
  expect(rows[14]!.slice(0, 4)).toEqual(['II.1', 'Tiêu chí II.1', 30, 'Đề tài: 3\nSáng kiến: 2']);
});

test('the looks of a criterion’s cells, and which of them a member may fill in', () => {
  expect(leader().rows[12]!.map((cell) => cell!.look)).toEqual(
    'center text points text text points points points points text text text'.split(' '),
  );
  const inputs = (draft: SheetDraft, row: number): number[] =>
    draft.rows[row]!.flatMap((cell, at) => (cell?.isInput ? [at] : []));
  expect(inputs(member(), 11)).toEqual([4, 5, 8, 9]);
  expect(inputs(member(), 12)).toEqual([4, 5, 8, 9]);
  expect(inputs(member(), 10)).toEqual([]);
});

test('headings carry sums of maxima and points, a heading inside a group none, and the total its own look', () => {
  expect(leader().rows[9]!.map((cell) => [cell!.look, cell!.formula !== undefined])).toEqual(
    Array.from({ length: 12 }, (_, at) => ['group', [2, 5, 6, 7].includes(at)]),
  );
  expect(leader().rows[10]!.map((cell) => [cell!.look, cell!.value ?? '', cell!.formula ?? ''])).toEqual([
    ['group', 'I.A', ''],
    ['group', 'Nhóm I.A', ''],
    ...new Array<string[]>(10).fill(['group', '', '']),
  ]);
  expect(
    leader()
      .rows.at(-1)!
      .map((cell) => cell!.look),
  ).toEqual(new Array(12).fill('total'));
  expect(leader().rows.at(-1)![1]!.value).toBe('Tổng điểm');
});

test('the points by rule spill from the first criterion of a heading that has a rule', () => {
  const byRule = leader()
    .rows.slice(9)
    .map((row) => row[8]!.formula ?? '');
  expect(byRule).toEqual([
    '',
    '',
    'IF(L12:L13="","",THIDUA.SCORE(IF(E12:E13="","",E12:E13),IF(D12:D13="","",D12:D13),IF(C12:C13="","",C12:C13),L12:L13))',
    '',
    '',
    '',
    '',
    '',
    '',
  ]);
});

test('points are asked for up to their maximum, yes or no where the rule asks for that', () => {
  const own = (row: number) => leader().validations.filter(({ rect }) => rect.row === row);
  expect(own(11)).toEqual([
    {
      rect: { row: 11, column: 5, rows: 1, columns: 1 },
      rule: { formula: 'OR(AND(ISNUMBER(F12),F12>=0,F12<=C12),F12="không giao")' },
      title: 'Điểm',
      message: 'Ghi một số không quá điểm tối đa, hoặc “không giao”.',
    },
  ]);
  expect(own(12)).toEqual([
    {
      rect: { row: 12, column: 5, rows: 1, columns: 1 },
      rule: { formula: 'OR(AND(ISNUMBER(F13),F13>=0),F13="không giao")' },
      title: 'Điểm',
      message: 'Ghi một số, hoặc “không giao”.',
    },
    {
      rect: { row: 12, column: 4, rows: 1, columns: 1 },
      rule: { list: ['Có', 'Không'] },
      title: 'Kết quả',
      message: 'Chọn Có hoặc Không.',
    },
  ]);
  expect(leader().validations.map(({ rect }) => rect.row)).toEqual([11, 12, 12, 14, 16]);
});
