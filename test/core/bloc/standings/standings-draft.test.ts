import { rankRound, roundRecords, type RoundRecords } from '../../../../src/core/bloc/standings/rank-round';
import { NO_RECORDS } from '../../../../src/core/bloc/records/read-records';
import { printed } from '../../../../src/core/bloc/standings/table/columns';
import { standingsDraft } from '../../../../src/core/bloc/standings/table/values-sheet';
import type { Layer } from '../../../../src/core/bloc/sheets/form/columns';
import { standings } from '../../../../src/core/bloc/standings/standings';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import type { Plan } from '../../../../src/core/plan/plan';
import { type Filled, group, item, planOf, ROUND, sheetsOf, written } from '../setup';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

/* The table as it is printed, from two criteria of 50 points. */

const CRITERIA = [group('I'), item('I.1', 50), item('I.2', 50)];
const unit = (name: string, bloc = '') => ({ name, bloc });

interface Asked {
  readonly layer?: Layer;
  readonly records?: Partial<RoundRecords>;
  readonly filled: Filled;
}

/** By the name of each unit or bloc, its row by headings. */
function tableOf(plan: Plan, { layer = 'self', records, filled }: Asked) {
  const own = { ...roundRecords(scoringPlan(plan), new UnitFinder(plan.units), NO_RECORDS, ROUND), ...records };
  const sheets = sheetsOf(plan, filled);
  const options = { openRounding: 'down', undecided: 'Bỏ phiếu' } as const;
  const { standings: ranked, progress } = rankRound(scoringPlan(plan), plan.units, sheets, layer, {
    ...own,
    ...options,
  });
  const { ballots, limits } = own;
  const draft = standingsDraft({ plan, standings: ranked, layer, round: ROUND, progress, ballots, limits });
  const rows = written(draft);
  const headings = rows[3]!;
  const of = (name: string, heading: string): unknown => {
    expect(headings).toContain(heading);
    return rows.find((row) => row[1] === name)![headings.indexOf(heading)];
  };
  return { draft, rows, headings, of };
}

/** The same points on both criteria. */
const even =
  (...points: readonly (number | string)[]): Filled =>
  (at, criterion, column) =>
    column === 'self' ? (criterion < 3 ? points[at]! : '') : '';

test('the columns and the title block of a plan without bonus, penalty and classes', () => {
  const plan = planOf({ facts: { title: 'Kế hoạch 12' }, criteria: CRITERIA, units: [unit('A')] });
  const { draft, rows, headings } = tableOf(plan, { filled: even(40) });
  expect(headings).toEqual([
    'STT',
    'Đơn vị',
    'Nội dung I',
    'Tổng điểm tự chấm',
    'Tổng điểm khối thẩm định',
    'Tổng điểm kết luận',
    'Chênh lệch',
    'Xếp hạng',
    'Đề nghị',
    'Ghi chú',
  ]);
  expect(rows.slice(0, 3).map(([first]) => first)).toEqual([
    'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA',
    'Kế hoạch 12 - Cả năm - điểm tự chấm',
    '',
  ]);
  expect(rows[4]).toEqual([1, 'A', 80, 80, '', '', '', 1, '', '']);
  expect(draft.rows.every((row) => row.length === 10)).toBe(true);
  expect(draft).toMatchObject({ name: 'Xếp hạng - Cả năm', headingStart: 3, headingEnd: 4, isProtected: false });
});

test('blocs stand one below the other, numbered in Roman, each from its first unit on', () => {
  const plan = planOf({ criteria: [item('1', 100)] });
  const entrants = Array.from({ length: 50 }, (_, at) => ({
    name: `Đơn vị ${at}`,
    bloc: at === 3 ? '' : `Khối ${at % 49}`,
    pointsOf: () => at,
  }));
  const ranked = standings(scoringPlan(plan), entrants, { openRounding: 'down', undecided: '' });
  const rows = written(standingsDraft({ plan, standings: ranked, layer: 'self', round: ROUND, progress: new Map() }));
  const blocs = rows.slice(4).filter(([number]) => typeof number === 'string');
  expect(blocs.map(([number]) => number)).toEqual(
    (
      'I II III IV V VI VII VIII IX X XI XII XIII XIV XV XVI XVII XVIII XIX XX XXI XXII XXIII XXIV XXV XXVI XXVII XXVIII XXIX ' +
      'XXX XXXI XXXII XXXIII XXXIV XXXV XXXVI XXXVII XXXVIII XXXIX XL XLI XLII XLIII XLIV XLV XLVI XLVII XLVIII XLIX'
    ).split(' '),
  );
  expect(blocs[3]![1]).toBe('Khối chưa ghi tên');
  expect(rows.slice(4, 7).map((row) => row.slice(0, 2))).toEqual([
    ['I', 'Khối 0'],
    [1, 'Đơn vị 49'],
    [2, 'Đơn vị 0'],
  ]);
  expect(rows.every((row) => row.length === rows[3]!.length)).toBe(true);
});

test('a bloc without a name is called by the word of the plan', () => {
  const plan = planOf({ facts: { bloc: 'Cụm' }, criteria: CRITERIA, units: [unit('A', 'Cụm 1'), unit('B')] });
  expect(tableOf(plan, { filled: even(1, 2) }).rows.map((row) => row[1])).toContain('Cụm chưa ghi tên');
});

