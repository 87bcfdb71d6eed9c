import { isAtLeast, isSameWay } from '../../../src/core/names/title-levels';
import type { TitleCode } from '../../../src/core/names/titles';

/** The ways up, lowest first; codes of one step stand together. */
const WAYS: readonly (readonly string[])[] = [
  ['LĐTT', 'CSTĐCS', 'CSTĐT CSTĐB', 'CSTĐTQ'],
  ['TTLĐTT', 'TTLĐXS'],
  ['CTĐT CTĐB', 'CTĐCP'],
  ['GK', 'BK BKT BKB', 'BKTTg'],
];
const all = WAYS.flatMap((way, at) =>
  way.flatMap((step, level) => step.split(' ').map((code) => ({ code: code as TitleCode, at, level }))),
);

test('every two titles: the same way or another, as high or lower', () => {
  expect(all).toHaveLength(15);
  for (const one of all) {
    for (const other of all) {
      const isOne = one.at === other.at;
      expect([one.code, other.code, isSameWay(one.code, other.code)]).toEqual([one.code, other.code, isOne]);
      expect([one.code, other.code, isAtLeast(one.code, other.code)]).toEqual([
        one.code,
        other.code,
        isOne && one.level >= other.level,
      ]);
    }
  }
});
