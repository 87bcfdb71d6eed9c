import { knownRows, matchRows } from '../../../../../src/core/bloc/sheets/read/match-rows';
import { group, item, planOf } from '../../setup';
import { scoringPlan } from '../../../../../src/core/bloc/sheets/scoring-plan';

/* Two groups with a criterion of the same name, as plans have them. */

const plan = planOf({
  facts: { year: '2026' },
  criteria: [
    group('I', 200),
    item('', 100, { group: 'I', name: 'Công tác báo cáo' }),
    item('', 100, { group: 'I', name: 'Nội dung khác' }),
    group('II', 200),
    item('', 100, { group: 'II', name: 'Cải cách hành chính' }),
    item('', 100, { group: 'II', name: 'Thi đua theo chuyên đề' }),
    item('', 100, { group: 'II', name: 'Nội dung khác' }),
  ],
});
/** `number|text` a row; comes back as where in the plan each is, or as what it was not taken for. */
const match = (...rows: readonly string[]): (number | string | null)[] =>
  matchRows(
    rows.map((row) => {
      const [number = '', name = ''] = row.split('|');
      return { number, name };
    }),
    knownRows(scoringPlan(plan).rows),
  ).map((found) => (found.kind === 'matched' ? found.row.index : found.kind));

const [I, II] = ['I|Nhóm I', 'II|Nhóm II'];

test('of a name that two groups have, each row is that of its group', () => {
  expect(match(I, '1|Công tác báo cáo', '2|Nội dung khác', II, '3|Nội dung khác')).toEqual([0, 1, 2, 3, 6]);
  expect(match(I, '|Nội dung khác', II, '|Nội dung khác')).toEqual([0, 2, 3, 6]);
  expect(match('1|Nhóm I', '2|Nội dung khác', '6|Nhóm II', '7|Nội dung khác')).toEqual([0, 2, 3, 6]);
});

test.each([
  ['a heading is gone', [I, '2|Nội dung khác', '1|Cải cách hành chính', '3|Nội dung khác'], [1, 3]],
  ['headings are moved', [II, I, '2|Nội dung khác', '3|Nội dung khác'], [2, 3]],
  ['a heading comes twice', [I, '2|Nội dung khác', I, II, '3|Nội dung khác'], [1, 4]],
  ['one of the rows is gone, and the number is not its own', [I, '7|Nội dung khác', II], [1]],
  ['the number is that of the other', [I, '3|Nội dung khác', II, '1|Nội dung khác'], [1]],
  ['letters are wrong, and the number is that of the other', [I, '3|Nội dug khác', II, '2|Nội dung khác'], [1]],
  ['both stand in one group', [I, II, '3|Nội dung khác', '3|Nội dung khác'], [2, 3]],
])('where %s, it is not guessed whose row it is', (_, rows, doubtful) => {
  const found = match(...rows);
  for (const at of doubtful) expect([rows[at], found[at]]).toEqual([rows[at], 'doubtful']);
});

test('two rows whose texts come to one criterion are both left, the better one too', () => {
  expect(match(I, '1|Công tác báo cáo', II, '1|Công tác báo co')).toEqual([0, 'doubtful', 3, 'doubtful']);
  expect(match(I, '1|Công tác báo cáo', II, '|Công tác báo cáo')).toEqual([0, 'doubtful', 3, 'doubtful']);
});

test('a number alone tells only while the numbers of the sheet are those of the plan', () => {
  expect(match('I|', '1|Công tác báo cáo')).toEqual([0, 1]);
  expect(match('I|', '4|Công tác báo cáo', '2|Cải cách hành chính', '3|')).toEqual([0, 1, 4, 'unknown']);
  expect(match(I, II, '1|Cải cách hành chính', '3|')).toEqual([0, 3, 4, 6]);
});
