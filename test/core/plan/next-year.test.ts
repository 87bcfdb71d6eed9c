import { comparePlans } from '../../../src/core/plan/compare';
import { fact, factWords } from '../../../src/core/plan/facts';
import { nextYear, yearOf } from '../../../src/core/plan/next-year';
import type { Plan } from '../../../src/core/plan/plan';
import { PRESETS } from '../../../src/core/plan/presets';
import { notWritten } from '../../../src/core/plan/review/check';
import { reviewPlan } from '../../../src/core/plan/review/review-plan';
import type { Source } from '../../../src/core/plan/source';
import { TABLE_KEYS } from '../../../src/core/plan/schema/tables';
import { golden } from '../../golden/golden';
import { day, facts, planOf } from './plan-of';

const preset = (id: string) => PRESETS.find((one) => one.id === id)!.plan;

test('days, months and years move on by one year and wait to be confirmed', () => {
  const plan = nextYear(preset('ha-tinh-2017'))!;
  expect(fact(plan, 'year')).toBe('2018');
  expect(fact(plan, 'title')).toContain('năm 2018');
  expect([fact(plan, 'number'), fact(plan, 'signed'), fact(plan, 'signer')]).toEqual(['', '', '']);
  expect(plan.rounds.map(({ from, to }) => [from, to])).toEqual([
    [day('1/1/2018'), day('30/6/2018')],
    [day('30/6/2018'), day('31/12/2018')],
  ]);
  const [party, , , uncle] = plan.occasions;
  expect([party!.day, party!.years, party!.founded]).toEqual(['30/2/2018', 88, '03/2/1930']);
  expect([uncle!.day, uncle!.years, uncle!.founded]).toEqual([day('19/5/2018'), 128, '19/5/1890']);
  expect(plan.activities[8]!.time).toBe('4-5/2018');
  expect(plan.activities.at(-9)!.content).toBe('Phát động Thi đua năm 2019');
  expect([...plan.rounds, ...plan.activities, ...plan.occasions].every(({ confirm }) => confirm === 'pending')).toBe(
    true,
  );
  expect(plan.criteria[0]!.source.section).toBe('Kế hoạch năm 2017, II.1');
  expect(reviewPlan(notWritten(plan)).filter(({ code }) => code === 'plan/unconfirmed').length).toBeGreaterThan(40);
});

test('phrases of deadlines move, also those due in the year after, with their last day', () => {
  const { deadlines } = nextYear(preset('tra-vinh-2021'))!;
  expect(deadlines.map(({ phrase, lastDay }) => [phrase, lastDay])).toEqual([
    ['', null],
    ['trước ngày 15/6/2022', day('14/6/2022')],
    ['trong tháng 7/2022', day('31/7/2022')],
    ['trước ngày 01/02/2023', day('31/1/2023')],
    ['trong tháng 02/2023', day('28/2/2023')],
  ]);
});

test('29 February becomes the 28th; other years and spans of years stand', () => {
  const plan = nextYear(
    planOf({
      facts: facts({ year: '2024', basis: 'Nghị định số 91/2017/NĐ-CP' }),
      rounds: [{ name: 'Đợt 1', from: day('29/2/2024'), to: day('30/6/2024') }],
      activities: [{ content: 'giai đoạn 2021 - 2025, năm 2024' }],
    }),
  )!;
  expect(plan.rounds[0]!.from).toBe(day('28/2/2025'));
  expect(plan.activities[0]!.content).toBe('giai đoạn 2021 - 2025, năm 2025');
  expect(fact(plan, 'basis')).toBe('Nghị định số 91/2017/NĐ-CP');
});

test('numbers of documents stand, phrases move whatever their year, and a day set by hand is kept where words name none', () => {
  const plan = nextYear(
    planOf({
      facts: facts({ year: '2022' }),
      criteria: [{ name: 'Theo Quyết định số 05/2022/QĐ-UBND trong năm 2022' }, { name: 'Cải cách' }],
      deadlines: [
        { content: 'a', phrase: 'trước ngày 25/12/2021' },
        { content: 'b', phrase: 'trước ngày 15/11 hằng năm', lastDay: day('14/11/2022') },
      ],
    }),
  )!;
  expect(plan.criteria.map(({ name, confirm }) => [name, confirm])).toEqual([
    ['Theo Quyết định số 05/2022/QĐ-UBND trong năm 2023', 'pending'],
    ['Cải cách', null],
  ]);
  expect(plan.deadlines.map(({ phrase, lastDay }) => [phrase, lastDay])).toEqual([
    ['trước ngày 25/12/2022', day('24/12/2022')],
    ['trước ngày 15/11 hằng năm', day('14/11/2023')],
  ]);
});