test('the difference is that of the layer to the unit’s own points, and none beside those themselves', () => {
  const plan = planOf({ criteria: CRITERIA, units: [unit('A'), unit('B')] });
  const filled: Filled = (at, criterion, column) => {
    if (column === 'self') return at === 0 ? 40.3 : '';
    return column === 'bloc' && criterion < 3 ? 40.1 + at : '';
  };
  const { of } = tableOf(plan, { layer: 'bloc', filled });
  expect([of('A', 'Tổng điểm tự chấm'), of('A', 'Tổng điểm khối thẩm định'), of('A', 'Chênh lệch')]).toEqual([
    80.6, 80.2, -0.4,
  ]);
  expect([of('B', 'Tổng điểm tự chấm'), of('B', 'Chênh lệch')]).toEqual(['', '']);
  expect(tableOf(plan, { filled }).of('A', 'Chênh lệch')).toBe('');
});

test('bonus and penalty are shown as far as they count, a group of which nothing was assigned by a dash', () => {
  const plan = planOf({
    facts: { bonusCap: '3', penaltyCap: '2' },
    criteria: [
      ...CRITERIA,
      group('II'),
      item('II.1', 10, { unassigned: 'exclude' }),
      { id: '', kind: 'criterion', name: 'Ngoài nhóm', maximum: 5 },
      { id: 'T', kind: 'bonus', name: 'Cờ' },
      { id: 'P', kind: 'penalty', name: 'Trễ' },
    ],
    units: [unit('A'), unit('B')],
  });
  const values = ['', 40, 40, '', 'không giao', 5, 8, 7];
  const filled: Filled = (at, criterion, column) => (column === 'self' ? (at === 0 ? values[criterion]! : 1) : '');
  const { of, headings } = tableOf(plan, { filled });
  expect(headings.slice(2, 7)).toEqual(['Nội dung I', 'Nội dung II', 'Nội dung khác', 'Điểm thưởng', 'Điểm trừ']);
  expect(headings.slice(2, 8).map((heading) => of('A', String(heading)))).toEqual([80, '–', 5, 3, 2, 86]);
  expect(of('B', 'Điểm thưởng')).toBe(1);
});

test('criteria of no group are the content where there are no groups; a group without a number is called by its name', () => {
  const loose = planOf({ criteria: [item('1', 5, { group: '' })], units: [unit('A')] });
  expect(tableOf(loose, { filled: even(1) }).headings[2]).toBe('Điểm nội dung');
  const named = planOf({ criteria: [{ id: '', kind: 'group', name: 'Kinh tế', maximum: 5 }], units: [unit('A')] });
  expect(tableOf(named, { filled: even(1) }).headings[2]).toBe('Kinh tế');
});

test('points are printed with the places that the plan rounds to, else with four at most', () => {
  const points = [100 / 3, 0.00005, 12.5, -2 / 3];
  expect(points.map((one) => printed(one, { rounding: null }))).toEqual([33.3333, 0.0001, 12.5, -0.6667]);
  const rounding = { at: 'total', places: 2 } as const;
  expect(points.map((one) => printed(one, { rounding }))).toEqual([33.33, 0, 12.5, -0.67]);
});

describe('the note beside a rank', () => {
  const plan = planOf({
    facts: { tieKeys: 'I.1' },
    criteria: CRITERIA,
    units: ['A', 'B', 'C', 'D'].map((name) => unit(name)),
    bands: [
      { name: 'Tốt', from: 80, condition: 'Không có đơn thư' },
      { name: 'Đạt', from: 50, to: 70 },
    ],
    awards: [{ title: 'CTĐT', name: 'Cờ', perBloc: 1, vote: 0.8 }],
  });
  const note = (records: Partial<RoundRecords>, ...points: readonly (number | string)[]): unknown[] => {
    const { of } = tableOf(plan, { records, filled: even(...points) });
    return plan.units.map(({ name }) => of(name, 'Ghi chú'));
  };

  test('says who is not ranked, who shares it, and what class there is not', () => {
    expect(note({}, 45, 37, 37, '')).toEqual([
      'Còn phải xét: Không có đơn thư',
      'Đồng hạng với C; Không thuộc loại nào theo kế hoạch',
      'Đồng hạng với B; Không thuộc loại nào theo kế hoạch',
      'Chưa đủ điểm để xếp hạng',
    ]);
  });

  test('says what decided between equal totals, a vote too', () => {
    const ballots = [{ unit: plan.units[1]!, about: '', votes: 5, members: 9, present: null, place: null }];
    expect(note({ ballots }, 30, 30, 30, 30).slice(0, 2)).toEqual([
      'Đồng hạng với C, D; Bằng điểm, xét theo biểu quyết',
      'Bằng điểm, xét theo biểu quyết',
    ]);
    const keyed: Filled = (at, criterion, column) => (column === 'self' ? (criterion === 1 ? 30 + at : 30 - at) : '');
    expect(tableOf(plan, { filled: keyed }).of('A', 'Ghi chú')).toBe('Bằng điểm, xét theo I.1');
  });

  test('says to what class a unit is held and why, and its votes on awards', () => {
    const [a, b, c, d] = plan.units;
    const limits = new Map([[a!, { atMost: 'Đạt', reason: 'Khiển trách' }]]);
    const vote = { about: 'Cờ', votes: 7, members: 9, present: null, place: null };
    const ballots = [
      { ...vote, unit: a! },
      { ...vote, unit: b!, votes: 8 },
      { ...vote, unit: c!, members: null },
      { ...vote, unit: d!, about: 'Việc khác' },
    ];
    const notes = note({ limits, ballots }, 45, 33, 31, 30);
    expect(notes).toEqual([
      'Xếp loại cao nhất Đạt (Khiển trách); Cờ: 7/9 phiếu, cần 8: chưa đạt',
      'Cờ: 8/9 phiếu',
      'Cờ: 7/– phiếu',
      'Việc khác: 7/9 phiếu',
    ]);
  });
});
