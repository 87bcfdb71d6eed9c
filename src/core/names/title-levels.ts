import type { TitleCode } from './titles';

/** Titles that are steps of one way up. A province's title and a ministry's are the same step. */
const WAYS: readonly (readonly (readonly TitleCode[])[])[] = [
  [['LĐTT'], ['CSTĐCS'], ['CSTĐT', 'CSTĐB'], ['CSTĐTQ']],
  [['TTLĐTT'], ['TTLĐXS']],
  [['CTĐT', 'CTĐB'], ['CTĐCP']],
  [['GK'], ['BK', 'BKT', 'BKB'], ['BKTTg']],
];

/** True where one title is the other, or a higher step of the same way. */
export function isAtLeast(title: TitleCode, wanted: TitleCode): boolean {
  return steps(title, wanted, (own, other) => own >= other);
}

/** True where two titles are steps of one way. */
export function isSameWay(title: TitleCode, other: TitleCode): boolean {
  return steps(title, other, () => true);
}

function steps(title: TitleCode, other: TitleCode, holds: (own: number, other: number) => boolean): boolean {
  return WAYS.some((way) => {
    const own = way.findIndex((step) => step.includes(title));
    const theirs = way.findIndex((step) => step.includes(other));
    return own >= 0 && theirs >= 0 && holds(own, theirs);
  });
}
