import {
  readMember,
  readMembers,
  type MemberFile,
  type MemberReading,
} from '../../../../../src/core/bloc/sheets/read/read-member';
import { planKey } from '../../../../../src/core/bloc/points/plan-key';
import type { Cell } from '../../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../../src/core/plan/find-unit';
import type { SheetCells } from '../../../../../src/core/table/sheet-cells';
import { group, item, planOf, ROUND } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  facts: { year: '2026', title: 'Kế hoạch thi đua' },
  criteria: [group('I'), item('I.1', 20), item('I.2', 20), item('I.3', 20), item('I.4', 20)],
  units: [
    { id: 'SMA', name: 'Sở Mẫu An' },
    { id: 'SMB', name: 'Sở Mẫu Bình' },
  ],
});
const units = new UnitFinder(plan.units);
const [A, B] = plan.units;
const CONTEXT = { scoring: scoringPlan(plan), units, round: ROUND };

interface Typed {
  readonly above?: readonly (readonly Cell[])[];
  readonly criteria?: readonly number[];
  readonly points?: Cell;
}

function sheet(
  name: string,
  { above = [['Đơn vị:', 'Sở Mẫu An']], criteria = [1, 2, 3, 4], points = 10 }: Typed = {},
): SheetCells {
  const rows = criteria.map((at): Cell[] => [`I.${at}`, `Tiêu chí I.${at}`, points, `Ghi chú ${at}`]);
  return { name, row: 0, column: 0, values: [...above, ['STT', 'Nội dung', 'Điểm tự chấm', 'Ghi chú'], ...rows] };
}
const file = (
  sheets: readonly SheetCells[],
  names: Readonly<Record<string, string>> = {},
  more: Partial<MemberFile> = {},
): MemberFile => ({
  name: 'phieu.xlsx',
  sheets,
  names: new Map(Object.entries(names)),
  doubts: [],
  ...more,
});
/** The unit that a file was read for, or why it was not. */
function told(reading: MemberReading): unknown {
  return reading.kind === 'read' ? reading.unit.name : reading.refusal;
}
const read = (...args: Parameters<typeof file>): unknown => told(readMember(file(...args), CONTEXT));

test('a file without a score sheet, of another year or of another plan is refused', () => {
  expect(read([])).toEqual({ kind: 'no-form' });
  expect(read([{ name: 'A', row: 0, column: 0, values: [['Báo cáo']] }])).toEqual({ kind: 'no-form' });
  expect(read([sheet('A')], { TD_PLAN: '2025|12/KH|Kế hoạch' })).toEqual({
    kind: 'wrong-year',
    found: 2025,
    expected: 2026,
  });
  expect(read([sheet('A', { above: [['Đơn vị: Sở Mẫu An'], ['Năm: 2024']] })])).toEqual({
    kind: 'wrong-year',
    found: 2024,
    expected: 2026,
  });
  expect(read([sheet('A', { criteria: [1] })])).toEqual({ kind: 'wrong-plan', matched: 1, of: 4 });
  expect(read([sheet('A', { criteria: [] })])).toEqual({ kind: 'wrong-plan', matched: 0, of: 4 });
  // Half of the criteria are enough, and the key of the file goes before what its sheet says.
  expect(read([sheet('A', { criteria: [1, 2] })])).toBe('Sở Mẫu An');
  expect(read([sheet('A', { above: [['Đơn vị: Sở Mẫu An'], ['Năm: 2024']] })], { TD_PLAN: '2026||' })).toBe(
    'Sở Mẫu An',
  );
});

test('a plan without criteria takes no file', () => {
  const bare = planOf({ criteria: [{ id: 'T', kind: 'bonus', name: 'Cờ' }], units: plan.units });
  const reading = readMember(file([sheet('A')]), { ...CONTEXT, scoring: scoringPlan(bare) });
  expect(told(reading)).toEqual({ kind: 'wrong-plan', matched: 0, of: 0 });
});

test('a file of another round is refused, by its sheet or by its own word', () => {
  const mid = '6 tháng đầu năm';
  const expected = { kind: 'wrong-round', found: mid, expected: ROUND };
  const other = sheet('A', { above: [['Đơn vị: Sở Mẫu An'], [`Đợt chấm: ${mid}`]] });
  expect(read([other])).toEqual(expected);
  expect(read([sheet('A')], { TD_ROUND: mid })).toEqual(expected);
  expect(read([sheet('A')], { TD_ROUND: 'Quý III' })).toBe('Sở Mẫu An');
});

test('of several score sheets the one of the round is read, and neither where both or none may be meant', () => {
  const of = (name: string, round: string): SheetCells =>
    sheet(name, { above: [['Đơn vị: Sở Mẫu An'], [`Đợt chấm: ${round}`]], points: round === ROUND ? 7 : 3 });
  const reading = readMember(file([of('Giữa năm', '6 tháng đầu năm'), of('Năm', ROUND)]), CONTEXT);
  expect(reading.kind === 'read' && [reading.reading.sheet, reading.reading.entries.get(1)!.value('self')]).toEqual([
    'Năm',
    7,
  ]);
  expect(read([sheet('A'), sheet('B')])).toEqual({ kind: 'two-sheets', sheets: ['A', 'B'] });
  expect(read([of('A', ROUND), of('B', ROUND)])).toEqual({ kind: 'two-sheets', sheets: ['A', 'B'] });
  // A sheet with one criterion of four is no candidate, wherever it stands.
  expect(read([sheet('Nháp', { criteria: [1] }), sheet('A')])).toBe('Sở Mẫu An');
});

