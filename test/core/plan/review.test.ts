import { reviewPlan } from '../../../src/core/plan/review/review-plan';
import { readPlan } from '../../../src/core/plan/schema/read-plan';
import type { PlanRow } from '../../../src/core/plan/schema/tables';
import { writePlan } from '../../../src/core/plan/schema/write-plan';
import type { SheetCells } from '../../../src/core/table/sheet-cells';
import { codes, day, facts, found, planOf } from './plan-of';

describe('days', () => {
  test('a day that is none, at its cell; a day before 1900 and a day without its year are days', () => {
    expect(
      found({
        facts: facts({ year: '2017', signed: '31/4/2017' }),
        occasions: [
          { name: 'a', founded: '19/5/1890', day: day('19/5/2017'), years: 127 },
          { name: 'b', founded: '30/2/1930', day: '8/3' },
          { name: 'c', day: '30/2' },
          { name: 'd', founded: '03/2/1930', day: day('3/2/2017'), years: 86 },
          { name: 'e', day: 'mùa xuân' },
        ],
        rounds: [{ name: 'Đợt 1', from: day('1/1/2017'), to: '31/6/2017' }],
      }),
    ).toEqual([
      'error plan/impossible-date (impossible) {"found":"31/6/2017"}',
      'error plan/impossible-date (impossible) {"found":"30/2"}',
      'error plan/impossible-date (none) {"found":"mùa xuân"}',
      'error plan/impossible-date (impossible) {"found":"31/4/2017"}',
      'error plan/impossible-date (impossible) {"found":"30/2/1930"}',
      'warning plan/years-differ {"name":"d","years":"86","actual":"87"}',
    ]);
  });

  test('29 February belongs to leap years only', () => {
    const occasions = [{ name: 'a', day: '29/2' }];
    expect(found({ facts: facts({ year: '2020' }), occasions })).toEqual([]);
    expect(found({ facts: facts({ year: '2021' }), occasions })).toHaveLength(1);
  });

  test('phrases without a day, with several, and with one that does not exist', () => {
    expect(
      codes({
        facts: facts({ year: '2022' }),
        activities: [
          { content: 'a', time: 'đầu năm' },
          { content: 'a', time: 'ngày 5 hằng tháng' },
          { content: 'b', time: '4-5/2022' },
        ],
        deadlines: [
          { content: 'c', phrase: 'từ 1/3/2022 đến 5/3/2022' },
          { content: 'd', phrase: 'trước ngày 30/2/2022' },
        ],
      }).filter((code) => code !== 'plan/units-missing'),
    ).toEqual(['plan/impossible-date', 'plan/unreadable-phrase', 'plan/unreadable-phrase']);
  });
});

test('rounds that share days, with both cells; touching rounds do not', () => {
  const rounds = [
    { name: 'Đợt 2', from: day('30/6/2017'), to: day('31/12/2017') },
    { name: 'Đợt 1', from: day('1/1/2017'), to: day('30/6/2017') },
  ];
  expect(found({ rounds })).toEqual([
    `error plan/rounds-overlap {"first":"Đợt 1","second":"Đợt 2","from":${day('30/6/2017')},"to":${day('30/6/2017')},"days":1}`,
  ]);
  expect(found({ rounds: [{ ...rounds[0]!, from: day('1/7/2017') }, rounds[1]!] })).toEqual([]);
  const reversed = found({ rounds: [{ name: 'x', from: day('2/1/2017'), to: day('1/1/2017') }] });
  expect(reversed).toEqual([expect.stringContaining('plan/round-reversed')]);
});

test('ratios: a base is needed; scope and rounding may be open', () => {
  const awards = [
    { name: 'a', percent: 0.15 },
    { name: 'b', percent: 0.15, base: 'LĐTT' },
    { name: 'c', percent: 0.2, base: 'quân số', scope: 'pooled' as const, rounding: 'down' as const },
    { name: 'd' },
  ];
  expect(codes({ awards }).filter((code) => code !== 'plan/units-missing')).toEqual([
    'plan/ratio-without-base',
    'plan/scope-open',
    'plan/rounding-open',
    'plan/base-not-counted',
  ]);
});

describe('deadlines', () => {
  const of = (kind: PlanRow<'deadlines'>['kind'], phrase: string, more: Partial<PlanRow<'deadlines'>> = {}): string[] =>
    codes({ facts: facts({ year: '2021' }), deadlines: [{ kind, content: 'x', phrase, ...more }] }).slice(1);
  const outside = ['plan/deadline-outside'];

  test('the reports of a 2021 plan are rightly due in 2022, its registration is not', () => {
    expect(codes({ facts: facts({ year: '2021' }) })).toEqual(['plan/units-missing']);
    expect(
      codes({
        facts: facts({ year: '2021' }),
        deadlines: [{ kind: 'scores', content: 'x', phrase: 'trước ngày 01/02/2022' }],
      }),
    ).toEqual(['plan/units-missing']);
    expect(
      codes({
        facts: facts({ year: '2021' }),
        deadlines: [{ kind: 'registration', content: 'x', phrase: 'trước ngày 01/02/2022' }],
      }),
    ).toEqual(['plan/deadline-outside', 'plan/units-missing']);
    expect(
      codes({
        facts: facts({ year: '2021' }),
        deadlines: [{ kind: 'review', content: 'x', phrase: 'trong tháng 02/2023' }],
      })[0],
    ).toBe(outside[0]);
    expect(
      codes({
        facts: facts({ year: '2021' }),
        deadlines: [{ kind: 'registration', content: 'x', phrase: '31/12/2020' }],
      })[0],
    ).toBe(outside[0]);
  });
  test('another day than the words name, and no day at all', () => {
    const lastDay = day('28/1/2021');
    expect(
      codes({
        facts: facts({ year: '2021' }),
        deadlines: [{ content: 'x', phrase: 'trước ngày 01/02/2021', lastDay }],
      })[0],
    ).toBe('plan/last-day-differs');
    expect(of('registration', '')).toEqual(['plan/deadline-open']);
    expect(of('registration', '', { lastDay })).toEqual([]);
  });
});

