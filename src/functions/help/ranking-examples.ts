import { column, number, text, type Examples } from './example';

const SCORES = column('F5:F8', 985, 970, 970, 950);
const NAMES = column('B5:B8', 'Đơn vị A', 'Đơn vị B', 'Đơn vị C', 'Đơn vị D');

export const rankingExamples: Examples = {
  RANK: [
    { args: [SCORES], result: [[1], [2], [2], [4]] },
    { args: [SCORES, text('liên tiếp', 'dense')], result: [[1], [2], [2], [3]] },
    { args: [SCORES, null, null, column('G5:G8', 0, 20, 30, 0)], result: [[1], [3], [2], [4]] },
    { args: [column('F5:F8', 985, '', 'không giao', 950)], result: [[1], [''], [''], [2]] },
  ],
  BLOCRANK: [
    {
      args: [SCORES, column('A5:A8', 'Khối 1', 'Khối 2', 'khối 1', 'Khối 2')],
      result: [[1], [1], [2], [2]],
    },
  ],
  RANKING: [
    {
      args: [NAMES, column('F5:F8', 970, 985, '', 970)],
      result: [
        [1, 'Đơn vị B', 985],
        [2, 'Đơn vị A', 970],
        [2, 'Đơn vị D', 970],
        ['', 'Đơn vị C', ''],
      ],
    },
    {
      args: [NAMES, SCORES, null, null, null, number(2)],
      result: [
        [1, 'Đơn vị A', 985],
        [2, 'Đơn vị B', 970],
        [2, 'Đơn vị C', 970],
      ],
    },
  ],
  AWARDS: [
    {
      args: [SCORES, column('K5:K6', 1, 3), column('L5:L6', 'Cờ thi đua', 'Bằng khen')],
      result: [['Cờ thi đua'], ['Bằng khen'], ['Bằng khen'], ['Bằng khen']],
    },
    {
      args: [SCORES, column('K5:K6', 2, 1), column('L5:L6', 'Cờ thi đua', 'Bằng khen')],
      result: [['Cờ thi đua'], ['Hội đồng quyết định'], ['Hội đồng quyết định'], ['']],
    },
  ],
};
