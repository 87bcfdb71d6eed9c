import { NO_RECORDS } from '../../src/core/bloc/records/read-records';
import { reviewDraft } from '../../src/core/bloc/review/review-draft';
import { LAYERS, type Layer } from '../../src/core/bloc/sheets/form/columns';
import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { readScoreSheets, type ScoreSheets } from '../../src/core/bloc/sheets/score-sheets';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';
import { liveStandings } from '../../src/core/bloc/standings/live/live-standings';
import { rankRound, roundRecords } from '../../src/core/bloc/standings/rank-round';
import { standingsDraft } from '../../src/core/bloc/standings/table/values-sheet';
import { UnitFinder } from '../../src/core/plan/find-unit';
import type { Plan } from '../../src/core/plan/plan';
import type { Unassigned } from '../../src/core/scoring/unassigned';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { group, item, planOf, ROUND, written } from '../core/bloc/setup';
import { enter, leave, openSession, type Session } from './office';

/*
 * One total a unit and layer: on the unit's own sheet, on the page, on the sheet by values, on the sheet by formulas and in the
 * review, against what a few lines here work out.
 */

const workbook = new OfficeWorkbook();
let session: Session;
beforeEach(() => {
  session = openSession([{ name: 'Việc riêng', rows: [['Ghi chép']] }]);
  enter(session);
});
afterEach(() => leave(session));

const NA = 'không giao';
const GROUPS = [
  { id: 'I', maxima: [40, 25, 35] },
  { id: 'II', maxima: [60, 30] },
  { id: 'III', maxima: [10, 15, 20, 5] },
];
type Given = readonly (number | '' | typeof NA)[];
/** The points of each unit, group by group, then bonus and penalty; an own layer and the bloc's. */
const OWN: readonly Given[] = [
  [38.25, NA, 30.1, 55, NA, 9.9, 15, NA, 4.35, 7, 2],
  [40, 25, 35, 60, 30, 10, 15, 20, 5, '', ''],
  [12.5, 20, NA, NA, 22.2, 3, NA, 17, NA, 3, 9],
  [30, '', 28, 41, 20, 8, 9, 10, 3, '', 1],
];
const BLOC = OWN.map((row, unit) =>
  row.map((one, at) => (typeof one === 'number' ? one - (((unit + at) % 3) * one) / 8 : one)),
);

function planWith(unassigned: Unassigned, roundedAt: string): Plan {
  return planOf({
    facts: { year: '2026', scale: '240', decimals: '2', roundedAt, bonusCap: '6', penaltyCap: '5' },
    units: OWN.map((_, at) => ({ id: `M${at}`, name: `Đơn vị Mẫu ${at + 1}` })),
    criteria: [
      ...GROUPS.flatMap(({ id, maxima }) => [
        group(id),
        ...maxima.map((maximum, at) => item(`${id}.${at + 1}`, maximum, { unassigned })),
      ]),
      { id: 'T1', kind: 'bonus', name: 'Cờ', maximum: 8 },
      { id: 'P1', kind: 'penalty', name: 'Nộp muộn', maximum: 10 },
    ],
  });
}

/** The total by hand; null while a point is missing. */
function expected(given: Given, unassigned: Unassigned, roundedAt: string): number | null {
  const round = (at: string, value: number): number =>
    at === roundedAt ? Math.round(value * 100 + 1e-7) / 100 : value;
  let total = 0;
  let at = 0;
  for (const { maxima } of GROUPS) {
    const own = maxima.map((maximum) => ({ maximum, points: given[at++]! }));
    if (own.some(({ points }) => points === '')) return null;
    const lacking = own.filter(({ points }) => points === NA).reduce((sum, { maximum }) => sum + maximum, 0);
    const takers = own.filter(({ points }) => points !== NA);
    const base = takers.reduce((sum, { maximum }) => sum + maximum, 0);
    const counted = takers.map(({ maximum, points }) => {
      if (unassigned === 'spread') return (Number(points) * (maximum + lacking / takers.length)) / maximum;
      return unassigned === 'rescale' ? (Number(points) * (base + lacking)) / base : Number(points);
    });
    if (unassigned === 'full') counted.push(...own.filter(({ points }) => points === NA).map(({ maximum }) => maximum));
    total += round(
      'Nhóm',
      counted.reduce((sum, one) => sum + round('Tiêu chí', one), 0),
    );
  }
  const bonus = Math.min(round('Nhóm', round('Tiêu chí', Math.min(Number(given[at]), 8))), 6);
  const penalty = Math.min(round('Nhóm', round('Tiêu chí', Math.min(Number(given[at + 1]), 10))), 5);
  return round('Tổng điểm', Math.max(0, total + bonus - penalty));
}

const ORDER = (plan: Plan): ReadonlyMap<number, number> =>
  new Map(
    plan.criteria.flatMap(({ kind }, index) => (kind === 'group' ? [] : [index])).map((index, at) => [index, at]),
  );

