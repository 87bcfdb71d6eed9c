import type { FactKey } from '../../../src/core/plan/facts';
import type { PlanRow } from '../../../src/core/plan/schema/tables';
import { codes, facts, found, type Rows } from './plan-of';

describe('maxima', () => {
  const criteria = [
    { id: 'I', kind: 'group' as const, name: 'Nhóm I', maximum: 20 },
    { id: '1', kind: 'criterion' as const, group: 'I', name: 'a', maximum: 12.5, rule: 'có/không', units: ['x'] },
    { id: '2', kind: 'criterion' as const, group: 'i', name: 'b', maximum: 7.4, rule: 'yesno', units: ['x'] },
    { id: 'T', kind: 'bonus' as const, name: 'Thưởng', maximum: 5 },
  ];
  const units = [{ name: 'x' }];
  const sums = (rows: Rows): string[] => found({ units, ...rows }).filter((one) => /-sum/.test(one));

  test('criteria against their group, exactly', () => {
    expect(sums({ criteria })).toEqual([
      'error plan/group-sum {"name":"Nhóm I","maximum":20,"sum":19.9,"difference":0.1}',
    ]);
    const mended = criteria.map((one) => (one.id === '2' ? { ...one, maximum: 7.5 } : one));
    expect(sums({ criteria: mended })).toEqual([]);
    const tenths = Array.from({ length: 10 }, (_, at) => ({ ...criteria[1]!, id: `t${at}`, maximum: 0.1 }));
    expect(sums({ criteria: [{ ...criteria[0]!, maximum: 1 }, ...tenths] })).toEqual([]);
  });

  test('groups against the scale, with the bonus inside or outside of it', () => {
    const mended = criteria.map((one) => (one.id === '2' ? { ...one, maximum: 7.5 } : one));
    const withScale = (stated: Partial<Record<FactKey, string>>): string[] =>
      sums({ criteria: mended, facts: facts({ year: '2022', ...stated }) });
    expect(withScale({ scale: '20' })).toEqual([]);
    expect(withScale({ scale: '20', bonusPlace: 'Ngoài thang điểm', bonusCap: '3' })).toEqual([]);
    expect(withScale({ scale: '25', bonusPlace: 'Trong thang điểm' })).toEqual([]);
    expect(withScale({ scale: '23', bonusPlace: 'TRONG thang diem', bonusCap: '3' })).toEqual([]);
    expect(withScale({ scale: '1.000' })).toEqual([expect.stringContaining('"scale":1000')]);
    expect(withScale({ scale: '100' })).toEqual([
      'error plan/scale-sum {"scale":100,"sum":20,"bonus":0,"difference":80}',
    ]);
  });

  test('a group without its own maximum counts as its criteria; one that is not complete is not judged', () => {
    const open = criteria.map((one) => (one.kind === 'group' ? { ...one, maximum: null } : one));
    expect(sums({ criteria: open, facts: facts({ year: '2022', scale: '20' }) })).toEqual([
      expect.stringContaining('"sum":19.9'),
    ]);
    const incomplete = open.map((one) => (one.id === '2' ? { ...one, maximum: null } : one));
    expect(sums({ criteria: incomplete, facts: facts({ year: '2022', scale: '20' }) })).toEqual([]);
  });
});

