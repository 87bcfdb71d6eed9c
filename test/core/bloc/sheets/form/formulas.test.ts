import { formDraft } from '../../../../../src/core/bloc/sheets/form/form-draft';
import type { FactKey } from '../../../../../src/core/plan/facts';
import type { PlanRow } from '../../../../../src/core/plan/schema/tables';
import { group, item, planOf, ROUND, written } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

/* What is added up on a unit's sheet. The table begins in row 10; C holds the maxima, F the unit's own points. */

type Formulas = Readonly<Record<string, readonly [maximum: string | number, self: string | number]>>;

/** By the text of each row, its cells of the maxima and of the unit's own points. */
function sums(
  criteria: readonly Partial<PlanRow<'criteria'>>[],
  facts: Partial<Record<FactKey, string>> = {},
): Formulas {
  const plan = planOf({ facts, criteria, units: [{ name: 'Sở Mẫu An' }] });
  const draft = formDraft(scoringPlan(plan), { unit: plan.units[0]!, round: ROUND, for: 'member', sheetName: 'Phiếu' });
  return Object.fromEntries(written(draft).map((row) => [row[1]!, [row[2]!, row[5]!]]));
}

const BONUS = [
  { id: 'T1', kind: 'bonus', name: 'Cờ' },
  { id: 'T2', kind: 'bonus', name: 'Bằng khen' },
] as const;
const PENALTY = [{ id: 'P1', kind: 'penalty', name: 'Nộp muộn' }] as const;
const bounded = <T extends object>(rows: readonly T[]): (T & { maximum: number })[] =>
  rows.map((row) => ({ ...row, maximum: 5 }));
const GROUP = [group('I'), item('I.1', 20), item('I.2', 30)];

test('a group is the sum of its criteria, blank while none is scored; so is the total of groups', () => {
  const found = sums([...GROUP, group('II'), item('II.1', 10)]);
  expect(found['Nhóm I']).toEqual(['=IF(COUNT(C11:C12)=0,"",SUM(C11:C12))', '=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12))']);
  expect(found['Nhóm II']).toEqual(['=IF(COUNT(C14:C14)=0,"",SUM(C14:C14))', '=IF(COUNTA(F14:F14)=0,"",SUM(F14:F14))']);
  expect(found['Tổng điểm']).toEqual([
    '=IF(COUNT(C10,C13)=0,"",SUM(C10,C13))',
    '=IF((F10<>"")+(F13<>"")=0,"",SUM(F10,F13))',
  ]);
});

