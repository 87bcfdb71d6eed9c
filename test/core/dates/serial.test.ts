import fc from 'fast-check';
import { fromSerial, serialOfTime, toSerial } from '../../../src/core/dates/serial';

/* Days and moments as Excel counts them, over the 29 February 1900 that never was. */

test.each([
  ['1900-01-01T00:00', 1],
  ['1900-02-28T00:00', 59],
  ['1900-02-28T12:00', 59.5],
  ['1900-03-01T00:00', 61],
  ['2025-03-20T06:00', 45_736.25],
  ['1899-12-31T08:30', 0.3541666666666667],
])('%s is %d', (moment, serial) => {
  expect(serialOfTime(Date.parse(`${moment}Z`))).toBe(serial);
});

test('a day is the number of its midnight, and comes back from it', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 2_958_465 }), (serial) => {
      fc.pre(serial !== 60);
      const day = fromSerial(serial);
      expect(toSerial(day)).toBe(serial);
      expect(serialOfTime(Date.UTC(day.year, day.month - 1, day.day))).toBe(serial);
    }),
  );
});
