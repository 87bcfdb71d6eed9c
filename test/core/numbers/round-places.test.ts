import fc from 'fast-check';
import { roundPlaces } from '../../../src/core/numbers/round-places';

test.each([
  [2.345, 2, 2.35],
  [-2.345, 2, -2.35],
  [1.005, 2, 1.01],
  [0.5, 0, 1],
  [-0.5, 0, -1],
  [0.49, 0, 0],
  [-0.49, 0, 0],
  [2.3, 2, 2.3],
  [-2.3, 1, -2.3],
  [1234567.891, 1, 1234567.9],
  [70, 0, 70],
])('%p to %p places is %p', (value, places, rounded) => expect(roundPlaces(value, places)).toBe(rounded));

test('property: as whole numbers round, of either sign', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 3 }), (whole, places) => {
      const unit = 10 ** (4 - places);
      const expected = (Math.sign(whole) * Math.floor((Math.abs(whole) + unit / 2) / unit) * unit) / 1e4;
      expect(roundPlaces(whole / 1e4, places)).toBeCloseTo(expected, 9);
    }),
  );
});
