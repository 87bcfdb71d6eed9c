import fc from 'fast-check';
import { registry } from '../../src/functions/registry';
import { call, HostError } from './call';

test('no function lets an exception, NaN, infinity or undefined out, whatever it is handed', () => {
  const cell = fc.oneof(
    fc.double(),
    fc.string(),
    fc.boolean(),
    fc.constantFrom(null, undefined, '', '–', '1.250', '15%', new HostError('#N/A'), Infinity, NaN, 1e308, -0),
    fc.constantFrom('step 1%=1', 'trước ngày 15/6/2021', 'LĐTT', 'hamilton', 'giảm', '>90', 'full', 3, 2024),
  );
  const argument = fc.oneof(
    cell,
    fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 3 }),
  );
  fc.assert(
    fc.property(fc.constantFrom(...registry.map(({ id }) => id)), fc.array(argument, { maxLength: 7 }), (id, args) => {
      const values = [call(id, ...args)].flat(2);
      for (const value of values) {
        expect(['number', 'string', 'boolean']).toContain(typeof value);
        if (typeof value === 'number') expect(Number.isFinite(value)).toBe(true);
      }
    }),
    { numRuns: 5000 },
  );
});
