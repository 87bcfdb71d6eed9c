import { BLOC, blocWord } from '../../../src/core/plan/bloc-word';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { FACTS } from '../../../src/core/plan/schema/tables';
import { textsIn } from '../../../src/taskpane/app/language';

/* A bloc is called as its plan calls it: khối, or cụm. */

const planOf = (value: string): Plan => ({ ...EMPTY_PLAN, facts: rowsOf(FACTS, [{ key: 'Khối, cụm', value }]) });

test.each([
  ['Cụm', { bloc: 'cụm', Bloc: 'Cụm' }],
  ['cum', { bloc: 'cụm', Bloc: 'Cụm' }],
  ['Khối', BLOC],
  ['Liên đoàn', BLOC],
  ['', BLOC],
])('%j: %j', (said, word) => {
  expect(blocWord(planOf(said))).toEqual(word);
});

test('texts name it so, inside a sentence and at its beginning; English ones do not change', () => {
  const texts = textsIn('vi', blocWord(planOf('Cụm')));
  expect(texts('rank.bloc')).toBe('Cụm');
  expect(texts('score.leader.text')).toBe('Điểm của đơn vị Cụm trưởng do Cụm phó thẩm định.');
  expect(texts('rank.tiesVoted')).toContain('do cụm biểu quyết');
  expect(textsIn('vi')('score.leader')).toBe('Khối trưởng');
  expect(textsIn('en', blocWord(planOf('Cụm')))('score.leader')).toBe(textsIn('en')('score.leader'));
});
