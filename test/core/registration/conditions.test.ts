import { cellAddress } from '../../../src/core/findings/address';
import type { Cell } from '../../../src/core/numbers/cell';
import { factWords } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { CONDITIONS, FACTS, type PlanRow } from '../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../src/core/registration/check-registration';
import { asksForChains } from '../../../src/core/registration/checks/title-chain';
import { HISTORY, Holdings } from '../../../src/core/registration/history';
import { readRegistration } from '../../../src/core/registration/read-registration';
import { day } from './check-cases';
import { cells, UNITS } from './tables';

/* What the plan asks of those who register, with all that is told of who does not have it. */

const source = { section: 'II.3', words: '' };
const planOf = (conditions: readonly Partial<PlanRow<'conditions'>>[], year = '2022'): Plan => ({
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: year }]),
  conditions: rowsOf(
    CONDITIONS,
    conditions.map((one) => ({ source, ...one })),
  ),
});

function told(plan: Plan, values: readonly (readonly Cell[])[], holdings: Holdings | null = null): string[] {
  const registration = readRegistration([cells(values)], UNITS);
  const found = checkRegistration({ registration, plan, units: UNITS, rounding: 'down', coverage: 'part', holdings });
  return found.map(
    ({ code, gravity, cell, values: own, source: section }) =>
      `${gravity} ${code} ${cell ? cellAddress(cell) : '–'} ${JSON.stringify(own)} ${section ?? ''}`,
  );
}

describe('who cannot be considered', () => {
  const plan = planOf([
    { kind: 'excluded', content: 'Mới tuyển dụng', months: 10 },
    { kind: 'excluded', content: 'Bị kỷ luật', source: { section: 'II.4', words: '' } },
  ]);
  const short = (cell: string, months: number): string =>
    `error row/disqualified ${cell} {"name":"Lê A","why":"months","months":${months},"least":10,"found":""} II.3`;
  const served = (heading: string, value: Cell, own = plan): string[] =>
    told(own, [
      ['Họ và tên', 'Đơn vị', 'Danh hiệu', heading],
      ['Lê A', 'VP', 'LĐTT', value],
    ]);

  test.each<[string, Cell, number | null]>([
    ['Số tháng công tác', 9.5, 9.5],
    ['Số tháng công tác', 10, null],
    ['Số tháng công tác', 0, 0],
    ['Ngày tuyển dụng', day(1, 3), null],
    ['Ngày tuyển dụng', day(2, 3), 9],
    ['Ngày tuyển dụng', day(31, 12), 0],
    ['Ngày tuyển dụng', day(1, 2, 2023), 0],
    ['Ngày tuyển dụng', day(15, 12, 2021), null],
    ['Ngày tuyển dụng', 'đầu năm', null],
    ['Ngày tuyển dụng', '', null],
  ])('%s %p: %p months', (heading, value, months) => {
    const found = served(heading, value).filter((line) => line.includes('row/disqualified'));
    expect(found).toEqual(months === null ? [] : [short('D2', months)]);
  });

  test('months that stand as text count too, with a day of recruitment where there are none', () => {
    const both = (months: Cell, hired: Cell): string[] =>
      told(plan, [
        ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số tháng công tác', 'Ngày tuyển dụng'],
        ['Lê A', 'VP', 'LĐTT', months, hired],
      ]).filter((line) => line.includes('row/disqualified'));
    expect(both('9', day(1, 1))).toEqual([short('D2', 9)]);
    expect(both('', day(1, 6))).toEqual([short('E2', 7)]);
    expect(both(12, day(1, 6))).toEqual([]);
  });

  test('without a year of the plan no day of recruitment is late', () => {
    expect(
      served('Ngày tuyển dụng', day(2, 11), planOf([{ kind: 'excluded', content: 'Mới', months: 10 }], '')),
    ).toEqual([]);
  });

  test.each(['Không', 'không có', 'ko', '0', '-', '–', ''])('“%s” is no disciplinary measure', (measure) => {
    expect(served('Hình thức kỷ luật', measure)).toEqual([]);
  });

  test('a measure is told with its own clause; who registers nothing is left alone', () => {
    expect(served('Hình thức kỷ luật', 'Cảnh cáo')).toEqual([
      'error row/disqualified D2 {"name":"Lê A","why":"discipline","months":0,"least":0,"found":"Cảnh cáo"} II.4',
    ]);
    const declined = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Hình thức kỷ luật', 'Số tháng công tác'];
    expect(told(plan, [declined, ['Lê A', 'VP', 'Không đăng ký', 'Cảnh cáo', 2]])).toEqual([]);
    expect(
      served('Hình thức kỷ luật', 'Cảnh cáo', planOf([{ kind: 'excluded', content: 'Nghỉ không lương' }])),
    ).toEqual([]);
  });
});

