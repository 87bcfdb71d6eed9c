import { cells, column, number, percent, text, type Examples } from './example';

export const quotaExamples: Examples = {
  QUOTA: [
    { args: [number(33), percent(0.15)], result: 4 },
    { args: [number(33), percent(0.15), text('gần nhất', 'nearest')], result: 5 },
    { args: [column('C5:C7', 5, 7, 4), percent(0.4)], result: [[2], [2], [1]] },
    { args: [number(30), percent(0.2), null, null, text('không gồm', 'excluding')], result: 5 },
  ],
  RATIO: [{ args: [number(9), number(13)], result: 0.692307692307692 }],
  WITHIN: [
    { args: [number(2), number(10), percent(0.15)], result: false },
    { args: [number(2), number(10), percent(0.15), text('gần nhất', 'nearest')], result: true },
  ],
  ALLOCATE: [
    { args: [number(26), column('C5:C9', 9061, 7179, 5259, 3319, 1182)], result: [[9], [7], [5], [4], [1]] },
    {
      args: [number(26), column('C5:C9', 9061, 7179, 5259, 3319, 1182), text('webster')],
      result: [[9], [8], [5], [3], [1]],
    },
    { args: [number(10), cells('C5:E5', [90, 9, 1]), null, number(1)], result: [[8, 1, 1]] },
  ],
  VOTES: [{ args: [number(9), percent(0.8)], result: 8 }],
  STREAK: [
    {
      args: [
        column('B5:B8', 2022, 2023, 2024, 2025),
        column('C5:C8', 'LĐTT', 'CSTĐCS', 'Chiến sỹ thi đua cơ sở', 'CSTĐ cơ sở'),
        text('CSTĐCS'),
      ],
      result: 3,
    },
  ],
  PRIZE: [{ args: [number(0.3), number(2340000)], result: 710000 }],
};