test('units: named and not listed, listed twice, too long for a sheet', () => {
  const units = [
    { name: 'Văn phòng Sở', shortName: 'Văn phòng', formerNames: ['VP cũ'] },
    { name: 'Thanh tra', shortName: '' },
    { name: 'thanh  TRA', shortName: 'Phòng có tên ngắn quá dài để đặt' },
  ];
  const activities = [
    { content: 'x', units: ['Phó Chánh Văn phòng', 'Giám đốc Văn phòng Sở', 'Văn phòng, Thanh tra'] },
    { content: 'a', units: ['văn phòng', 'VP cũ', 'các phòng chuyên môn', 'Chánh Văn phòng', 'Trưởng các phòng'] },
    { content: 'b', units: ['Phòng Tài chính'], except: ['Thanh tra'] },
  ];
  expect(found({ units, activities })).toEqual([
    'error plan/unit-twice {"name":"thanh  TRA"}',
    'warning plan/unit-unlisted {"found":"Phòng Tài chính","suggestion":""}',
    'warning plan/short-name-long {"name":"Phòng có tên ngắn quá dài để đặt","length":32,"most":25}',
  ]);
});

test('a day of origin may be a year alone, and words without a number name no day', () => {
  const occasions = ['1930', '8/1945', '3/2/1930', ''].map((founded) => ({ name: 'a', founded }));
  expect(
    found({ facts: facts({ year: '2026' }), occasions, activities: [{ content: 'b', time: 'Thường xuyên' }] }),
  ).toEqual([]);
  const impossible = [{ content: 'c', phrase: 'trước ngày 30/2/2026', lastDay: day('27/2/2026') }];
  expect(found({ facts: facts({ year: '2026' }), deadlines: impossible })).toEqual([
    expect.stringContaining('plan/impossible-date'),
  ]);
});

test('a ratio above that of the rules the plan refers to', () => {
  const awards = [{ title: 'CSTĐCS', name: 'a', percent: 0.2, base: 'LĐTT' }];
  const under = (rules: string): string[] => found({ facts: facts({ year: '2022', rules }), awards });
  expect(under('Nghị định số 91/2017/NĐ-CP')).toEqual([expect.stringContaining('"most":0.15')]);
  expect(under('Nghị định số 98/2023/NĐ-CP')).toEqual([]);
});

test('tables of a plan without TD_Plan', () => {
  const tables = new Map([['TD_Awards', { name: 'x', row: 0, column: 0, values: [['Mã']] }]]);
  expect(reviewPlan(readPlan(tables)).map(({ code }) => code)).toContain('plan/table-missing');
});

test('codes that stand twice or belong to nothing', () => {
  const units = [{ name: 'x' }];
  const base = { kind: 'criterion' as const, name: 'c', maximum: 1, rule: 'yesno', units: ['x'] };
  expect(
    found({
      units,
      criteria: [
        { ...base, id: 'I.1' },
        { ...base, id: 'i.1', group: 'II' },
      ],
      targets: [
        { criterion: 'I.1', content: 't' },
        { criterion: 'I.9', content: 't' },
      ],
    }),
  ).toEqual([
    'error plan/code-twice {"id":"i.1"}',
    'error plan/code-unknown {"id":"II"}',
    'error plan/code-unknown {"id":"I.9"}',
  ]);
});

test('facts that take a few words only', () => {
  expect(
    found({ facts: facts({ year: '2026', bonusPlace: 'bên ngoài', bloc: 'cụm', roundedAt: 'tong diem' }) }),
  ).toEqual([
    'error plan/fact-unknown-word {"fact":"Điểm thưởng nằm","found":"bên ngoài","choices":"Trong thang điểm; Ngoài thang điểm"}',
  ]);
});

test('facts that are no numbers, rules that are unknown, and what waits to be confirmed', () => {
  expect(
    codes({
      facts: [
        ...facts({ year: 'hai nghìn', rules: 'Nghị định số 1/1900/NĐ-CP' }),
        { key: 'Ghi riêng', value: 'bất kỳ' },
      ],
      rounds: [{ name: 'Đợt 1', from: day('1/1/2022'), to: day('2/1/2022'), confirm: 'pending' }],
    }),
  ).toEqual(['plan/fact-not-a-number', 'plan/unconfirmed', 'plan/rules-unknown', 'plan/units-missing']);
});

test('each finding of a written plan stands at its cell', () => {
  const plan = planOf({
    units: [{ name: 'x' }],
    rounds: [
      { name: 'Đợt 1', from: day('1/1/2017'), to: day('30/6/2017') },
      { name: 'Đợt 2', from: day('30/6/2017'), to: day('31/12/2017') },
    ],
  });
  const tables = new Map(
    writePlan(plan).map(({ name, columns, rows }): [string, SheetCells] => [
      name,
      { name, row: 0, column: 0, values: [columns.map(({ heading }) => heading), ...rows] },
    ]),
  );
  const [overlap] = reviewPlan(readPlan(tables));
  expect(overlap).toMatchObject({
    code: 'plan/rounds-overlap',
    cell: { sheet: 'TD_Rounds', row: 2, column: 2 },
    related: [
      { sheet: 'TD_Rounds', row: 1, column: 3 },
      { sheet: 'TD_Rounds', row: 2, column: 2 },
    ],
  });
});
