import { scoreTree } from '../../../../src/core/bloc/points/score-tree';
import { scoringRules } from '../../../../src/core/bloc/points/scoring-rules';
import { OPEN, tally, type Tally } from '../../../../src/core/bloc/points/tally';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { Plan } from '../../../../src/core/plan/plan';
import { group, item, planOf } from '../setup';

function tallyOf(plan: Plan, points: Readonly<Record<string, Cell>>): Tally {
  return tally(scoreTree(plan.criteria), scoringRules(plan), (index) => points[plan.criteria[index]!.id] ?? '');
}

describe('a scale of 1,000 with the bonus inside (Hướng dẫn 804/HD-SNV Thừa Thiên Huế: 950 and 50)', () => {
  const plan = planOf({
    facts: { scale: '1.000', bonusPlace: 'Trong thang điểm', bonusCap: '50' },
    criteria: [
      group('I', 950),
      item('I.1', 600),
      item('I.2', 350),
      { id: 'T', kind: 'bonus', name: 'Thưởng' },
      { id: 'P', kind: 'penalty', name: 'Không phát động' },
    ],
  });
  test('945 and 60 claimed come to 995', () => {
    expect(tallyOf(plan, { 'I.1': 600, 'I.2': 345, T: 60 })).toMatchObject({ groups: [945], bonus: 60, total: 995 });
  });
  test('a penalty of 8, written as 8 or −8', () => {
    expect(tallyOf(plan, { 'I.1': 600, 'I.2': 345, P: 8 }).total).toBe(937);
    expect(tallyOf(plan, { 'I.1': 600, 'I.2': 345, P: -8 }).total).toBe(937);
  });
  test('never above the scale', () => {
    expect(tallyOf(plan, { 'I.1': 600, 'I.2': 380, T: 50 }).total).toBe(1000);
  });
});

test('a bonus on top of a scale of 100 has no ceiling: 97 and a flag come to 107', () => {
  const plan = planOf({
    facts: { scale: '100', bonusPlace: 'Ngoài thang điểm' },
    criteria: [item('1', 100), { id: 'T', kind: 'bonus', name: 'Cờ', maximum: 10 }],
  });
  expect(tallyOf(plan, { '1': 97, T: 10 }).total).toBe(107);
  // No more than the bonus gives at most.
  expect(tallyOf(plan, { '1': 97, T: 15 }).total).toBe(107);
});

describe('rounding at each of the three places', () => {
  // Two groups of two criteria with 2.344, 2.344 and 1.225, 1.225, and a bonus of 0.004.
  const points = { 'I.1': 2.344, 'I.2': 2.344, 'II.1': 1.225, 'II.2': 1.225, T: 0.004 };
  const sums = (roundedAt: string): Pick<Tally, 'groups' | 'bonus' | 'total'> => {
    const { groups, bonus, total } = tallyOf(
      planOf({
        facts: { decimals: '2', roundedAt },
        criteria: [
          group('I'),
          item('I.1', 5),
          item('I.2', 5),
          group('II'),
          item('II.1', 5),
          item('II.2', 5),
          { id: 'T', kind: 'bonus', name: 'Thưởng' },
        ],
      }),
      points,
    );
    return { groups, bonus, total };
  };
  test.each([
    ['Tiêu chí', [4.68, 2.46], 0, 7.14],
    ['Nhóm', [4.69, 2.45], 0, 7.14],
    ['Tổng điểm', [4.688, 2.45], 0.004, 7.14],
    ['Không làm tròn', [4.688, 2.45], 0.004, 7.142],
  ])('%s', (roundedAt, groups, bonus, total) => {
    expect(sums(roundedAt)).toEqual({ groups, bonus, total });
  });
});

test('what is not scored leaves its group and the total open, and is never 0', () => {
  const plan = planOf({ criteria: [group('I'), item('I.1', 5), item('I.2', 5), group('II'), item('II.1', 5)] });
  expect(tallyOf(plan, { 'I.1': 3, 'II.1': 0 })).toEqual({
    groups: [OPEN, 0],
    bonus: 0,
    penalty: 0,
    total: OPEN,
    faults: [{ criterion: 2, kind: 'missing' }],
    zeros: [4],
  });
});

test('not assigned needs a treatment from the plan, and a maximum', () => {
  const criteria = [item('1', 5), item('2', 5), item('3', null, { unassigned: 'full' })];
  const own = tallyOf(planOf({ criteria }), { '1': 3, '2': 'không giao', '3': '–' });
  expect(own.total).toBe(OPEN);
  expect(own.faults).toEqual([
    { criterion: 1, kind: 'treatment-open' },
    { criterion: 2, kind: 'maximum-open' },
  ]);
});

