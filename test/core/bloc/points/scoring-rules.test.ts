import { isSamePlan, planKey, yearOfKey, yearOfPlan } from '../../../../src/core/bloc/points/plan-key';
import { deputyOf, isLeader } from '../../../../src/core/bloc/points/roles';
import { scoreRounds } from '../../../../src/core/bloc/points/score-rounds';
import { scoringRules, type ScoringRules } from '../../../../src/core/bloc/points/scoring-rules';
import { factWords, type FactKey } from '../../../../src/core/plan/facts';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { FACTS } from '../../../../src/core/plan/schema/tables';
import { planOf } from '../setup';

const rules = (facts: Partial<Record<FactKey, string>>): ScoringRules => scoringRules(planOf({ facts, criteria: [] }));

test('a plan that says nothing leaves all open, and shares ranks', () => {
  expect(rules({})).toEqual({
    rounding: null,
    bonusCap: null,
    penaltyCap: null,
    ceiling: null,
    ties: 'competition',
    isVoted: false,
    tieKeys: [],
  });
});

test.each([
  ['Tiêu chí', '2', { at: 'criterion', places: 2 }],
  ['nhóm', '0', { at: 'group', places: 0 }],
  ['Tổng điểm', '9', { at: 'total', places: 9 }],
  ['Tổng điểm', '10', null],
  ['Tổng điểm', '-1', null],
  ['Tổng điểm', '1,5', null],
  ['Tổng điểm', '', null],
  ['Không làm tròn', '2', null],
  ['', '2', null],
])('rounded at “%s” to “%s” places', (roundedAt, decimals, expected) => {
  expect(rules({ roundedAt, decimals }).rounding).toEqual(expected);
});

test('caps are not negative, and the scale is a ceiling where the bonus stands inside it', () => {
  expect(rules({ bonusCap: '0', penaltyCap: '2,5' })).toMatchObject({ bonusCap: 0, penaltyCap: 2.5 });
  expect(rules({ bonusCap: '-1', penaltyCap: 'vài' })).toMatchObject({ bonusCap: null, penaltyCap: null });
  expect(rules({ scale: '100', bonusPlace: 'Trong thang điểm' }).ceiling).toBe(100);
  expect(rules({ scale: '100', bonusPlace: 'Ngoài thang điểm' }).ceiling).toBeNull();
  expect(rules({ scale: '100' }).ceiling).toBeNull();
});

test('ties: shared with the next rank passed over, shared without, or put to the vote', () => {
  const of = (ties: string) => [rules({ ties }).ties, rules({ ties }).isVoted];
  expect(of('Đồng hạng, bỏ hạng kế tiếp')).toEqual(['competition', false]);
  expect(of('Đồng hạng, không bỏ hạng')).toEqual(['dense', false]);
  expect(of('Khối biểu quyết')).toEqual(['competition', true]);
});

test('tie keys are apart by semicolons and line breaks', () => {
  expect(rules({ tieKeys: ' Nhóm I ; ;\nđiểm thưởng' }).tieKeys).toEqual(['Nhóm I', 'điểm thưởng']);
});

test('the rounds are those of the plan, else mid-year and year', () => {
  expect(scoreRounds(planOf({ criteria: [] }))).toEqual(['6 tháng đầu năm', 'Cả năm']);
  const key = factWords('scoreRound');
  const plan = {
    ...planOf({ criteria: [] }),
    facts: rowsOf(
      FACTS,
      ['Quý I', '', 'Quý II'].map((value) => ({ key, value })),
    ),
  };
  expect(scoreRounds(plan)).toEqual(['Quý I', 'Quý II']);
});

test('a plan is known by year, number and title, whatever their spelling', () => {
  const facts = { year: '2026', number: '12/KH-UBND', title: 'Kế hoạch thi đua' };
  const plan = planOf({ facts, criteria: [] });
  expect(planKey(plan)).toBe('2026|12/KH-UBND|Kế hoạch thi đua');
  expect(isSamePlan('2026|12/kh-ubnd|KẾ HOẠCH  THI ĐUA', plan)).toBe(true);
  expect(isSamePlan('2026|13/KH-UBND|Kế hoạch thi đua', plan)).toBe(false);
  expect(planKey(planOf({ facts: { ...facts, title: 'x'.repeat(300) }, criteria: [] }))).toHaveLength(200);
  expect(yearOfPlan(plan)).toBe(2026);
  expect(yearOfPlan(planOf({ criteria: [] }))).toBeNull();
});

test.each([
  ['2026|12|Kế hoạch', 2026],
  ['  2025', 2025],
  ['20261|', null],
  ['Kế hoạch 2026', null],
  ['', null],
])('the year of the key “%s” is %s', (key, year) => {
  expect(yearOfKey(key)).toBe(year);
});

describe('roles', () => {
  const unit = (name: string, role: string, bloc = 'Khối 1') => ({ name, role, bloc });

  test.each([
    ['Khối trưởng', true],
    ['Đơn vị Cụm trưởng', true],
    ['Trưởng khối thi đua', true],
    ['TRƯỞNG CỤM', true],
    ['Khối phó', false],
    ['Phó trưởng khối', false],
    ['Thành viên khối trưởng', false],
    ['', false],
  ])('“%s” leads: %s', (role, expected) => {
    expect(isLeader(planOf({ criteria: [], units: [unit('A', role)] }).units[0]!)).toBe(expected);
  });

  test('a unit without a word on its role does not lead', () => {
    expect(isLeader({ id: '', name: 'A', shortName: '' })).toBe(false);
  });

  test.each(['Khối phó', 'Đơn vị cụm phó', 'Phó khối', 'Phó trưởng cụm'])(
    '“%s” is a deputy, of its own bloc',
    (role) => {
      const plan = planOf({
        criteria: [],
        units: [unit('A', 'Khối trưởng'), unit('B', role, 'Khối 2'), unit('C', role, 'KHỐI 1'), unit('D', role)],
      });
      expect(deputyOf(plan, plan.units[0]!)?.name).toBe('C');
    },
  );

  test('where nobody is a deputy of the bloc there is none', () => {
    const plan = planOf({ criteria: [], units: [unit('A', 'Khối trưởng'), unit('B', 'Thành viên, nguyên khối phó')] });
    expect(deputyOf(plan, plan.units[0]!)).toBeNull();
    const nameless = planOf({ criteria: [], units: [unit('B', 'Khối phó', '')] });
    expect(deputyOf(nameless, { id: '', name: 'A', shortName: '' })?.name).toBe('B');
  });
});