async function filled(plan: Plan): Promise<ScoreSheets> {
  const scoring = scoringPlan(plan);
  const order = ORDER(plan);
  const drafts = plan.units.map((unit, at) =>
    formDraft(scoring, {
      unit,
      round: ROUND,
      for: 'leader',
      sheetName: unit.name,
      values: (criterion, column) => {
        const given = column === 'self' ? OWN[at]! : column === 'bloc' ? BLOC[at]! : null;
        return given?.[order.get(criterion)!] ?? '';
      },
    }),
  );
  await workbook.write({ drafts });
  await session.engine.settled();
  const { sheets } = await workbook.read('all');
  return readScoreSheets(sheets, { scoring, units: new UnitFinder(plan.units), round: ROUND });
}

/** As it is printed: with the places of the plan, else four. */
const shown = (value: unknown, roundedAt: string): unknown => {
  const scale = roundedAt === 'Không làm tròn' ? 1e4 : 100;
  return typeof value === 'number' ? Math.round(value * scale + 1e-6) / scale : (value ?? '');
};
const cents = (value: unknown): unknown => (typeof value === 'number' ? Math.round(value * 1e7) / 1e7 : (value ?? ''));

describe.each<[Unassigned, string]>([
  ['rescale', 'Tổng điểm'],
  ['rescale', 'Nhóm'],
  ['rescale', 'Tiêu chí'],
  ['spread', 'Nhóm'],
  ['spread', 'Không làm tròn'],
  ['full', 'Tiêu chí'],
  ['exclude', 'Tổng điểm'],
  ['zero', 'Nhóm'],
])('%s, rounded at %s', (unassigned, roundedAt) => {
  test('one total a unit and layer everywhere', async () => {
    const plan = planWith(unassigned, roundedAt);
    const scoring = scoringPlan(plan);
    const sheets = await filled(plan);
    const records = roundRecords(scoring, new UnitFinder(plan.units), NO_RECORDS, ROUND);
    const totals = { self: OWN, bloc: BLOC };
    const wanted = (layer: 'self' | 'bloc'): unknown[] =>
      totals[layer].map((given) => cents(expected(given, unassigned, roundedAt) ?? ''));
    const { sheets: cells } = await workbook.read('all');
    for (const layer of ['self', 'bloc'] as const) {
      const { standings, progress } = rankRound(scoring, plan.units, sheets, layer, {
        ...records,
        openRounding: 'down',
        undecided: '?',
      });
      expect(standings.rows.map(({ tally }) => (tally.total === 'open' ? '' : cents(tally.total)))).toEqual(
        wanted(layer),
      );
      const complete = sheets.sheets.flatMap(({ reading }, unit) => {
        const own = cells.find(({ name }) => name === reading.sheet)!;
        const total = own.values[reading.totalRow! - own.row]![reading.columns.get(layer)! - own.column];
        return wanted(layer)[unit] === '' ? [] : [[unit, cents(total)]];
      });
      expect(complete).toEqual(wanted(layer).flatMap((total, unit) => (total === '' ? [] : [[unit, total]])));
      const printed = written(standingsDraft({ plan, standings, layer, round: ROUND, progress }));
      for (const one of ['self', 'bloc'] as const) {
        const column = printed[3]!.indexOf(`Tổng ${scoring.headings[one].toLocaleLowerCase('vi')}`);
        const byUnit = new Map(printed.slice(4).map((row) => [row[1], row[column]]));
        expect(plan.units.map(({ name }) => byUnit.get(name))).toEqual(
          wanted(one).map((value) => shown(value, roundedAt)),
        );
      }
      const live = liveStandings({
        plan,
        standings,
        sheets: sheets.sheets,
        records,
        layer,
        round: ROUND,
        undecided: '?',
      });
      if (live.kind === 'obstacle') {
        expect([live.obstacle.kind, roundedAt]).toEqual(['rounded-after', 'Tiêu chí']);
        continue;
      }
      await workbook.write({ drafts: [{ ...live.draft, name: `Bảng ${layer}` }] });
      await session.engine.settled();
      const { values } = (await workbook.read('all')).sheets.find(({ name }) => name === `Bảng ${layer}`)!;
      const below = (heading: string): unknown[] => {
        const at = values[3]!.indexOf(heading);
        return values.slice(4).map((row) => cents(row[at]));
      };
      for (const one of LAYERS.filter((all): all is 'self' | 'bloc' => all !== 'council')) {
        expect([one, below(`Tổng ${scoring.headings[one].toLocaleLowerCase('vi')}`)]).toEqual([one, wanted(one)]);
      }
      expect(below(`Tổng ${scoring.headings.council.toLocaleLowerCase('vi')}`)).toEqual(['', '', '', '']);
    }
    const reviews = sheets.sheets.map((sheet) =>
      written(reviewDraft(scoring, sheet, ROUND)).find((row) => row[1] === 'Tổng điểm')!,
    );
    const column: Readonly<Record<Exclude<Layer, 'council'>, number>> = { self: 3, bloc: 4 };
    for (const layer of ['self', 'bloc'] as const) {
      expect(reviews.map((row) => row[column[layer]])).toEqual(wanted(layer).map((value) => shown(value, roundedAt)));
    }
  });
});
