import { isItem } from '../../../../../src/core/bloc/sheets/form/rows';
import type { PlanRow } from '../../../../../src/core/plan/schema/tables';
import { group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

/** Each row of the sheet: what it is, where in the plan, its number and text. */
const rows = (...criteria: readonly Partial<PlanRow<'criteria'>>[]): string[] =>
  scoringPlan(planOf({ criteria })).rows.map(({ kind, index, number, name }) =>
    [kind, index ?? '–', number, name].join(' | '),
  );

test('groups with their criteria, bonus, penalty and total, numbered where the plan does not number them', () => {
  expect(
    rows(
      group('I'),
      item('I.1', 5),
      item('', 5, { group: 'I', name: 'Không số' }),
      { id: 'P', kind: 'penalty', name: 'Trễ' },
      { id: '', kind: 'bonus', name: 'Cờ' },
      { id: '', kind: 'bonus', name: 'Bằng khen' },
    ),
  ).toEqual([
    'group | 0 | I | Nhóm I',
    'criterion | 1 | I.1 | Tiêu chí I.1',
    'criterion | 2 | 2 | Không số',
    'bonus-heading | – |  | Điểm thưởng',
    'bonus | 4 | 1 | Cờ',
    'bonus | 5 | 2 | Bằng khen',
    'penalty-heading | – |  | Điểm trừ',
    'penalty | 3 | P | Trễ',
    'total | – |  | Tổng điểm',
  ]);
});

test('criteria of no group and groups that are scored as a whole are numbered together', () => {
  expect(
    rows(
      { id: '', kind: 'criterion', name: 'Một' },
      { id: '', kind: 'group', name: 'Nhóm trọn' },
      { id: '', kind: 'criterion', name: 'Hai' },
    ),
  ).toEqual([
    'criterion | 0 | 1 | Một',
    'criterion | 2 | 2 | Hai',
    'criterion | 1 | 3 | Nhóm trọn',
    'total | – |  | Tổng điểm',
  ]);
});

test('groups inside a group stand over their criteria, those of another group do not', () => {
  expect(
    rows(
      group('A'),
      { ...group('A1'), group: 'A' },
      item('x', 5, { group: 'A1' }),
      group('B'),
      { ...group('B1'), group: 'B' },
      item('y', 5, { group: 'B1' }),
      { ...group('A2'), group: 'A' },
      item('z', 5, { group: 'A2' }),
    ),
  ).toEqual([
    'group | 0 | A | Nhóm A',
    'subgroup | 1 | A1 | Nhóm A1',
    'criterion | 2 | x | Tiêu chí x',
    'subgroup | 6 | A2 | Nhóm A2',
    'criterion | 7 | z | Tiêu chí z',
    'group | 3 | B | Nhóm B',
    'subgroup | 4 | B1 | Nhóm B1',
    'criterion | 5 | y | Tiêu chí y',
    'total | – |  | Tổng điểm',
  ]);
});

test('points are given to criteria, bonus and penalty alone', () => {
  const plan = planOf({
    criteria: [
      group('A'),
      { ...group('A1'), group: 'A' },
      item('x', 5, { group: 'A1' }),
      { kind: 'bonus', name: 'Cờ' },
      { kind: 'penalty', name: 'Trễ' },
    ],
  });
  const kinds = scoringPlan(plan)
    .rows.filter(isItem)
    .map(({ kind }) => kind);
  expect(kinds).toEqual(['criterion', 'bonus', 'penalty']);
});
