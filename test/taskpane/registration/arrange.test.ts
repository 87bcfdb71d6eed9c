import type { Finding, FindingCode, Gravity } from '../../../src/core/findings/finding';
import {
  alike,
  arrange,
  keysOf,
  type ArrangedFinding,
  type Grouping,
  type Wanted,
} from '../../../src/taskpane/registration/arrange';

/* How findings are listed: which are wanted, in which groups, and which of them can be mended alike. */

const finding = (gravity: Gravity, code: FindingCode, row: number | null, more: object = {}): Finding =>
  ({
    gravity,
    code,
    cell: row === null ? null : { sheet: 'Trang', row, column: 1 },
    values: {},
    ...more,
  }) as Finding;
type Listed = Omit<ArrangedFinding, 'at'>;
const listed = (key: string, own: Finding, sentence: string, unit: string): Listed => ({
  finding: own,
  key,
  sentence,
  unit,
});
const LISTED: readonly Listed[] = [
  listed('a', finding('information', 'cell/merged', 1), 'Ô gộp', 'Văn phòng'),
  listed('b', finding('error', 'row/missing-name', 2), 'Thiếu họ tên', 'Thanh tra'),
  listed('c', finding('warning', 'table/numbering', 3), 'Số thứ tự nhảy', 'Văn phòng'),
  listed('d', finding('error', 'row/late', 4), 'Nộp muộn', 'Văn phòng'),
  listed('e', finding('error', 'row/missing-name', 5), 'Thiếu họ tên', 'Văn phòng'),
  listed('f', finding('error', 'plan/unit-missing', null), 'Thiếu đơn vị', 'Thanh tra'),
];
const ALL: Wanted = { gravity: 'all', text: '', by: 'gravity' };
const keys = (wanted: Partial<Wanted>): string =>
  arrange(LISTED, { ...ALL, ...wanted })
    .groups.map(({ key, findings }) => `${key}: ${findings.map((one) => one.key).join(' ')}`)
    .join('; ');

describe('groups', () => {
  test.each<[Grouping, string]>([
    ['gravity', 'error: b d e f; warning: c; information: a'],
    ['rule', 'row/missing-name: b e; row/late: d; plan/unit-missing: f; table/numbering: c; cell/merged: a'],
    ['unit', 'Thanh tra: b f; Văn phòng: d e c a'],
  ])('by %s: the gravest first, within a group in their order', (by, expected) => {
    expect(keys({ by })).toBe(expected);
  });

  test('number their findings through, in the order in which they are shown', () => {
    const { groups, inOrder } = arrange(LISTED, { ...ALL, by: 'unit' });
    expect(inOrder.map(({ key, at }) => `${at} ${key}`)).toEqual(['0 b', '1 f', '2 d', '3 e', '4 c', '5 a']);
    expect(groups.flatMap(({ findings }) => findings)).toEqual(inOrder);
  });

  test('leave the findings that they are made of as they were', () => {
    const given = [...LISTED];
    arrange(given, { ...ALL, by: 'unit' });
    expect(given).toEqual(LISTED);
  });

  test('of nothing are none', () => {
    expect(arrange([], ALL)).toEqual({ groups: [], inOrder: [] });
  });
});

describe('what is wanted', () => {
  test.each<[string, Partial<Wanted>, string]>([
    ['one gravity', { gravity: 'error' }, 'error: b d e f'],
    ['words of the sentence, in any spelling', { text: 'THIEU  ho' }, 'error: b e'],
    ['a unit', { text: 'thanh tra' }, 'error: b f'],
    ['a sheet', { text: 'trang' }, 'error: b d e; warning: c; information: a'],
    ['a code', { text: 'row/late' }, 'error: d'],
    ['all of several words, wherever they stand', { text: 'muộn văn' }, 'error: d'],
    ['a gravity and a word', { gravity: 'warning', text: 'văn phòng' }, 'warning: c'],
    ['spaces alone', { text: '  ' }, 'error: b d e f; warning: c; information: a'],
    ['what is nowhere', { text: 'muộn thanh' }, ''],
  ])('%s', (_, wanted, expected) => expect(keys(wanted)).toBe(expected));
});

describe('keys', () => {
  const late = finding('error', 'row/late', 4);

  test('tell findings apart by code and cell, and stay where values change or others go', () => {
    const changed = { ...late, values: { day: 5 } } as unknown as Finding;
    const [first, second] = keysOf([late, finding('error', 'row/late', 5)]);
    expect(first).not.toBe(second);
    expect(keysOf([changed])).toEqual([first]);
    expect(keysOf([finding('error', 'row/missing-name', 4)])).not.toEqual([first]);
    expect(keysOf([finding('error', 'row/late', 5)])).toEqual([second]);
  });

  test('of several findings at one cell are numbered', () => {
    expect(new Set(keysOf([late, late, late])).size).toBe(3);
    expect(keysOf([late, late])[0]).toBe(keysOf([late])[0]);
  });

  test('of findings without a cell are told by their values', () => {
    const missing = (unit: string): Finding => finding('error', 'plan/unit-missing', null, { values: { unit } });
    expect(keysOf([missing('A'), missing('B')])[1]).toBe(keysOf([missing('B')])[0]);
  });
});

describe('mended alike', () => {
  const mended = (code: FindingCode, row: number, found: string, value: string): Finding =>
    finding('error', code, row, { values: { found }, fix: { value } });

  test('what is replaced: the same text by the same one', () => {
    const slip = mended('cell/unknown-title', 1, 'LĐTTT', 'LĐTT');
    const same = mended('cell/unknown-title', 2, 'LĐTTT', 'LĐTT');
    const others = [
      mended('cell/unknown-title', 3, 'LĐT', 'LĐTT'),
      mended('cell/unknown-title', 4, 'LĐTTT', 'CSTĐCS'),
      mended('cell/unknown-unit', 5, 'LĐTTT', 'LĐTT'),
      finding('error', 'cell/unknown-title', 6, { values: { found: 'LĐTTT' } }),
    ];
    expect(alike([slip, ...others, same], slip)).toEqual([slip, same]);
    const unit = mended('cell/unknown-unit', 7, 'Văn phòn', 'Văn phòng');
    expect(alike([unit, mended('cell/unknown-unit', 8, 'Văn phog', 'Văn phòng')], unit)).toEqual([unit]);
  });

  test('what is read differently: all that the rule finds, whatever stands there', () => {
    const one = mended('cell/number-as-text', 1, '5', '5');
    const other = mended('cell/number-as-text', 2, '7', '7');
    expect(alike([one, other, finding('error', 'cell/number-as-text', 3)], one)).toEqual([one, other]);
  });

  test('nothing, where there is nothing to be written', () => {
    const bare = finding('error', 'cell/unknown-title', 1, { values: { found: 'LĐTTT' } });
    expect(alike([bare, mended('cell/unknown-title', 2, 'LĐTTT', 'LĐTT')], bare)).toEqual([]);
  });
});