describe('rules of criteria', () => {
  const units = [{ name: 'x' }];
  const one = (rule: string, maximum: number | null = 2, more: Partial<PlanRow<'criteria'>> = {}) => ({
    id: rule,
    kind: 'criterion' as const,
    name: 'c',
    maximum,
    rule,
    units: ['x'],
    ...more,
  });

  test('a rule that cannot be read, with the place', () => {
    expect(found({ units, criteria: [one('bậc 95=')] })).toEqual([
      'error plan/rule-unreadable {"name":"c","rule":"bậc 95=","reason":{"at":8,"found":"","expected":"number"}}',
    ]);
  });
  test('a rule in words, with the notation that it means', () => {
    expect(found({ units, criteria: [one('thiếu mỗi 1% trừ 2 điểm')] })).toEqual([
      'error plan/rule-in-words {"name":"c","rule":"thiếu mỗi 1% trừ 2 điểm","notation":"bước 1%=2"}',
    ]);
    const criteria = [one('không đạt không có điểm', 2, { id: 'I.1' })];
    expect(found({ units, criteria })).toEqual([expect.stringContaining('"notation":"có không"')]);
    const targets = [{ criterion: 'i.1', content: 'Hồ sơ đúng hạn', target: '95%' }];
    expect(found({ units, criteria, targets })).toEqual([expect.stringContaining('"notation":"ngưỡng 100%"')]);
  });
  test('the best tier is the maximum: the table of Hải Phòng gives 1 of 2', () => {
    expect(found({ units, criteria: [one('bậc 100%=1; 50%=0,5')] })).toEqual([
      'error plan/best-tier {"name":"c","best":1,"maximum":2}',
    ]);
    expect(found({ units, criteria: [one('bậc 100%=2; 50%=0,5'), one('chậm 0=2; 2=1,5; 5=1')] })).toEqual([]);
  });
  test('better results never get fewer points', () => {
    expect(found({ units, criteria: [one('bậc 90%=1; 50%=2')] })).toEqual([expect.stringContaining('tiers-order')]);
    expect(found({ units, criteria: [one('chậm 0=1; 5=2')] })).toEqual([expect.stringContaining('tiers-order')]);
  });
  test('tiers of a bare count may give more for less, and bonus rules are read too', () => {
    expect(found({ units, criteria: [one('bậc 0=2; 1=1; 3=0', 2, { direction: 'lower' })] })).toEqual([]);
    expect(found({ units, criteria: [one('bậc 0=', 2, { kind: 'bonus' })] })).toEqual([
      expect.stringContaining('rule-unreadable'),
    ]);
  });
  test('the direction of the rule and of the column', () => {
    expect(found({ units, criteria: [one('giảm', 2, { direction: 'higher' })] })).toEqual([
      expect.stringContaining('direction-differs'),
    ]);
    expect(found({ units, criteria: [one('giảm', 2, { direction: 'lower' })] })).toEqual([]);
  });
  test('what is missing everywhere is said once, what is missing somewhere at its cell', () => {
    expect(codes({ units, criteria: [one('', null, { units: [] }), one('', null, { id: 'b', units: [] })] })).toEqual([
      'plan/all-without-maximum',
      'plan/all-without-rule',
      'plan/all-without-units',
    ]);
    const partly = [one('yesno'), one('', null, { id: 'b', units: [] })];
    expect(codes({ units, criteria: partly })).toEqual([
      'plan/criterion-without-maximum',
      'plan/criterion-without-rule',
      'plan/criterion-without-units',
    ]);
  });
});

