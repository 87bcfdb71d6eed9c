import { registry } from '../../src/functions/registry';
import { call, column, HostError, sentenceOf } from './call';

/* Excel takes five codes from a custom function; the others come in, and go out as #VALUE! with a sentence that names them. */

const FOREIGN = [
  '#REF!',
  '#NAME?',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  '#GETTING_DATA!',
  '#FIELD!',
  '#BLOCKED!',
  '#UNKNOWN!',
];

test.each(FOREIGN)('%s spoils its own place alone', (code) => {
  expect(call('RANK', column(2, new HostError(code), 1), null, null, [])).toEqual(column(1, '#VALUE!', 2));
  expect(call('QUOTA', code, 0.1)).toEqual([['#VALUE!']]);
});

test('the sentence names the code and where it stands', () => {
  const ref = new HostError('#REF!');
  const vi = sentenceOf.bind(null, 'vi');
  expect(vi('RANK', column(2, ref, 1), null, null, [])).toBe('Đối số scores, hàng 2: đang chứa lỗi #REF!.');
  expect(vi('TOTAL', column(1, 2), column(1, ref))).toBe('Đối số maxima, hàng 2: đang chứa lỗi #REF!.');
  expect(vi('WEIGHTED', [[1, ref]], [[1, 1]])).toBe('Đối số scores, hàng 1, cột 2: đang chứa lỗi #REF!.');
  expect(vi('BLOCTOTALS', column(2, 2), '', [column(1, 2), column(1, ref)])).toBe(
    'Đối số points2, hàng 2: đang chứa lỗi #REF!.',
  );
  expect(vi('ATTAINMENT', column(1, 2), column(1, ref))).toBe('Đối số target, hàng 2: đang chứa lỗi #REF!.');
  expect(sentenceOf('en', 'QUOTA', column(1, ref), 0.5)).toBe('Argument base, row 2: holds the error #REF!.');
});

test('an error that came in with its code still comes back without a sentence', () => {
  expect(sentenceOf('vi', 'RANK', column(2, new HostError('#N/A'), 1), null, null, [])).toBe('');
});

test.each(registry.map(({ id, parameters }) => [id, parameters] as const))(
  '%s hands out no other code',
  (id, parameters) => {
    for (let at = 0; at < parameters.length; at += 1) {
      for (const code of FOREIGN) {
        const args = parameters.map(({ presence, shape }, index) => {
          const value = index === at ? new HostError(code) : 1;
          const own = shape === 'matrix' ? column(value, 1) : value;
          return presence === 'repeating' ? [own] : own;
        });
        // Whatever else comes out is refused by the host that the test stands for.
        expect(() => call(id, ...args)).not.toThrow();
      }
    }
  },
);