describe('the unit', () => {
  const bare = sheet('Phiếu', { above: [] });

  test('is the one that a person said, else the file’s own, the sheet’s word, its name, or the name of the file', () => {
    const said = { ...CONTEXT, unitOf: new Map([['phieu.xlsx', B!]]) };
    expect(told(readMember(file([sheet('A')]), said))).toBe('Sở Mẫu Bình');
    expect(read([bare], { TD_UNIT: 'smb' })).toBe('Sở Mẫu Bình');
    expect(read([bare], { TD_UNIT: 'Sở Mẫu Bình' })).toBe('Sở Mẫu Bình');
    expect(read([sheet('Sở Mẫu Bình')])).toBe('Sở Mẫu An');
    expect(read([{ ...bare, name: 'Sở Mẫu Bình' }])).toBe('Sở Mẫu Bình');
    expect(read([bare], {}, { name: 'Sở_Mẫu_Bình.XLSX' })).toBe('Sở Mẫu Bình');
  });

  test('is refused where the file was made for one and its sheet names another', () => {
    expect(read([sheet('A')], { TD_UNIT: 'SMB' })).toEqual({
      kind: 'unit-conflict',
      made: 'Sở Mẫu Bình',
      stated: 'Sở Mẫu An',
    });
    expect(read([sheet('A')], { TD_UNIT: 'SMA' })).toBe('Sở Mẫu An');
  });

  test('that is unknown is told, with the nearest', () => {
    const above = [['Đơn vị: Sở Mẫu Bìn']];
    expect(read([sheet('Phiếu', { above })], { TD_UNIT: 'X' })).toEqual({
      kind: 'unit-unknown',
      found: 'Sở Mẫu Bìn',
      suggestion: 'Sở Mẫu Bình',
    });
    expect(read([bare], { TD_UNIT: 'Sở Lạ Lắm Rồi Đấy' })).toMatchObject({ found: 'Sở Lạ Lắm Rồi Đấy' });
    expect(read([bare], {}, { name: 'bang_diem.xlsx' })).toEqual({
      kind: 'unit-unknown',
      found: 'bang diem',
      suggestion: '',
    });
  });
});

describe('what is found in a file that is read', () => {
  const found = (...args: Parameters<typeof file>): unknown => {
    const reading = readMember(file(...args), CONTEXT);
    return (
      reading.kind === 'read' &&
      reading.findings.map(({ code, gravity, cell, values }) => [gravity, code, cell, values])
    );
  };

  test('another edition of the plan is told', () => {
    expect(found([sheet('A')], { TD_PLAN: '2026||Kế hoạch cũ' })).toEqual([
      ['warning', 'score/plan-differs', null, { found: '2026||Kế hoạch cũ' }],
    ]);
    expect(found([sheet('A')], { TD_PLAN: planKey(plan).toUpperCase() })).toEqual([]);
    expect(found([sheet('A')])).toEqual([]);
  });

  test('criteria that are missing and points that cannot stand are told', () => {
    expect(found([sheet('A', { criteria: [1, 2, 3], points: 21 })])).toMatchObject([
      ['error', 'score/criterion-missing', { row: 1, column: 1 }, { name: 'Tiêu chí I.4' }],
      ...[2, 3, 4].map((row) => ['error', 'score/above-maximum', { row, column: 2 }, { points: 21, maximum: 20 }]),
    ]);
  });

  test('formulas whose values are not sure are told, where they are taken from', () => {
    const doubts = [
      { sheet: 'A', row: 2, column: 2, doubt: 'external' as const },
      { sheet: 'A', row: 3, column: 3, doubt: 'no-value' as const },
      { sheet: 'A', row: 4, column: 1, doubt: 'no-value' as const },
      { sheet: 'B', row: 5, column: 2, doubt: 'no-value' as const },
    ];
    expect(found([sheet('A')], {}, { doubts })).toEqual([
      ['warning', 'score/formula-external', { sheet: 'A', row: 2, column: 2 }, { name: 'Tiêu chí I.1' }],
      ['warning', 'score/formula-without-value', { sheet: 'A', row: 3, column: 3 }, { name: 'Tiêu chí I.2' }],
    ]);
  });
});

test('of several files of one unit the first by name is taken, in whatever order they come', () => {
  const named = (name: string, unit: string): MemberFile =>
    file([sheet('P', { above: [[`Đơn vị: ${unit}`]] })], {}, { name });
  const files = [
    named('b.xlsx', A!.name),
    named('c.xlsx', 'Sở lạ lùng'),
    named('a.xlsx', A!.name),
    named('d.xlsx', B!.name),
  ];
  expect(readMembers(files, CONTEXT).map((reading) => [reading.file, told(reading)])).toMatchObject([
    ['b.xlsx', { kind: 'second-file', first: 'a.xlsx' }],
    ['c.xlsx', { kind: 'unit-unknown' }],
    ['a.xlsx', 'Sở Mẫu An'],
    ['d.xlsx', 'Sở Mẫu Bình'],
  ]);
  const same = [named('a.xlsx', A!.name), named('a.xlsx', A!.name)];
  expect(readMembers(same, CONTEXT).map(({ kind }) => kind)).toEqual(['read', 'refused']);
});
