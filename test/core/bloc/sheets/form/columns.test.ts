import { formHeadings, formSpec } from '../../../../../src/core/bloc/sheets/form/columns';
import { findHeader } from '../../../../../src/core/table/find-header';
import { planOf } from '../../setup';

const plain = planOf({ criteria: [] });
const own = planOf({
  facts: {
    selfHeading: 'Điểm (đơn vị) - cho',
    blocHeading: 'Điểm Cụm cho',
    councilHeading: 'Điểm  Hội đồng  cho!',
    bloc: 'Cụm',
  },
  criteria: [],
});
const columns = (plan: typeof plain, ...headings: readonly string[]): unknown[] => {
  const header = findHeader(
    { name: 'A', row: 0, column: 0, values: [headings, ['I', 'Việc']] },
    formSpec(formHeadings(plan)),
  );
  return [...(header?.columns ?? [])];
};

test('the headings of the three layers are the plan’s own, else by its word for the bloc', () => {
  expect(formHeadings(own)).toMatchObject({
    self: 'Điểm (đơn vị) - cho',
    bloc: 'Điểm Cụm cho',
    council: 'Điểm  Hội đồng  cho!',
  });
  expect(formHeadings(plain)).toMatchObject({
    self: 'Điểm tự chấm',
    bloc: 'Điểm khối thẩm định',
    council: 'Điểm kết luận',
  });
  expect(formHeadings(planOf({ facts: { bloc: 'Cụm' }, criteria: [] })).bloc).toBe('Điểm cụm thẩm định');
});

test('columns are found by the plan’s own words whatever their signs, and by what people usually write', () => {
  const headings = ['NỘI DUNG', 'ĐIỂM đơn vị cho', 'Điểm - cụm - cho', 'điểm hội đồng cho', 'Tự chấm', 'Giải trình'];
  expect(columns(own, ...headings)).toEqual([
    ['name', [0]],
    ['self', [1, 4]],
    ['bloc', [2]],
    ['council', [3]],
    ['note', [5]],
  ]);
  expect(columns(plain, ...headings)).toEqual([
    ['name', [0]],
    ['self', [4]],
    ['note', [5]],
  ]);
});

test('a table without own points, without texts, or with nothing beside them is no score sheet', () => {
  expect(columns(plain, 'STT', 'Nội dung', 'Điểm kết luận')).toEqual([]);
  expect(columns(plain, 'STT', 'Tự chấm', 'Ghi chú')).toEqual([]);
  expect(columns(plain, 'Nội dung', 'Tự chấm')).toEqual([]);
});