describe('classes', () => {
  const band = (name: string, from: number, to: number | null, more: Partial<PlanRow<'bands'>> = {}) => ({
    name,
    from,
    to,
    isAbove: 'from' as const,
    isBelow: 'below' as const,
    ...more,
  });
  const clean = [
    band('Xuất sắc', 90, 100, { isBelow: 'upTo' }),
    band('Tốt', 70, 90),
    band('Hoàn thành', 50, 70),
    band('Không', 0, 50),
  ];
  const scale = facts({ year: '2025', scale: '100' });

  test('classes that meet leave nothing to say, in any order', () => {
    expect(found({ bands: clean, facts: scale })).toEqual([]);
    expect(found({ bands: [...clean].reverse(), facts: scale })).toEqual([]);
  });
  test('a gap, an overlap, and a bound that belongs to both or to none', () => {
    const at = (row: number, more: Partial<PlanRow<'bands'>>): string[] =>
      found({ bands: clean.map((one, index) => (index === row ? { ...one, ...more } : one)) });
    expect(at(1, { to: 89 })).toEqual([expect.stringContaining('plan/bands-gap')]);
    expect(at(1, { to: 91 })).toEqual([expect.stringContaining('plan/bands-overlap')]);
    expect(at(1, { isBelow: 'upTo' })).toEqual([expect.stringContaining('plan/bands-overlap')]);
    expect(at(0, { isAbove: 'above' })).toEqual([expect.stringContaining('plan/bands-gap')]);
    expect(at(3, { from: 10 })).toEqual([expect.stringContaining('plan/bands-bottom')]);
  });
  test('a lowest class without its lower end, and points that come in whole steps', () => {
    expect(found({ bands: [...clean.slice(0, 3), { ...clean[3]!, from: null, isAbove: null }], facts: scale })).toEqual(
      [],
    );
    const steps = [
      band('A', 90, 100, { isBelow: 'upTo' }),
      band('B', 80, 89, { isBelow: 'upTo' }),
      band('C', 0, 79, { isBelow: 'upTo' }),
    ];
    expect(found({ bands: steps, facts: facts({ year: '2025', decimals: '0' }) })).toEqual([]);
    expect(found({ bands: steps, facts: facts({ year: '2025', decimals: '1' }) })).toHaveLength(2);
  });
  test('classes open to the top, from bound to bound and twice from one', () => {
    const open = [band('A', 90, null), band('B', 70, null), band('C', 0, null)];
    expect(found({ bands: open })).toEqual([]);
    expect(found({ bands: [...open, band('Khác', 90, null)] })).toEqual([
      expect.stringContaining('plan/bands-overlap'),
    ]);
  });
  test('the highest total itself, with a bonus on top of the scale', () => {
    const below = clean.map((one, at) => (at === 0 ? { ...one, isBelow: 'below' as const } : one));
    expect(found({ bands: below, facts: scale })).toEqual([expect.stringContaining('plan/bands-top')]);
    const onTop = facts({ year: '2025', scale: '100', bonusPlace: 'Ngoài thang điểm', bonusCap: '3' });
    expect(found({ bands: clean, facts: onTop })).toEqual([expect.stringContaining('"scale":103')]);
  });
  test('the top of the scale', () => {
    expect(found({ bands: clean, facts: facts({ year: '2025', scale: '110' }) })).toEqual([
      expect.stringContaining('plan/bands-top'),
    ]);
  });
  test('Cần Thơ 2579: 96 points with one criterion of 0 fall in no class', () => {
    const canTho = [
      band('HTXS', 95, 100, { isBelow: 'upTo', noZero: 'forbidden' }),
      band('Tốt', 85, 95, { noZero: 'forbidden' }),
      band('Hoàn thành', 75, 85),
      band('Không', 0, 75),
    ];
    expect(found({ bands: canTho })).toEqual([
      'warning plan/bands-zero {"name":"HTXS","bound":95}',
      'warning plan/bands-zero {"name":"Tốt","bound":85}',
    ]);
    const above = canTho.map((one) => {
      if (one.name === 'HTXS') return { ...one, isAbove: 'above' as const };
      return one.name === 'Tốt' ? { ...one, isBelow: 'upTo' as const, noZero: null } : one;
    });
    expect(found({ bands: above })).toEqual(['warning plan/bands-zero {"name":"HTXS","bound":95}']);
    const mended = canTho.map((one) => (one.name === 'Hoàn thành' ? { ...one, to: null } : one));
    expect(found({ bands: mended })).toEqual([]);
  });
});

test('an award asks for a class that the plan does not have', () => {
  const bands = [
    { name: 'Tốt', from: 50, isAbove: 'from' as const },
    { name: 'Đạt', from: 0, isAbove: 'from' as const },
  ];
  const of = (leastClass: string) =>
    found({ bands, awards: [{ name: 'Cờ', perBloc: 1, leastClass }] }).filter((one) => one.includes('class-unknown'));
  expect(of('tốt')).toEqual([]);
  expect(of('')).toEqual([]);
  expect(of('Giỏi')).toEqual(['error plan/class-unknown {"name":"Cờ","found":"Giỏi"}']);
});
