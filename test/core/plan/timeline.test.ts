import { DUE_WITHIN, stateOn, timeline } from '../../../src/core/plan/timeline';
import { day, planOf } from './plan-of';

test('rounds, activities and deadlines by their last day; what names no day comes last, in the order of the plan', () => {
  const items = timeline(
    planOf({
      rounds: [
        { name: 'Đợt 2', from: day('1/7/2022'), to: day('31/12/2022') },
        { name: 'Đợt 1', from: day('1/1/2022'), to: 'cuối tháng' },
        { name: 'Đợt 0', from: 'đầu năm', to: day('2/1/2022') },
      ],
      activities: [
        { content: 'Phát động', kind: 'activity', time: 'tháng 3/2022', units: ['Văn phòng'], except: ['Thanh tra'] },
        { content: 'Thường xuyên', kind: 'duty', time: '' },
        { content: 'Định kỳ', kind: 'duty', time: 'quý IV năm 2022' },
        { content: 'Khác', kind: 'activity', time: 'khi có yêu cầu' },
        { content: 'Trước hạn', kind: 'activity', time: 'trước ngày 20/6/2022' },
      ],
      deadlines: [
        { content: 'Đăng ký', phrase: 'từ 1/3/2022', units: ['A'], except: ['B'] },
        { content: 'Tổng kết', phrase: 'tháng 11/2022' },
        { content: 'Đã định', phrase: 'tháng 11/2022', lastDay: day('15/11/2022') },
      ],
    }),
  );
  expect(items.map(({ table, row, content, from, to }) => [table, row, content, from, to])).toEqual([
    ['rounds', 2, 'Đợt 0', null, day('2/1/2022')],
    ['deadlines', 0, 'Đăng ký', null, day('1/3/2022')],
    ['activities', 0, 'Phát động', day('1/3/2022'), day('31/3/2022')],
    ['activities', 4, 'Trước hạn', null, day('19/6/2022')],
    ['deadlines', 2, 'Đã định', null, day('15/11/2022')],
    ['deadlines', 1, 'Tổng kết', day('1/11/2022'), day('30/11/2022')],
    ['rounds', 0, 'Đợt 2', day('1/7/2022'), day('31/12/2022')],
    ['activities', 2, 'Định kỳ', day('1/10/2022'), day('31/12/2022')],
    ['rounds', 1, 'Đợt 1', day('1/1/2022'), null],
    ['activities', 3, 'Khác', null, null],
  ]);
  const of = (content: string) => items.find((item) => item.content === content);
  expect(of('Phát động')).toMatchObject({ units: ['Văn phòng'], except: ['Thanh tra'] });
  expect(of('Đăng ký')).toMatchObject({ units: ['A'], except: ['B'] });
  expect(of('Đợt 2')).toMatchObject({ units: [], except: [] });
});

test.each([
  [null, null, 100, 'undated'],
  [50, null, 100, 'undated'],
  [null, 99, 100, 'overdue'],
  [null, 100, 100, 'due'],
  [null, 100 + DUE_WITHIN, 100, 'due'],
  [null, 101 + DUE_WITHIN, 100, 'later'],
  [100, 400, 100, 'due'],
  [101, 400, 100, 'later'],
  [10, 99, 100, 'overdue'],
])('from %p to %p is on day %p: %s', (from, to, today, state) => expect(stateOn({ from, to }, today)).toBe(state));
