import { cellAddress } from '../../../../../src/core/findings/address';
import type { Finding } from '../../../../../src/core/findings/finding';
import { checkEvidence, checkPercents, checkPoints } from '../../../../../src/core/bloc/sheets/read/check-sheet';
import { readForm, type FormReading } from '../../../../../src/core/bloc/sheets/read/read-form';
import type { Cell } from '../../../../../src/core/numbers/cell';
import type { Plan } from '../../../../../src/core/plan/plan';
import { rowsOf } from '../../../../../src/core/plan/schema/table';
import { TARGETS, type PlanRow } from '../../../../../src/core/plan/schema/tables';
import { AN, group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

const plan = planOf({
  criteria: [
    group('I'),
    item('I.1', 20),
    item('I.2', null),
    { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 5 },
    { id: 'P1', kind: 'penalty', name: 'Trễ', maximum: 3 },
  ],
});
const NAMES = [
  ['I.1', 'Tiêu chí I.1'],
  ['I.2', 'Tiêu chí I.2'],
  ['T1', 'Cờ'],
  ['P1', 'Trễ'],
];

function read(headings: readonly string[], rows: readonly (readonly Cell[])[]): FormReading {
  const values = [['STT', 'Nội dung', ...headings], ...rows.map((row, at) => [...NAMES[at]!, ...row])];
  return readForm({ name: 'A', row: 0, column: 0, values }, scoringPlan(plan))!;
}
const lines = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ code, gravity, cell, values }) => `${gravity} ${code} ${cell && cellAddress(cell)} ${JSON.stringify(values)}`,
  );

describe('points', () => {
  const told = (...points: readonly Cell[]): string[] =>
    lines(
      checkPoints(
        read(
          ['Điểm tự chấm'],
          points.map((one) => [one]),
        ),
        plan,
        'self',
      ),
    );

  test('up to their maximum, not assigned and not given are in order, in a penalty below 0 too', () => {
    expect(told(20, 900, 5, -3)).toEqual([]);
    expect(told(0, 'không giao', '', 3)).toEqual([]);
    // What sums of decimals leave over is no more than the maximum.
    expect(told(20 + 5e-10)).toEqual([]);
  });

  test('above their maximum are told, with both numbers', () => {
    expect(told(20.5, 1, '5,5', -3.5)).toEqual([
      'error score/above-maximum C2 {"name":"Tiêu chí I.1","points":20.5,"maximum":20}',
      'error score/above-maximum C4 {"name":"Cờ","points":5.5,"maximum":5}',
      'error score/above-maximum C5 {"name":"Trễ","points":-3.5,"maximum":3}',
    ]);
  });

  test('below 0 and texts that are no number are told, a long text cut short', () => {
    expect(told(-1, 'x'.repeat(50), -2)).toEqual([
      'error score/negative C2 {"name":"Tiêu chí I.1","points":-1}',
      `error score/unreadable C3 {"name":"Tiêu chí I.2","found":"${'x'.repeat(40)}"}`,
      'error score/negative C4 {"name":"Cờ","points":-2}',
    ]);
  });
});

describe('evidence', () => {
  const told = (headings: readonly string[], bonus: readonly Cell[]): string[] =>
    lines(checkEvidence(read(headings, [[20, ''], [1, ''], bonus, [3, '']]), plan));

  test('is asked of a bonus that is claimed, and of nothing else', () => {
    expect(told(['Điểm tự chấm', 'Tài liệu minh chứng'], ['1,5', ' '])).toEqual([
      'warning score/bonus-evidence D4 {"name":"Cờ","points":1.5}',
    ]);
    expect(told(['Điểm tự chấm', 'Tài liệu minh chứng'], [1.5, 'QĐ 15'])).toEqual([]);
    expect(told(['Điểm tự chấm', 'Tài liệu minh chứng'], [0, ''])).toEqual([]);
    expect(told(['Điểm tự chấm', 'Tài liệu minh chứng'], ['có', ''])).toEqual([]);
  });

  test('is asked only where the sheet has a column for it', () => {
    expect(told(['Điểm tự chấm', 'Ghi chú'], [1.5, ''])).toEqual([]);
  });
});

describe('shares beside a target in percent', () => {
  const told = (result: Cell, ...targets: readonly Partial<PlanRow<'targets'>>[]): string[] => {
    const own: Plan = {
      ...plan,
      targets: rowsOf(
        TARGETS,
        targets.map((one) => ({ criterion: 'I.1', content: 'Giải ngân', ...one })),
      ),
    };
    return lines(checkPercents(read(['Kết quả', 'Điểm tự chấm'], [[result, 20]]), own, AN));
  };
  const PERCENT = { target: '95', measure: '%' };

  test.each([0.95, 1, '0,5'])('%p is taken for less than one percent', (result) => {
    const share = result === '0,5' ? 0.5 : result;
    expect(told(result, PERCENT)).toEqual([
      `warning score/result-percent C2 {"name":"Tiêu chí I.1","result":${share},"percent":${share}}`,
    ]);
    expect(told(result, { target: '95', measure: 'Phần trăm' })).toHaveLength(1);
  });

  test.each([
    ['a result of 0', 0, [PERCENT]],
    ['a result below 0', -0.5, [PERCENT]],
    ['a result above 1', 1.5, [PERCENT]],
    ['a text', 'đạt', [PERCENT]],
    ['no target', 0.95, []],
    ['several targets', 0.95, [PERCENT, PERCENT]],
    ['another measure', 0.95, [{ target: '95', measure: 'đề tài' }]],
    ['a target that is a share itself', 0.95, [{ target: '1', measure: '%' }]],
    ['a target in words', 0.95, [{ target: 'trên 95', measure: '%' }]],
  ])('nothing is said of %s', (_, result, targets) => {
    expect(told(result, ...targets)).toEqual([]);
  });
});
