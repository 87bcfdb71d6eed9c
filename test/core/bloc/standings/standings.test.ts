import fc from 'fast-check';
import { gaps } from '../../../../src/core/bloc/standings/gaps';
import { BY_VOTE, standings, type Entrant, type StandingOptions } from '../../../../src/core/bloc/standings/standings';
import type { Cell } from '../../../../src/core/numbers/cell';
import type { Plan } from '../../../../src/core/plan/plan';
import { group, item, planOf } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

const OPTIONS: StandingOptions = { openRounding: 'down', undecided: 'Khối biểu quyết' };

type Points = Readonly<Record<string, Cell>>;
const entrant = (plan: Plan, name: string, points: Points, more: Partial<Entrant> = {}): Entrant => ({
  name,
  bloc: '',
  pointsOf: (index) => points[plan.criteria[index]!.id] ?? '',
  ...more,
});
const CRITERIA = [group('I'), item('I.1', 600), group('II'), item('II.1', 400)];
const two = (first: number, second: number): Points => ({ 'I.1': first, 'II.1': second });

test('985, 970, 970, 950: shared ranks, and the place between flag and diploma is decided by nobody', () => {
  const plan = (ties: string): Plan =>
    planOf({
      facts: { ties },
      criteria: CRITERIA,
      awards: [
        { title: 'CTĐT', name: 'Cờ thi đua của UBND tỉnh', perBloc: 2 },
        { title: 'BKT', name: 'Bằng khen', perBloc: 1 },
        { title: 'LĐTT', name: 'Lao động tiên tiến', percent: 0.15 },
      ],
    });
  const of = (own: Plan) =>
    standings(
      scoringPlan(own),
      [
        entrant(own, 'D', two(550, 400)),
        entrant(own, 'B', two(580, 390)),
        entrant(own, 'A', two(595, 390)),
        entrant(own, 'C', two(590, 380)),
        entrant(own, 'E', { 'I.1': 500 }),
      ],
      OPTIONS,
    );
  const competition = of(plan('Đồng hạng, bỏ hạng kế tiếp'));
  expect(competition.rows.map(({ rank }) => rank)).toEqual([4, 2, 1, 2, null]);
  expect(competition.rows[1]!.tiedWith).toEqual([3]);
  expect(competition.rows.map(({ proposal }) => proposal)).toEqual([
    '',
    'Khối biểu quyết',
    'Cờ thi đua của UBND tỉnh',
    'Khối biểu quyết',
    '',
  ]);
  expect(competition.blocs).toMatchObject([{ order: [2, 1, 3, 0, 4] }]);
  expect(of(plan('Đồng hạng, không bỏ hạng')).rows.map(({ rank }) => rank)).toEqual([3, 2, 1, 2, null]);
});

test('equal totals go by the tie keys of the plan in their order, and what decided is told', () => {
  const plan = planOf({ facts: { tieKeys: 'Điểm nhóm II; I.1; điều lạ' }, criteria: CRITERIA });
  const { rows, unreadKeys } = standings(
    scoringPlan(plan),
    [entrant(plan, 'A', two(500, 300)), entrant(plan, 'B', two(490, 310)), entrant(plan, 'C', two(500, 300))],
    OPTIONS,
  );
  expect(rows.map(({ rank }) => rank)).toEqual([2, 1, 2]);
  expect(rows[1]!.decidedBy).toEqual(['Điểm nhóm II']);
  expect(rows[0]).toMatchObject({ decidedBy: ['Điểm nhóm II'], tiedWith: [2] });
  expect(unreadKeys).toEqual(['điều lạ']);
});

test('the smaller penalty goes first, and votes decide what keys leave equal', () => {
  const plan = planOf({
    facts: { tieKeys: 'Điểm trừ' },
    criteria: [item('1', 100), { id: 'P', kind: 'penalty', name: 'Trừ' }],
  });
  const own = (name: string, points: number, penalty: number, votes: number | null = null): Entrant =>
    entrant(plan, name, { '1': points, P: penalty }, { votes });
  const { rows } = standings(
    scoringPlan(plan),
    [own('A', 95, 5), own('B', 90, 0), own('C', 92, 2, 3), own('D', 92, 2, 6)],
    OPTIONS,
  );
  expect(rows.map(({ rank }) => rank)).toEqual([4, 1, 3, 2]);
  expect(rows[3]!.decidedBy).toEqual(expect.arrayContaining(['Điểm trừ', BY_VOTE]));
});

test('what prints equal ties: ranks are taken on rounded totals, and a change of order is told', () => {
  const plan = planOf({ facts: { decimals: '1', roundedAt: 'Tổng điểm' }, criteria: [item('1', 100)] });
  const { rows } = standings(
    scoringPlan(plan),
    [entrant(plan, 'A', { '1': 90.04 }), entrant(plan, 'B', { '1': 90.01 }), entrant(plan, 'C', { '1': 89 })],
    OPTIONS,
  );
  expect(rows.map(({ rank, exactRank }) => [rank, exactRank])).toEqual([
    [1, null],
    [1, 2],
    [3, null],
  ]);
});

