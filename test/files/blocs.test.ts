import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { planKey } from '../../src/core/bloc/points/plan-key';
import { readMembers, type MemberFile } from '../../src/core/bloc/sheets/read/read-member';
import { standings, type Standings } from '../../src/core/bloc/standings/standings';
import { UnitFinder } from '../../src/core/plan/find-unit';
import type { Plan } from '../../src/core/plan/plan';
import type { PlanRow } from '../../src/core/plan/schema/tables';
import { readMemberFile, writeMemberFile } from '../../src/files/member-file';
import { group, item, planOf, ROUND } from '../core/bloc/setup';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

/*
 * Member files in, standings out. The figures are worked by hand beside each bloc.
 */

type Scores = Readonly<Record<string, number | string>>;

const units = (names: readonly string[]): Partial<PlanRow<'units'>>[] =>
  names.map((name, at) => ({ id: `M${at + 1}`, name: `Sở Mẫu ${name}` }));

/** The file of a unit that filled in its own points, by the code of the criterion. */
async function filledFile(plan: Plan, name: string, scores: Scores): Promise<MemberFile> {
  const unit = plan.units.find((one) => one.name === name)!;
  const draft = formDraft(scoringPlan(plan), {
    unit,
    round: ROUND,
    for: 'member',
    sheetName: 'Phiếu chấm điểm',
    values: (criterion, column) => (column === 'self' ? (scores[plan.criteria[criterion]!.id] ?? '') : ''),
  });
  const tags = { form: '1', plan: planKey(plan), unit: unit.id, round: ROUND };
  return readMemberFile(`${name}.xlsx`, await writeMemberFile(draft, tags));
}

async function standingsOf(plan: Plan, scores: Readonly<Record<string, Scores>>, turn = 0): Promise<Standings> {
  const names = Object.keys(scores);
  const folder = [...names.slice(turn), ...names.slice(0, turn)];
  const files = await Promise.all(folder.map((name) => filledFile(plan, name, scores[name]!)));
  const readings = readMembers(files, { scoring: scoringPlan(plan), units: new UnitFinder(plan.units), round: ROUND });
  const entrants = readings.map((reading) => {
    if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
    const { entries } = reading.reading;
    return {
      name: reading.unit.name,
      bloc: reading.unit.bloc ?? '',
      pointsOf: (criterion: number) => entries.get(criterion)?.value('self') ?? '',
    };
  });
  return standings(scoringPlan(plan), entrants, { openRounding: 'down', undecided: 'Khối biểu quyết' });
}

/** What prints: unit, groups, bonus, penalty, total, rank, class, award; in the order of the names. */
const printed = ({ rows }: Standings) =>
  rows
    .map(({ entrant, tally, rank, classified, proposal }) => [
      entrant.name.replace('Sở Mẫu ', ''),
      ...tally.groups,
      tally.bonus,
      tally.penalty,
      tally.total,
      rank,
      classified?.kind === 'class' ? classified.band.name : (classified?.kind ?? ''),
      proposal,
    ])
    .sort((a, b) => (String(a[0]) < String(b[0]) ? -1 : 1));

describe('a scale of 1,000 with the bonus inside', () => {
  const plan = planOf({
    facts: {
      year: '2026',
      title: 'Khối thi đua 9',
      scale: '1.000',
      bonusPlace: 'Trong thang điểm',
      bonusCap: '50',
      tieKeys: 'Điểm nhóm I',
    },
    units: units(['An', 'Bình', 'Cường', 'Dũng', 'Em']),
    criteria: [
      group('I', 600),
      item('I.1', 400),
      item('I.2', 200),
      group('II', 350),
      item('II.1', 350),
      { id: 'T', kind: 'bonus', name: 'Sáng kiến', maximum: 60 },
      { id: 'P', kind: 'penalty', name: 'Không phát động', maximum: 8 },
    ],
    bands: [
      { name: 'Xuất sắc', from: 950 },
      { name: 'Tốt', from: 900, to: 950, isBelow: 'below' },
      { name: 'Khá', to: 900, isBelow: 'below' },
    ],
    awards: [
      { title: 'CTĐT', name: 'Cờ thi đua', perBloc: 1 },
      { title: 'BKT', name: 'Bằng khen', perBloc: 2 },
    ],
  });
  const scores = {
    // 395 + 198,5 + 350 + min(60, 50) = 993,5
    'Sở Mẫu An': { 'I.1': 395, 'I.2': 198.5, 'II.1': 350, T: 60 },
    // 400 + 200 + 350 + 50 = 1000
    'Sở Mẫu Bình': { 'I.1': 400, 'I.2': 200, 'II.1': 350, T: 50 },
    // 390 + 180 + 340 − 8 = 902, group I 570
    'Sở Mẫu Cường': { 'I.1': 390, 'I.2': 180, 'II.1': 340, P: 8 },
    // 380 + 180 + 342 = 902, group I 560: behind Cường by the tie key
    'Sở Mẫu Dũng': { 'I.1': 380, 'I.2': 180, 'II.1': 342 },
    // A criterion is missing: open, unranked.
    'Sở Mẫu Em': { 'I.1': 390, 'II.1': 340 },
  };
  const expected = [
    ['An', 593.5, 350, 60, 0, 993.5, 2, 'Xuất sắc', 'Bằng khen'],
    ['Bình', 600, 350, 50, 0, 1000, 1, 'Xuất sắc', 'Cờ thi đua'],
    ['Cường', 570, 340, 0, 8, 902, 3, 'Tốt', 'Bằng khen'],
    ['Dũng', 560, 342, 0, 0, 902, 4, 'Tốt', ''],
    ['Em', 'open', 340, 0, 0, 'open', null, '', ''],
  ];
  test.each([0, 1, 3])('the folder turned by %d', async (turn) => {
    expect(printed(await standingsOf(plan, scores, turn))).toEqual(expected);
  });
});

