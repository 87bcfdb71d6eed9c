import { criteriaMissing, unknownTieKeys } from '../../../../src/core/bloc/standings/plan-review';
import { notWritten } from '../../../../src/core/plan/review/check';
import { reviewPlan } from '../../../../src/core/plan/review/review-plan';
import { group, item, planOf } from '../setup';

/* What a plan says of scoring that cannot be followed. */

type Parts = Parameters<typeof planOf>[0];
const found = (parts: Parts): unknown[] =>
  reviewPlan(notWritten(planOf(parts)), [criteriaMissing, unknownTieKeys])
    .filter(({ code }) => /tie-key|criteria-missing|reversed/.test(code))
    .map(({ code, values }): unknown[] => [code, ...(Object.values(values) as unknown[])]);

const CRITERIA = [group('I'), item('I.1', 20), { id: 'P', kind: 'penalty' as const, name: 'Trễ' }];

test('a tie key that names nothing of the plan', () => {
  const of = (tieKeys: string): unknown[] => found({ criteria: CRITERIA, facts: { tieKeys } });
  expect(of('Điểm nhóm I; tiêu chí I.1\nđiểm thưởng; Điểm trừ ít hơn')).toEqual([]);
  expect(of('Điểm nhóm I; thâm niên; I.9')).toEqual([
    ['plan/tie-key-unknown', 'thâm niên'],
    ['plan/tie-key-unknown', 'I.9'],
  ]);
});

test('classes or awards by points without a criterion; a plan for registrations needs none', () => {
  const bands = [{ name: 'Tốt', from: 0 }];
  expect(found({ criteria: [], bands })).toEqual([['plan/criteria-missing']]);
  expect(found({ criteria: [], awards: [{ name: 'Cờ', perBloc: 1 }] })).toEqual([['plan/criteria-missing']]);
  expect(found({ criteria: [], awards: [{ title: 'LĐTT', name: 'Lao động tiên tiến' }] })).toEqual([]);
  expect(found({ criteria: CRITERIA, bands })).toEqual([]);
});

test.each<[string, readonly (readonly [string, number])[], unknown[]]>([
  ['in their order', [['Xuất sắc', 90], ['Tốt', 80], ['Khá', 65], ['Trung bình', 50]], []], // prettier-ignore
  [
    'of which two are swapped',
    [
      ['Xuất sắc', 80],
      ['Tốt', 90],
    ],
    [['plan/bands-reversed', 'Xuất sắc', 'Tốt', 80, 90]],
  ],
  [
    'of one bound',
    [
      ['Loại A', 80],
      ['Loại B', 80],
    ],
    [],
  ],
  ['in words of officials', [['Hoàn thành nhiệm vụ', 90], ['Hoàn thành tốt nhiệm vụ', 70]], [['plan/bands-reversed', 'Hoàn thành tốt nhiệm vụ', 'Hoàn thành nhiệm vụ', 70, 90]]], // prettier-ignore
  [
    'of names that nobody knows',
    [
      ['Hạng sao', 10],
      ['Hạng trăng', 90],
    ],
    [],
  ],
  [
    'of two kinds',
    [
      ['Xuất sắc', 50],
      ['Loại B', 90],
    ],
    [],
  ],
])('classes %s', (_, bands, expected) => {
  const rows = bands.map(([name, from]) => ({ name, from, isAbove: 'from' as const }));
  expect(found({ criteria: CRITERIA, bands: rows })).toEqual(expected);
});
