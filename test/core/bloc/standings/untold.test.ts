import { untold, type Gap } from '../../../../src/core/bloc/standings/gaps';

/* What of a gap is not told by the criteria that are named. */

const gap = (side: Gap['side'], difference: number): Gap => ({ side, other: 1, difference, criteria: [] });
const named = (...differences: number[]): Gap['criteria'] =>
  differences.map((difference, criterion) => ({ criterion, difference }));

test.each<[string, Gap, Gap['criteria'], number]>([
  ['nothing, where the criteria make the difference', gap('below', 1.5), named(1, 0.5), 0],
  ['the rest, where some are not named', gap('below', 2), named(1, 0.3), 0.7],
  ['the whole, where none is', gap('above', 0.1), [], -0.1],
  ['what rescaling gives back to the unit that is behind', gap('above', 6.12), named(-7.5), 1.38],
  ['what others take from criteria that sum to more', gap('below', 0), named(0.5), -0.5],
])('%s', (_name, own, criteria, expected) => {
  expect(untold(own, criteria)).toBe(expected);
});