test('blocs are ranked apart, and a ratio of units is taken of each', () => {
  const plan = planOf({
    criteria: [item('1', 100)],
    awards: [{ title: 'TTLĐXS', name: 'Tập thể lao động xuất sắc', percent: 0.2 }],
  });
  const own = (bloc: string, count: number, first: number): Entrant[] =>
    Array.from({ length: count }, (_, at) => entrant(plan, `${bloc}${at}`, { '1': first - at }, { bloc }));
  const { rows, blocs } = standings(
    scoringPlan(plan),
    [...own('Khối 1', 9, 99), ...own('khối  1', 1, 50), ...own('B', 5, 90)],
    OPTIONS,
  );
  expect(blocs.map(({ bloc, counts }) => [bloc, counts[0]!.count, counts[0]!.isRoundingOpen])).toEqual([
    ['Khối 1', 2, true],
    ['B', 1, true],
  ]);
  expect(rows.filter(({ proposal }) => proposal !== '').map(({ entrant: { name } }) => name)).toEqual([
    'Khối 10',
    'Khối 11',
    'B0',
  ]);
});

test('the order in which units stand changes nothing', () => {
  const plan = planOf({
    facts: { tieKeys: 'II', decimals: '1', roundedAt: 'Nhóm' },
    criteria: CRITERIA,
    awards: [
      { title: 'CTĐT', name: 'Cờ', perBloc: 1 },
      { title: 'BKT', name: 'Bằng khen', perBloc: 2 },
    ],
  });
  const point = fc.option(
    fc.integer({ min: 900, max: 930 }).map((value) => value / 20),
    { nil: '' as const, freq: 8 },
  );
  const units = fc.array(fc.tuple(point, point), { minLength: 1, maxLength: 10 });
  const shuffled = units.chain((rows) =>
    fc.tuple(
      fc.constant(rows),
      fc.shuffledSubarray(
        rows.map((_, at) => at),
        { minLength: rows.length, maxLength: rows.length },
      ),
    ),
  );
  fc.assert(
    fc.property(shuffled, ([rows, order]) => {
      const of = (positions: readonly number[]) =>
        new Map(
          standings(
            scoringPlan(plan),
            positions.map((at) => entrant(plan, `Đơn vị ${at}`, { 'I.1': rows[at]![0], 'II.1': rows[at]![1] })),
            OPTIONS,
          ).rows.map(({ entrant: { name }, rank, proposal, tally: { total } }) => [name, { rank, proposal, total }]),
        );
      expect(of(order)).toEqual(of(rows.map((_, at) => at)));
    }),
  );
});

test('the gap to a neighbour passes over ties and names the criteria that make it', () => {
  const plan = planOf({
    criteria: [item('1', 50), item('2', 50), { id: 'P', kind: 'penalty', name: 'Trừ' }],
  });
  const own = (name: string, first: number, second: number, penalty = 0): Entrant =>
    entrant(plan, name, { '1': first, '2': second, P: penalty });
  const all = standings(
    scoringPlan(plan),
    [own('A', 50, 48), own('B', 45, 45), own('C', 46, 44), own('D', 45, 40, 2)],
    OPTIONS,
  );
  expect(gaps(plan, all, 1)).toEqual([
    {
      side: 'above',
      other: 0,
      difference: 8,
      criteria: [
        { criterion: 0, difference: -5 },
        { criterion: 1, difference: -3 },
      ],
      steps: [],
    },
    {
      side: 'below',
      other: 3,
      difference: 7,
      criteria: [
        { criterion: 1, difference: 5 },
        { criterion: 2, difference: 2 },
      ],
      steps: [],
    },
  ]);
  expect(gaps(plan, all, 0).map(({ side }) => side)).toEqual(['below']);
});

test('a tie key that is a criterion reads text as points, and the smaller penalty goes first', () => {
  const plan = planOf({
    facts: { tieKeys: 'Trừ; I.1; Nhóm con' },
    criteria: [
      group('I'),
      item('I.1', 20),
      item('I.2', 20),
      { id: '', kind: 'group', group: 'I', name: 'Nhóm con' },
      { id: 'P', kind: 'penalty', name: 'Trừ' },
    ],
  });
  const own = (name: string, points: Points): Entrant => entrant(plan, name, points);
  const whole = { 'Nhóm con': 0 };
  const { rows, unreadKeys } = standings(
    scoringPlan(plan),
    [
      own('A', { ...whole, 'I.1': '19,5', 'I.2': 10.5, '': 0 }),
      own('B', { ...whole, 'I.1': 18, 'I.2': 12, '': 0 }),
      own('C', { ...whole, 'I.1': 20, 'I.2': 12, '': 0, P: -2 }),
    ],
    OPTIONS,
  );
  expect(rows.map(({ tally: { total } }) => total)).toEqual([30, 30, 30]);
  expect(rows.map(({ rank }) => rank)).toEqual([1, 2, 3]);
  expect(unreadKeys).toEqual(['Nhóm con']);
});
