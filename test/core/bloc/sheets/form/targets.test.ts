import { targetCell, targetsOf } from '../../../../../src/core/bloc/sheets/form/targets';
import type { Plan } from '../../../../../src/core/plan/plan';
import { rowsOf } from '../../../../../src/core/plan/schema/table';
import { TARGETS, type PlanRow } from '../../../../../src/core/plan/schema/tables';
import { AN, item, planOf } from '../../setup';

const target = (criterion: string, content: string, more: Partial<PlanRow<'targets'>> = {}) => ({
  criterion,
  content,
  ...more,
});
const base = planOf({ criteria: [item('1', 10), item('', 10)] });
const plan: Plan = {
  ...base,
  targets: rowsOf(TARGETS, [
    target('1', 'Chung'),
    target(' 1 ', 'Chung nữa'),
    target('1', 'Của An', { unit: 'sở mẫu  an' }),
    target('1', 'Của Bình', { unit: 'SMB' }),
    target('1', 'Của Cũ', { unit: 'Sở Cũ' }),
    target('', 'Không thuộc tiêu chí nào'),
    target('2', 'Tiêu chí khác', { unit: 'Sở Mẫu An' }),
  ]),
};
const [numbered, bare] = plan.criteria;

test.each([
  ['its name in any spelling', AN, ['Của An']],
  ['its code', { id: 'SMB', name: 'Sở Mẫu Bình', shortName: '' }, ['Của Bình']],
  ['its short name', { id: '', name: 'Sở Mẫu Bình', shortName: 'SMB' }, ['Của Bình']],
  ['a former name', { id: '', name: 'Sở Mới', shortName: '', formerNames: ['Sở Cũ'] }, ['Của Cũ']],
  ['no row of its own', { id: '', name: 'Sở Mẫu Em', shortName: '' }, ['Chung', 'Chung nữa']],
])('a unit has the targets that are given to it: by %s', (_, unit, expected) => {
  expect(targetsOf(plan, numbered!, unit).map(({ content }) => content)).toEqual(expected);
});

test('a criterion without a number has no targets', () => {
  expect(targetsOf(plan, bare!, AN)).toEqual([]);
});

test('a lone target is a number or what stands there; several are told in words, line by line', () => {
  const cell = (...rows: readonly Partial<PlanRow<'targets'>>[]): string | number => targetCell(rowsOf(TARGETS, rows));
  expect(cell()).toBe('');
  expect(cell({ content: 'Giải ngân', target: '95,5', measure: '%' })).toBe(95.5);
  expect(cell({ content: 'Giải ngân', target: 'trên 95%' })).toBe('trên 95%');
  expect(cell({ content: 'Giải ngân', target: ' ' })).toBe('');
  expect(cell({ content: 'Giải ngân', target: '–' })).toBe('–');
  expect(
    cell(
      { content: 'Giải ngân', target: '95', measure: '%' },
      { content: 'Đề tài', target: '3' },
      { content: '', target: '', measure: 'lượt' },
      { content: 'Không nêu mức' },
    ),
  ).toBe('Giải ngân: 95 %\nĐề tài: 3\nlượt\nKhông nêu mức');
});
