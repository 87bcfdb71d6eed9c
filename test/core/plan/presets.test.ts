import { LEGAL_VERSIONS, namedVersion, versionOn } from '../../../src/core/plan/legal/versions';
import { PRESETS } from '../../../src/core/plan/presets';
import { notWritten } from '../../../src/core/plan/review/check';
import { reviewPlan } from '../../../src/core/plan/review/review-plan';
import { fact, factRows } from '../../../src/core/plan/facts';
import { toSerial } from '../../../src/core/dates/serial';
import { said } from '../said';

const preset = (id: string) => PRESETS.find((one) => one.id === id)!.plan;
const complaints = (id: string): string[] =>
  reviewPlan(notWritten(preset(id)))
    .filter(({ gravity }) => gravity !== 'information')
    .map((one) => `${one.gravity} ${one.code} ${said(one)['found'] ?? said(one)['second'] ?? ''}`);

test('every row of every preset names its source', () => {
  for (const { plan, id } of PRESETS) {
    for (const row of Object.values(plan).flat()) expect([id, row.source.section]).not.toEqual([id, '']);
  }
});

test('the rows of presets made of documents rest on their words', () => {
  for (const { plan, id, kind } of PRESETS) {
    if (kind !== 'document') continue;
    for (const row of Object.values(plan).flat()) expect([id, row.source.words]).not.toEqual([id, '']);
  }
});

test('Hà Tĩnh 2017 holds its whole timetable, and the review finds its two mistakes and no other', () => {
  const plan = preset('ha-tinh-2017');
  expect(complaints('ha-tinh-2017')).toEqual([
    'error plan/impossible-date 30/2/2017',
    'error plan/rounds-overlap Đợt 2',
  ]);
  expect(plan.rounds.map(({ from, to }) => [from, to])).toEqual([
    [toSerial({ year: 2017, month: 1, day: 1 }), toSerial({ year: 2017, month: 6, day: 30 })],
    [toSerial({ year: 2017, month: 6, day: 30 }), toSerial({ year: 2017, month: 12, day: 31 })],
  ]);
  expect([...new Set(plan.activities.map(({ time }) => time))]).toEqual(
    '01/2017 02/2017 03/2017 4-5/2017 5/2017 6/2017 7/2017 7-8/2017 9-10/2017 11-12/2017 12/2017'.split(' ').concat(''),
  );
  expect(plan.activities.filter(({ kind }) => kind === 'duty')).toHaveLength(8);
  expect(plan.criteria).toHaveLength(9);
  expect(plan.targets.filter(({ target }) => target === '100%')).toHaveLength(4);
  expect(plan.criteria.every(({ maximum, rule }) => maximum === null && rule === '')).toBe(true);
});

test('Trà Vinh 2021 holds 22 criteria in three groups and is right to be due in 2022', () => {
  const plan = preset('tra-vinh-2021');
  const inGroup = (group: string): number => plan.criteria.filter((one) => one.group === group).length;
  expect(['I', 'II', 'III'].map(inGroup)).toEqual([7, 5, 10]);
  expect(complaints('tra-vinh-2021')).toEqual([]);
  expect(plan.deadlines.map(({ phrase }) => phrase)).toEqual([
    '',
    'trước ngày 15/6/2021',
    'trong tháng 7/2021',
    'trước ngày 01/02/2022',
    'trong tháng 02/2022',
  ]);
  expect(plan.units.map(({ role }) => role)).toEqual(['Khối trưởng', 'Khối phó', '']);
});

test('Kiên Giang 2022 holds two ratios and leaves open what its document does', () => {
  const ratios = preset('kien-giang-2022').awards.filter(({ percent }) => percent !== null);
  expect(ratios.map(({ title, percent, base, scope, rounding }) => [title, percent, base, scope, rounding])).toEqual([
    ['CSTĐCS', 0.15, 'LĐTT', null, null],
    ['GK', 0.4, 'LĐTT', 'per unit', null],
  ]);
  expect(complaints('kien-giang-2022')).toEqual([]);
  expect(namedVersion(fact(preset('kien-giang-2022'), 'rules'))?.id).toBe('2017');
});

test('the ministry’s plan of 2014 holds periods as deadlines and an exception by unit', () => {
  const plan = preset('bo-tttt-2014');
  expect(complaints('bo-tttt-2014')).toEqual([]);
  expect(plan.deadlines.map(({ phrase, except }) => [phrase, except.length])).toEqual([
    ['trước tháng 8 năm 2014', 0],
    ['trước quý II năm 2015', 1],
    ['trước quý II năm 2015', 0],
    ['trong quý III năm 2015', 0],
  ]);
  expect(factRows(plan, 'agenda')).toHaveLength(6);
});

test('the templates of this year name their rules and leave ratios, points and dates open', () => {
  for (const id of ['khoi-2026', 'dang-ky-2026']) {
    const plan = preset(id);
    expect(namedVersion(fact(plan, 'rules'))?.id).toBe('2026');
    expect(complaints(id)).toEqual([]);
    expect(plan.awards.every(({ percent, perBloc }) => percent === null && perBloc === null)).toBe(true);
    expect(plan.deadlines.every(({ phrase, lastDay }) => phrase === '' && lastDay === null)).toBe(true);
    expect(plan.criteria.every(({ maximum }) => maximum === null)).toBe(true);
  }
});

test('a day belongs to the rules in force on it', () => {
  const on = (day: number, month: number, year: number): string => versionOn(toSerial({ year, month, day })).id;
  expect(on(24, 1, 2017)).toBe('2014');
  expect(on(30, 9, 2017)).toBe('2014');
  expect(on(1, 10, 2017)).toBe('2017');
  expect(on(31, 12, 2023)).toBe('2017');
  expect(on(1, 1, 2024)).toBe('2024');
  expect(on(30, 6, 2025)).toBe('2024');
  expect(on(1, 7, 2025)).toBe('2025');
  expect(on(1, 1, 2026)).toBe('2026');
});

test('the national ratio of CSTĐCS stands in the versions that had it, and in no later one', () => {
  const ratio = (id: string) =>
    LEGAL_VERSIONS.find((one) => one.id === id)!.awards.find(({ title }) => title === 'CSTĐCS')?.percent ?? null;
  expect(['2014', '2017', '2024', '2025', '2026'].map(ratio)).toEqual([0.15, 0.15, null, null, null]);
});
