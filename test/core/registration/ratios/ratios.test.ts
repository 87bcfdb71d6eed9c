import type { Cell } from '../../../../src/core/numbers/cell';
import { EMPTY_PLAN, type Award, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { AWARDS } from '../../../../src/core/plan/schema/tables';
import { cellAddress } from '../../../../src/core/findings/address';
import { ratioResults, type RatioResult } from '../../../../src/core/registration/ratios/ratios';
import { pairKey } from '../../../../src/core/registration/people/same-people';
import { finished } from '../../../../src/core/steps';
import { tablesOf, UNITS } from '../setup';

const HEADINGS = ['Họ và tên', 'Đơn vị', 'Danh hiệu'];
const RATIO: Partial<Award> = { title: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', percent: 0.15, base: 'LĐTT' };

function results(
  rows: readonly (readonly Cell[])[],
  awards: readonly Partial<Award>[] = [RATIO],
  people: Parameters<typeof ratioResults>[0]['people'] = {},
): readonly RatioResult[] {
  const plan: Plan = { ...EMPTY_PLAN, awards: rowsOf(AWARDS, awards) };
  const sheets = tablesOf(rows);
  return finished(ratioResults({ sheets, plan, units: UNITS, rounding: 'down', people }));
}
const people = (count: number, title: string, unit = 'VP', from = 0): Cell[][] =>
  Array.from({ length: count }, (_, at) => [`Người ${from + at}`, unit, title]);

test('a ratio is worked out on the people who hold its base, higher titles included where they stand as text', () => {
  const rows = [HEADINGS, ...people(9, 'LĐTT'), ...people(2, 'CSTĐCS', 'VP', 9), ...people(3, 'Giấy khen', 'VP', 11)];
  const [result, ...more] = results(rows);
  expect(more).toEqual([]);
  expect(result).toMatchObject({
    unit: null,
    percent: 0.15,
    baseTitle: 'LĐTT',
    base: 11,
    raw: 1.65,
    rounding: 'down',
    limit: 1,
    count: 2,
    undecided: 0,
    highestLimit: 1,
  });
  expect(result!.holders.map(cellAddress)).toEqual(['C11', 'C12']);
});

test('under marks each title counts by itself', () => {
  const [result] = results([
    ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
    [1, 'Lê A', 'VP', 'x', ''],
    [2, 'Võ B', 'VP', '', 'x'],
    [3, 'Tạ C', 'VP', 'x', 'x'],
  ]);
  expect(result).toMatchObject({ base: 2, count: 2 });
  expect(result!.holders.map(cellAddress)).toEqual(['E3', 'E4']);
});

test('the plan’s rounding, minimum and basis go before the setting', () => {
  const rows = [HEADINGS, ...people(10, 'LĐTT')];
  const of = (more: Partial<Award>) => {
    const [{ limit, raw, rounding }] = results(rows, [{ ...RATIO, ...more }]) as [RatioResult];
    return { limit, raw, rounding };
  };
  expect(of({})).toEqual({ limit: 1, raw: 1.5, rounding: 'down' });
  expect(of({ rounding: 'up' })).toEqual({ limit: 2, raw: 1.5, rounding: 'up' });
  expect(of({ minimum: 4 })).toEqual({ limit: 4, raw: 1.5, rounding: 'down' });
  // 0.25 × 10 / 1.25
  expect(of({ percent: 0.25, basis: 'excluding' })).toEqual({ limit: 2, raw: 2, rounding: 'down' });
});

test('ratios without a share, without a base that is a title, or of no title are left out', () => {
  const rows = [HEADINGS, ...people(10, 'LĐTT')];
  const others = [
    { ...RATIO, percent: null },
    { ...RATIO, base: 'Biên chế' },
    { ...RATIO, title: '', name: 'Quà' },
  ];
  expect(results(rows, others)).toEqual([]);
  expect(results(rows, [{ ...RATIO, title: '' }])).toHaveLength(1);
});

describe('a ratio of each unit', () => {
  const EACH: Partial<Award> = { ...RATIO, scope: 'per unit' };
  const each = (rows: readonly (readonly Cell[])[]) =>
    results([HEADINGS, ...rows], [EACH]).map(({ unit, base, count, undecided, limit, highestLimit }) => [
      unit!.id,
      base,
      count,
      undecided,
      limit,
      highestLimit,
    ]);

  test('is taken of its own people', () => {
    expect(each([...people(10, 'LĐTT'), ...people(2, 'CSTĐCS', 'Thanh tra', 10)])).toEqual([
      ['VP', 10, 0, 0, 1, 1],
      ['TTR', 2, 2, 0, 0, 0],
    ]);
  });

  test('leaves open whose people without a known unit are: of a unit of the same sheet, or of the nearest', () => {
    expect(each([...people(10, 'CSTĐCS'), ...people(4, 'LĐTT', 'Xưởng', 10)])).toEqual([
      ['VP', 10, 10, 4, 1, 2],
      ['TTR', 0, 0, 0, 0, 0],
    ]);
    expect(each([...people(10, 'CSTĐCS'), ...people(4, 'LĐTT', 'Thanh traa', 10)])[1]).toEqual(['TTR', 0, 0, 4, 0, 0]);
    expect(each([...people(10, 'CSTĐCS'), ...people(4, 'Giấy khen', 'Xưởng', 10)])[0]).toEqual(['VP', 10, 10, 0, 1, 1]);
  });
});

test('collectives are no people of a base, and who is said to be one person counts once', () => {
  const rows = [
    ['STT', ...HEADINGS],
    [1, 'Lê A', 'VP', 'CSTĐCS'],
    [2, 'Lê A', 'Thanh tra', 'CSTĐCS'],
    ['', 'Tập thể', '', ''],
    [1, 'Văn phòng', 'VP', 'LĐTT'],
  ];
  expect(results(rows)[0]).toMatchObject({ base: 2, count: 2 });
  const [first, second] = tablesOf(rows)[0]!.people;
  const said = results(rows, [RATIO], { [pairKey(first!, second!)]: 'same' });
  expect(said[0]).toMatchObject({ base: 1, count: 1 });
  expect(said[0]!.holders.map(cellAddress)).toEqual(['D2']);
});

test('holders of several tables are told in the order of their sheets and rows', () => {
  const rows = [
    ['BẢNG ĐĂNG KÝ THI ĐUA'],
    HEADINGS,
    ['Lê A', 'VP', 'CSTĐCS'],
    ['Võ B', 'Thanh tra', 'CSTĐCS'],
    ['', '', ''],
    ['BẢNG ĐĂNG KÝ THI ĐUA (tiếp)', '', ''],
    HEADINGS,
    ['Tạ C', 'VP', 'CSTĐCS'],
  ];
  expect(results(rows)[0]!.holders.map(cellAddress)).toEqual(['C3', 'C4', 'C8']);
});