test('text that is no number is said to be unreadable, in the bonus too', () => {
  const plan = planOf({ criteria: [item('1', 5), { id: 'T', kind: 'bonus', name: 'Thưởng' }] });
  expect(tallyOf(plan, { '1': '4,5', T: 'có' })).toMatchObject({
    groups: [4.5],
    bonus: OPEN,
    total: OPEN,
    faults: [{ criterion: 1, kind: 'unreadable' }],
  });
});

test('a group inside a group counts with the outer one, and a group without criteria is scored as a whole', () => {
  const plan = planOf({
    criteria: [
      group('A'),
      { ...group('A1'), group: 'A' },
      { ...item('A1.1', 5), group: 'A1' },
      { ...item('A2', 5), group: 'A' },
      group('B', 10),
      item('9', 3, { group: '' }),
    ],
  });
  const tree = scoreTree(plan.criteria);
  expect(tree.groups.map(({ id, leaves }) => [id, leaves.map(({ criterion }) => criterion.id)])).toEqual([
    ['A', ['A1.1', 'A2']],
    ['B', ['B']],
    ['', ['9']],
  ]);
  expect(tallyOf(plan, { 'A1.1': 1, A2: 2, B: 4, '9': 3 }).total).toBe(10);
});

test('a criterion that is left out may leave its group empty, and the total without it', () => {
  const plan = planOf({
    criteria: [group('I'), item('I.1', 5, { unassigned: 'exclude' }), group('II'), item('II.1', 5)],
  });
  expect(tallyOf(plan, { 'I.1': 'không giao', 'II.1': 4 })).toMatchObject({ groups: [null, 4], total: 4, faults: [] });
  const alone = planOf({ criteria: [item('1', 5, { unassigned: 'exclude' })] });
  expect(tallyOf(alone, { '1': '–' })).toMatchObject({ groups: [null], total: OPEN });
});

test('bonus and penalty end at the maximum of each criterion, and count within their caps', () => {
  const plan = planOf({
    facts: { bonusCap: '3', penaltyCap: '2' },
    criteria: [
      item('1', 50),
      { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 2 },
      { id: 'T2', kind: 'bonus', name: 'Bằng khen' },
      { id: 'P1', kind: 'penalty', name: 'Trễ', maximum: 1 },
      { id: 'P2', kind: 'penalty', name: 'Sai', maximum: 4 },
    ],
  });
  expect(tallyOf(plan, { '1': 40, T1: 5, T2: 2, P1: -3, P2: 2 })).toMatchObject({ bonus: 4, penalty: 3, total: 41 });
  expect(tallyOf(plan, { '1': 1, P2: 4 })).toMatchObject({ bonus: 0, penalty: 4, total: 0 });
  expect(tallyOf(plan, { '1': 40, T1: 'không giao', P1: 0 })).toMatchObject({ bonus: 0, total: 40, zeros: [] });
  const faulty = tallyOf(plan, { '1': 40, P2: 'nhiều' });
  expect(faulty).toMatchObject({ bonus: 0, penalty: OPEN, total: OPEN });
  expect(faulty.faults).toEqual([{ criterion: 4, kind: 'unreadable' }]);
});

test('a group that is named as its own ancestor still holds its criteria', () => {
  const criteria = planOf({
    criteria: [
      { ...group('A'), group: 'B' },
      { ...group('B'), group: 'A' },
      item('x', 5, { group: 'a' }),
      item('y', 5, { group: 'Không có' }),
    ],
  }).criteria;
  const leaves = scoreTree(criteria).groups.flatMap((one) => one.leaves.map(({ criterion }) => criterion.id));
  expect(leaves.sort()).toEqual(['x', 'y']);
});

test('groups inside a group are told with the outermost one', () => {
  const { insides, groups } = scoreTree(
    planOf({
      criteria: [
        item('0', 1, { group: '' }),
        group('A'),
        { ...group('A1'), group: 'A' },
        { ...group('A11'), group: 'A1' },
        item('x', 5, { group: 'A11' }),
        { ...group('A2'), group: 'A' },
      ],
    }).criteria,
  );
  expect([...insides]).toEqual([
    [2, 1],
    [3, 1],
  ]);
  expect(groups.map(({ index, id, name, leaves }) => [index, id, name, leaves.map((leaf) => leaf.index)])).toEqual([
    [null, '', '', [0]],
    [1, 'A', 'Nhóm A', [4, 5]],
  ]);
});