test('what was not assigned and counts in full has its maximum, and nothing where there is none', () => {
  const full = GROUP.map((one) => ({ ...one, unassigned: 'full' as const }));
  expect(sums(full)['Nhóm I']![1]).toBe(
    '=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12)+(F11="không giao")*C11+(F12="không giao")*C12)',
  );
  const open = full.map((one) => ({ ...one, maximum: null }));
  expect(sums(open)['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12))');
  const half = full.map((one, at) => ({ ...one, maximum: at === 1 ? 20 : null }));
  expect(sums(half)['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12)+(F11="không giao")*C11)');
});

test('what was not assigned is shared out or rescaled within its group', () => {
  const all = (unassigned: 'spread' | 'rescale', roundedAt = ''): unknown =>
    sums(
      GROUP.map((one, at) => (at === 0 ? one : { ...one, unassigned })),
      roundedAt === '' ? {} : { decimals: '1', roundedAt },
    )['Nhóm I']![1];
  const base = 'SUM(C11:C12)-SUMIF(F11:F12,"không giao",C11:C12)';
  expect(all('rescale')).toBe(`=IF(COUNTA(F11:F12)=0,"",IF(${base}=0,0,SUM(F11:F12)*SUM(C11:C12)/(${base})))`);
  const share =
    '(SUMIF(F11:F12,"không giao",C11:C12))/(COUNTIF(C11:C12,">0")-COUNTIFS(F11:F12,"không giao",C11:C12,">0"))';
  expect(all('spread')).toBe(
    `=IF(COUNTA(F11:F12)=0,"",IF(${base}=0,0,(SUM(F11:F12)+${share}*(N(F11)/C11+N(F12)/C12))))`,
  );
  expect(all('rescale', 'Tiêu chí')).toBe(
    `=IF(COUNTA(F11:F12)=0,"",IF(${base}=0,0,ROUND(N(F11)*SUM(C11:C12)/(${base}),1)+ROUND(N(F12)*SUM(C11:C12)/(${base}),1)))`,
  );
});

test('a bonus ends at its maximum and at the cap of all, and is no part of the maximum of the total', () => {
  expect(sums([...GROUP, ...BONUS])['Điểm thưởng']).toEqual([
    '=IF(COUNT(C14:C15)=0,"",SUM(C14:C15))',
    '=IF(COUNTA(F14:F15)=0,"",SUM(F14:F15))',
  ]);
  expect(sums([...GROUP, ...bounded(BONUS)], { bonusCap: '6' })['Điểm thưởng']![1]).toBe(
    '=IF(COUNTA(F14:F15)=0,"",MIN(MIN(N(F14),C14)+MIN(N(F15),C15),6))',
  );
  const [first, second] = BONUS;
  expect(sums([...GROUP, { ...first, maximum: 5 }, second])['Điểm thưởng']![1]).toBe(
    '=IF(COUNTA(F14:F15)=0,"",MIN(N(F14),C14)+N(F15))',
  );
  expect(sums([...GROUP, ...BONUS])['Tổng điểm']).toEqual([
    '=IF(COUNT(C10)=0,"",SUM(C10))',
    '=IF((F10<>"")+(F13<>"")=0,"",SUM(F10,F13))',
  ]);
});

test('a penalty counts by its size, up to its maximum and cap, and never takes a total below 0', () => {
  const open = sums([...GROUP, ...PENALTY], { penaltyCap: '4' });
  expect(open['Điểm trừ']![1]).toBe('=IF(COUNTA(F14:F14)=0,"",MIN(ABS(N(F14)),4))');
  expect(open['Tổng điểm']![1]).toBe('=IF((F10<>"")=0,"",MAX(0,SUM(F10)-SUM(F13)))');
  expect(sums([...GROUP, ...bounded(PENALTY)])['Điểm trừ']![1]).toBe('=IF(COUNTA(F14:F14)=0,"",MIN(ABS(N(F14)),C14))');
});

test('caps are those of their own heading', () => {
  const found = sums([...GROUP, ...BONUS, ...PENALTY], { bonusCap: '6', penaltyCap: '4' });
  expect(found['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12))');
  expect(found['Điểm thưởng']![1]).toContain(',6))');
  expect(found['Điểm trừ']![1]).toContain(',4))');
});

test('a total within the scale ends there, and the scale is its maximum', () => {
  const facts = { scale: '90', bonusPlace: 'Trong thang điểm' };
  expect(sums([...GROUP, ...PENALTY], facts)['Tổng điểm']).toEqual([
    '=90',
    '=IF((F10<>"")=0,"",MIN(MAX(0,SUM(F10)-SUM(F13)),90))',
  ]);
});

test('points are rounded at the one place that the plan names', () => {
  const rows = [...GROUP, ...BONUS];
  const at = (roundedAt: string): Formulas => sums(rows, { decimals: '1', roundedAt });
  expect(at('Tiêu chí')['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",ROUND(N(F11),1)+ROUND(N(F12),1))');
  expect(at('Tiêu chí')['Nhóm I']![0]).toBe('=IF(COUNT(C11:C12)=0,"",SUM(C11:C12))');
  expect(at('Nhóm')['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",ROUND(SUM(F11:F12),1))');
  expect(at('Tổng điểm')['Nhóm I']![1]).toBe('=IF(COUNTA(F11:F12)=0,"",SUM(F11:F12))');
  expect(at('Tổng điểm')['Tổng điểm']![1]).toBe('=IF((F10<>"")+(F13<>"")=0,"",ROUND(SUM(F10,F13),1))');
  expect(at('Nhóm')['Tổng điểm']![1]).toBe('=IF((F10<>"")+(F13<>"")=0,"",SUM(F10,F13))');
});

describe('criteria without a group', () => {
  const LOOSE = [item('1', 20, { group: '' }), item('2', 30, { group: '', unassigned: 'full' })];

  test('are added up in the total itself', () => {
    expect(sums(LOOSE)['Tổng điểm']).toEqual([
      '=IF(COUNT(C10,C11)=0,"",SUM(C10,C11))',
      '=IF((F10<>"")+(F11<>"")=0,"",SUM(SUM(F10:F11)+(F11="không giao")*C11))',
    ]);
  });

  test('are rounded each, or together as a group', () => {
    const total = (roundedAt: string): unknown => sums(LOOSE, { decimals: '1', roundedAt })['Tổng điểm']![1];
    expect(total('Tiêu chí')).toBe(
      '=IF((F10<>"")+(F11<>"")=0,"",SUM(ROUND(N(F10),1)+ROUND(N(F11),1)+(F11="không giao")*C11))',
    );
    expect(total('Nhóm')).toBe('=IF((F10<>"")+(F11<>"")=0,"",SUM(ROUND(SUM(F10:F11)+(F11="không giao")*C11,1)))');
  });

  test('stand beside groups, those that are scored as a whole rounded by themselves', () => {
    const rows = [...GROUP, group('II', 10), ...LOOSE];
    expect(sums(rows, { decimals: '1', roundedAt: 'Nhóm' })['Tổng điểm']).toEqual([
      '=IF(COUNT(C10,C13,C14,C15)=0,"",SUM(C10,C13,C14,C15))',
      '=IF((F10<>"")+(F13<>"")+(F14<>"")+(F15<>"")=0,"",SUM(F10,ROUND(SUM(F13:F13),1),ROUND(SUM(F14:F15)+(F15="không giao")*C15,1)))',
    ]);
  });
});

test('a plan of nothing but penalties has no total', () => {
  expect(sums(PENALTY)['Tổng điểm']).toEqual(['', '']);
});