describe('a scale of 100 with the bonus outside, and each treatment of what was not assigned', () => {
  // Group I has maxima 10, 5, 2 and 3; group II 80. An was not assigned 5 and 3 of group I.
  const planWith = (unassigned: PlanRow<'criteria'>['unassigned']): Plan =>
    planOf({
      facts: { year: '2026', title: 'Cụm 1', scale: '100', bonusPlace: 'Ngoài thang điểm', bonusCap: '3' },
      units: units(['An', 'Bình']),
      criteria: [
        group('I', 20),
        item('I.1', 10, { unassigned }),
        item('I.2', 5, { unassigned }),
        item('I.3', 2, { unassigned }),
        item('I.4', 3, { unassigned }),
        group('II', 80),
        item('II.1', 80),
        { id: 'T', kind: 'bonus', name: 'Cờ' },
      ],
    });
  const scores = {
    'Sở Mẫu An': { 'I.1': 6, 'I.2': 'không giao', 'I.3': 2, 'I.4': '–', 'II.1': 80, T: 10 },
    'Sở Mẫu Bình': { 'I.1': 10, 'I.2': 5, 'I.3': 1, 'I.4': 3, 'II.1': 75 },
  };
  test.each([
    // 6 + 5 + 2 + 3 = 16, and 80, and 3 of the 10
    ['full', 16, 99],
    // 8 of the 12 assigned points: 8 × 20 / 12 = 13,333…
    ['rescale', 8 * (20 / 12), 80 + 3 + 8 * (20 / 12)],
    // Each of the two gets 4 more: 6 × 14/10 + 2 × 6/2 = 8,4 + 6
    ['spread', 14.4, 97.4],
    ['exclude', 8, 91],
    ['zero', 8, 91],
  ] as const)('%s', async (unassigned, first, total) => {
    const [an, binh] = (await standingsOf(planWith(unassigned), scores)).rows;
    expect(an!.tally.groups[0]).toBeCloseTo(first, 9);
    expect(an!.tally.total).toBeCloseTo(total, 9);
    expect(binh!.tally).toMatchObject({ groups: [19, 75], total: 94 });
    expect([an!.rank, binh!.rank]).toEqual(total > 94 ? [1, 2] : [2, 1]);
  });
  test('left open by the plan, the unit stays unranked and the criteria are named', async () => {
    const [an] = (await standingsOf(planWith(null), scores)).rows;
    expect(an).toMatchObject({ rank: null, tally: { total: 'open' } });
    expect(an!.tally.faults.map(({ criterion, kind }) => [criterion, kind])).toEqual([
      [2, 'treatment-open'],
      [4, 'treatment-open'],
    ]);
  });
});

describe('rounding at each of the three places changes who leads', () => {
  const scores = {
    // Criteria 33,34 + 33,34 + 33,34 = 100,02
    'Sở Mẫu An': { 'I.1': 33.34, 'I.2': 33.34, 'II.1': 33.34 },
    // 33,36 + 33,33 + 33,32 = 100,01
    'Sở Mẫu Bình': { 'I.1': 33.36, 'I.2': 33.33, 'II.1': 33.32 },
  };
  test.each([
    // 33,3 × 3 = 99,9 and 33,4 + 33,3 + 33,3 = 100
    ['Tiêu chí', 99.9, 100, [2, 1], [1, 2]],
    // 66,68 → 66,7 + 33,3 = 100 and 66,69 → 66,7 + 33,3 = 100
    ['Nhóm', 100, 100, [1, 1], [null, 2]],
    // 100,02 → 100 and 100,01 → 100
    ['Tổng điểm', 100, 100, [1, 1], [null, 2]],
    ['Không làm tròn', 100.02, 100.01, [1, 2], [null, null]],
  ])('%s', async (roundedAt, first, second, ranks, exact) => {
    const plan = planOf({
      facts: { year: '2026', title: 'Khối 1', decimals: '1', roundedAt },
      units: units(['An', 'Bình']),
      criteria: [group('I'), item('I.1', 50), item('I.2', 50), group('II'), item('II.1', 50)],
    });
    const { rows } = await standingsOf(plan, scores);
    expect(rows.map(({ tally }) => tally.total)).toEqual([first, second]);
    expect(rows.map(({ rank }) => rank)).toEqual(ranks);
    expect(rows.map(({ exactRank }) => exactRank)).toEqual(exact);
  });
});
