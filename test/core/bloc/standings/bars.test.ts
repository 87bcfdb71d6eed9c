import { logRows } from '../../../../src/core/bloc/records/log';
import { VOTES } from '../../../../src/core/bloc/records/tables';
import { openPlaces } from '../../../../src/core/bloc/standings/open-places';
import { rankRound, roundRecords } from '../../../../src/core/bloc/standings/rank-round';
import { standingsDraft } from '../../../../src/core/bloc/standings/table/values-sheet';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { PlanRow } from '../../../../src/core/plan/schema/tables';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { writeTable } from '../../../../src/core/plan/schema/write-plan';
import { recordsOf } from '../records/records-of';
import { group, item, planOf, ROUND, sheetsOf } from '../setup';

/* What bars a unit from an award that its place would give it: the plan, discipline, a vote, or the bloc. */

const FLAG = 'Cờ thi đua';
const DIPLOMA = 'Bằng khen';
const BANDS = [
  { name: 'Xuất sắc', from: 90 },
  { name: 'Tốt', from: 80 },
  { name: 'Đạt', from: 0 },
];
const POINTS = [95, 85, 75, 60];

/** Four units of 95, 85, 75 and 60 points, a flag and a diploma. */
function ranked(
  flag: Partial<PlanRow<'awards'>>,
  log: Parameters<typeof logRows>[0] = [],
  votes: readonly object[] = [],
) {
  const plan = planOf({
    criteria: [group('I'), item('I.1', 100)],
    units: ['An', 'Bình', 'Cường', 'Dung'].map((name) => ({ name })),
    bands: BANDS,
    awards: [
      { name: FLAG, perBloc: 1, ...flag },
      { name: DIPLOMA, perBloc: 1 },
    ],
  });
  const scoring = scoringPlan(plan);
  const tables = recordsOf(
    logRows(log.map((entry) => ({ round: ROUND, ...entry }))),
    writeTable(VOTES, rowsOf(VOTES, votes)),
  );
  const records = roundRecords(scoring, new UnitFinder(plan.units), tables, ROUND);
  const sheets = sheetsOf(plan, (unit, _, column) => (column === 'self' ? POINTS[unit]! : ''));
  const { standings } = rankRound(scoring, plan.units, sheets, 'self', {
    ...records,
    openRounding: 'down',
    undecided: '?',
  });
  const draft = standingsDraft({ plan, standings, layer: 'self', round: ROUND, ...records });
  const texts = draft.rows.map((row) => row.map((cell) => String(cell?.value ?? '')));
  return {
    standings,
    proposals: standings.rows.map(({ proposal }) => proposal),
    bars: standings.rows.map(({ barred }) => barred.map(({ award, bar }) => [award, bar.kind])),
    /** What the official table says of a unit, and above all of them. */
    said: (name: string) => texts.find((row) => row.includes(name))!,
    above: texts[2]!.join(''),
  };
}

test('the plan asks for a class: who is below it is passed over, and the place stays open', () => {
  const { standings, proposals, bars, said, above } = ranked({ leastClass: 'xuất  sắc', perBloc: 2 });
  expect(proposals).toEqual([FLAG, DIPLOMA, '', '']);
  expect(bars).toEqual([[], [[FLAG, 'class']], [[FLAG, 'class']], [[FLAG, 'class']]]);
  expect(openPlaces(standings)).toEqual([{ bloc: '', award: FLAG, count: 1 }]);
  expect(said('Bình').at(-1)).toContain(`Không đề nghị ${FLAG}: xếp loại Tốt, cần từ Xuất sắc`);
  expect(above).toBe(`Để trống, không còn đơn vị đủ điều kiện: 1 ${FLAG}.`);
});

test('a class that the plan does not have bars nobody', () => {
  expect(ranked({ leastClass: 'Giỏi' }).proposals).toEqual([FLAG, DIPLOMA, '', '']);
});

test('a disciplined unit is barred where the plan says so, and only there', () => {
  const limited = [{ what: 'limited', unit: 'An', now: 'Tốt', reason: 'Khiển trách' }] as const;
  const barred = ranked({ disciplined: 'barred' }, limited);
  expect(barred.proposals).toEqual([DIPLOMA, FLAG, '', '']);
  expect(barred.bars[0]).toEqual([[FLAG, 'limited']]);
  expect(barred.said('An').at(-1)).toContain(`Không đề nghị ${FLAG}: bị giới hạn xếp loại cao nhất Tốt`);
  for (const disciplined of ['considered', null] as const) {
    expect(ranked({ disciplined }, limited).proposals).toEqual([FLAG, DIPLOMA, '', '']);
  }
});

test('votes that do not suffice: the next is offered, and so on, until votes are enough', () => {
  const vote = (unit: string, votes: number) => ({ round: ROUND, about: FLAG, unit, votes, members: 9 });
  const of = (...votes: object[]) => ranked({ vote: 0.9 }, [], votes).proposals;
  expect(of()).toEqual([FLAG, DIPLOMA, '', '']);
  expect(of(vote('An', 8))).toEqual([DIPLOMA, FLAG, '', '']);
  expect(of(vote('An', 8), vote('Bình', 7))).toEqual([DIPLOMA, '', FLAG, '']);
  expect(of(vote('An', 9))).toEqual([FLAG, DIPLOMA, '', '']);
  // Without the number of members nothing can be said of it.
  expect(of({ ...vote('An', 8), members: null })).toEqual([FLAG, DIPLOMA, '', '']);
});

test('the bloc does not consider a unit, with its reason, until that is lifted', () => {
  const excluded = { what: 'excluded', unit: 'An', now: FLAG, reason: 'Có đơn thư đang xác minh' } as const;
  const { proposals, said } = ranked({}, [excluded]);
  expect(proposals).toEqual([DIPLOMA, FLAG, '', '']);
  expect(said('An').at(-1)).toBe(`Không đề nghị ${FLAG}: Có đơn thư đang xác minh`);
  const lifted = { what: 'excluded', unit: 'An', before: FLAG, now: '', reason: 'Đã xác minh' } as const;
  expect(ranked({}, [excluded, lifted]).proposals).toEqual([FLAG, DIPLOMA, '', '']);
  const both = [excluded, { ...excluded, now: DIPLOMA }];
  expect(ranked({}, both).proposals).toEqual(['', FLAG, DIPLOMA, '']);
  expect(ranked({}, [{ ...excluded, round: 'Quý I' }]).proposals).toEqual([FLAG, DIPLOMA, '', '']);
});