describe('titles in a row', () => {
  const chain = { kind: 'required', title: 'CSTĐT', content: '3 năm CSTĐCS', requires: 'CSTĐCS', years: 3 } as const;
  const plan = planOf([chain]);
  const asked = [
    ['Họ và tên', 'Đơn vị', 'Danh hiệu'],
    ['Lê A', 'VP', 'CSTĐT'],
  ];
  const held = (...years: readonly (readonly [number, string])[]): string[] =>
    told(
      plan,
      asked,
      new Holdings(
        rowsOf(
          HISTORY,
          years.map(([year, title]) => ({ name: 'Lê A', unit: 'Văn phòng', year, title })),
        ),
      ),
    );
  const lacking = (years: number): string =>
    `error row/title-chain C2 {"name":"Lê A","found":"CSTĐT","requires":"CSTĐCS","wanted":3,"years":${years}} II.3`;

  test.each<[string, readonly (readonly [number, string])[], number | null]>([
    [
      'three in a row',
      [
        [2019, 'CSTĐCS'],
        [2020, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
      ],
      null,
    ],
    [
      'a higher one among them',
      [
        [2019, 'CSTĐT'],
        [2020, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
      ],
      null,
    ],
    [
      'one twice',
      [
        [2020, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
      ],
      2,
    ],
    [
      'a year without',
      [
        [2018, 'CSTĐCS'],
        [2019, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
      ],
      1,
    ],
    [
      'none last year',
      [
        [2018, 'CSTĐCS'],
        [2019, 'CSTĐCS'],
        [2020, 'CSTĐCS'],
      ],
      0,
    ],
    [
      'one of the plan’s own year',
      [
        [2020, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
        [2022, 'CSTĐCS'],
      ],
      2,
    ],
    [
      'a lower one',
      [
        [2019, 'LĐTT'],
        [2020, 'CSTĐCS'],
        [2021, 'CSTĐCS'],
      ],
      2,
    ],
  ])('with %s', (_, years, found) => {
    expect(held(...years)).toEqual(found === null ? [] : [lacking(found)]);
  });

  test('are asked for only where the plan says how many, of titles that are some', () => {
    expect(asksForChains(plan)).toBe(true);
    for (const other of [
      { years: 0 },
      { years: null },
      { kind: 'general' as const },
      { title: 'lạ' },
      { requires: 'lạ' },
    ])
      expect(asksForChains(planOf([{ ...chain, ...other }]))).toBe(false);
  });
});

describe('collectives', () => {
  const condition = { kind: 'required', title: 'TTLĐXS', content: '70% LĐTT', requires: 'LĐTT' } as const;
  const table = (held: number, of: number): Cell[][] => [
    ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
    ...Array.from({ length: of }, (_, at): Cell[] => [at + 1, `Người ${at}`, 'VP', at < held ? 'CSTĐCS' : 'Giấy khen']),
    ['', 'Tập thể', '', ''],
    [1, 'Văn phòng', '', 'TTLĐXS'],
  ];

  test('are held to a share of their people, exactly at it in order', () => {
    const plan = planOf([{ ...condition, share: 0.7 }]);
    expect(told(plan, table(7, 10))).toEqual([]);
    expect(told(plan, table(6, 10))).toEqual([
      'error row/collective-conditions D13 {"name":"Văn phòng","found":"TTLĐXS","requires":"LĐTT","least":0.7,"actual":0.6,"holders":6,"people":10} II.3',
    ]);
  });

  test('are held to one of their people where no share is asked', () => {
    expect(told(planOf([condition]), table(1, 3))).toEqual([]);
    expect(told(planOf([condition]), table(0, 3))).toEqual([
      'error row/collective-conditions D6 {"name":"Văn phòng","found":"TTLĐXS","requires":"LĐTT","least":0,"actual":0,"holders":0,"people":3} II.3',
    ]);
  });

  test.each([
    ['of years in a row', { years: 2 }],
    ['of another kind', { kind: 'general' as const }],
    ['for people', { title: 'CSTĐT' }],
    ['of collectives', { requires: 'TTLĐTT' }],
    ['of another title', { title: 'TTLĐTT' }],
  ])('are not held to a condition %s', (_, other) => {
    expect(told(planOf([{ ...condition, ...other }]), table(0, 3))).toEqual([]);
  });
});