test('rules that changed since are named anew, and only then', () => {
  const of = (year: string, rules: string) => nextYear(planOf({ facts: facts({ year, rules }) }))!.facts[1]!;
  expect(of('2023', 'Nghị định số 91/2017/NĐ-CP')).toMatchObject({
    value: 'Nghị định số 98/2023/NĐ-CP',
    confirm: 'pending',
  });
  expect(of('2021', 'Nghị định số 91/2017/NĐ-CP')).toMatchObject({
    value: 'Nghị định số 91/2017/NĐ-CP',
    confirm: null,
  });
  expect(of('2023', 'Quy chế riêng')).toMatchObject({ value: 'Quy chế riêng', confirm: null });
});

test('a plan without its year has no next one', () => {
  expect(nextYear(planOf({ facts: facts({ title: 'x' }) }))).toBeNull();
});

test('one more of several alike is one new row', () => {
  const of = (...bases: string[]) => planOf({ facts: bases.map((basis) => facts({ basis })[0]!) });
  expect(comparePlans(of('a', 'b'), of('n', 'a', 'b')).map(({ kind, row }) => [kind, row])).toEqual([['added', 0]]);
  expect(comparePlans(of('a', 'a'), of('a'))).toHaveLength(1);
});

test('what differs from last year: rows new and gone, and the columns in which a row changed', () => {
  const before = planOf({
    facts: facts({ year: '2025' }),
    criteria: [
      { id: 'I.1', name: 'a', maximum: 10 },
      { id: 'I.2', name: 'b' },
    ],
    deadlines: [{ content: 'Đăng ký năm 2025', phrase: 'trước ngày 15/3/2025' }],
  });
  const after = planOf({
    facts: facts({ year: '2026' }),
    criteria: [
      { id: 'i.1', name: 'a', maximum: 12 },
      { id: 'I.3', name: 'c' },
    ],
    deadlines: [{ content: 'Đăng ký năm 2026', phrase: 'trước ngày 15/3/2026' }],
  });
  expect(comparePlans(before, before)).toEqual([]);
  expect(
    comparePlans(before, after).map(({ table, kind, name, columns }) => [
      table,
      kind,
      name,
      columns.map(({ heading }) => heading),
    ]),
  ).toEqual([
    ['facts', 'changed', 'Năm', ['Nội dung']],
    ['criteria', 'changed', 'a', ['Mã', 'Điểm tối đa']],
    ['criteria', 'added', 'c', []],
    ['criteria', 'removed', 'b', []],
    ['deadlines', 'changed', 'Đăng ký năm 2026', ['Nội dung', 'Thời hạn']],
  ]);
});

const CLEARED = (['number', 'signed', 'signer', 'preset'] as const).map((key) => factWords(key));

/** Every value that differs, by its table and row. */
function changes(before: Plan, after: Plan): string[] {
  const rowsOf = (plan: Plan, key: (typeof TABLE_KEYS)[number]) =>
    plan[key] as unknown as readonly Record<string, unknown>[];
  return TABLE_KEYS.flatMap((key) =>
    rowsOf(after, key).flatMap((row, at) => {
      const old = rowsOf(before, key)[at] ?? {};
      const differing = Object.keys({ ...old, ...row }).filter(
        (one) => JSON.stringify(old[one]) !== JSON.stringify(row[one]),
      );
      return differing.map((one) => `${key} ${at} ${one}: ${JSON.stringify(old[one])} → ${JSON.stringify(row[one])}`);
    }),
  );
}

test.each(PRESETS.filter(({ plan }) => yearOf(plan) !== null).map(({ id }) => id))(
  '%s: what differs the year after, all of it',
  (id) => {
    const plan = preset(id);
    const next = nextYear(plan)!;
    for (const key of TABLE_KEYS) expect(next[key]).toHaveLength(plan[key].length);
    const all = changes(plan, next);
    const isOfSource = (change: string): boolean => /^\w+ \d+ source: /.test(change);
    const isCleared = (change: string): boolean => change.endsWith('→ ""');
    golden(
      'next-year',
      id,
      all.filter((change) => !isOfSource(change) && !isCleared(change)),
    );
    expect(all.filter(isCleared).map((change) => change.replace(/: .*/, ''))).toEqual(
      plan.facts.flatMap(({ key, value }, at) => (value !== '' && CLEARED.includes(key) ? [`facts ${at} value`] : [])),
    );
    for (const change of all.filter(isOfSource)) {
      const [before, after] = /source: (.*) → (.*)$/
        .exec(change)!
        .slice(1)
        .map((part) => JSON.parse(part) as Source);
      expect(after).toEqual({ section: `Kế hoạch năm ${yearOf(plan)}, ${before!.section}`, words: before!.words });
      expect(before!.words).not.toBe('');
    }
    // What was said of the first year stays said of it.
    expect(changes(next, nextYear(next)!).filter(isOfSource)).toEqual([]);
  },
);
