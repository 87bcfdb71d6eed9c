import type { Cell } from '../../../../src/core/numbers/cell';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { asksForChains } from '../../../../src/core/registration/checks/title-chain';
import { HISTORY, Holdings } from '../../../../src/core/registration/people/history';
import { planOf, told } from './conditions';

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
      'error row/collective-conditions (share) D13 {"name":"Văn phòng","found":"TTLĐXS","requires":"LĐTT","least":0.7,"actual":0.6,"holders":6,"people":10} II.3',
    ]);
  });

  test('are held to one of their people where no share is asked', () => {
    expect(told(planOf([condition]), table(1, 3))).toEqual([]);
    expect(told(planOf([condition]), table(0, 3))).toEqual([
      'error row/collective-conditions (one) D6 {"name":"Văn phòng","found":"TTLĐXS","requires":"LĐTT"} II.3',
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
