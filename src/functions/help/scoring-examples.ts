import { cells, column, number, text, words, type Examples } from './example';

const STEP = 'bước 1%=1';

export const scoringExamples: Examples = {
  ATTAINMENT: [
    { args: [number(96.5), number(100)], result: 0.965 },
    { args: [number(90), number(80), text('giảm', 'lower')], result: 0.888888888888889 },
  ],
  SCORE: [
    { args: [number(38), number(40), number(25)], result: 23.75 },
    { args: [number(96.5), number(100), number(20), text(STEP, 'step 1%=1')], result: 17 },
    { args: [number(96.5), number(100), number(20), text(`${STEP} theo tỷ lệ`, 'step 1%=1 prorata')], result: 16.5 },
    { args: [number(96.5), number(100), number(20), text(`${STEP} bắt đầu`, 'step 1%=1 started')], result: 16 },
    {
      args: [
        column('C5:C7', 0, 3, 11),
        null,
        null,
        text('chậm 0=2; 2=1,5; 5=1; 10=0,5', 'late 0=2; 2=1.5; 5=1; 10=0.5'),
      ],
      result: [[2], [1], [0]],
    },
    { args: [number(94.9), number(100), number(2.5), text('ngưỡng 95%', 'threshold 95%')], result: 0 },
    { args: [text('không phát sinh'), null, number(2.5), text('vi phạm', 'incident')], result: 2.5 },
  ],
  CHECKRULE: [
    {
      args: [text('vi phạm 2', 'incident 2')],
      result: words(
        'Không phát sinh: đủ điểm tối đa; mỗi vụ việc trừ 2 điểm, thấp nhất 0 điểm.',
        'No incident: the maximum; each incident takes 2 pts, at least 0 pts are left.',
      ),
    },
  ],
  TOTAL: [
    { args: [column('D5:D7', 23.75, 27, 21.25), column('C5:C7', 25, 30, 25)], result: 72 },
    {
      args: [column('D5:D6', 10, 'không giao'), column('C5:C6', 12.5, 7.5), text('quy đổi', 'rescale')],
      result: 16,
    },
    { args: [column('D5:D6', 8, ''), column('C5:C6', 10, 10)], result: '#N/A' },
  ],
  ADJUST: [{ args: [number(945), number(60), number(50)], result: 995 }],
  WEIGHTED: [
    {
      args: [cells('C5:E6', [66, 74, 82], [90, 85, 70]), cells('C4:E4', [0.5, 0.3, 0.2])],
      result: [[71.6], [84.5]],
    },
    {
      args: [cells('C5:D6', [80, '–'], [90, 70]), cells('C4:D4', [1, 3]), text('không tính', 'exclude')],
      result: [[80], [75]],
    },
  ],
  BLOCTOTALS: [
    {
      args: [column('C5:C6', 10, 5), null, column("'Đơn vị 1'!D5:D6", 9, 4.5), column("'Đơn vị 2'!D5:D6", 8, '')],
      result: [[13.5], ['#N/A']],
    },
  ],
  GRADE: [
    {
      args: [
        column('F5:F7', 90, 96, 72),
        cells('K5:L7', ['>90', 'Hoàn thành xuất sắc'], [80, 'Hoàn thành tốt'], [50, 'Hoàn thành']),
      ],
      result: [['Hoàn thành tốt'], ['Hoàn thành xuất sắc'], ['Hoàn thành']],
    },
    {
      args: [
        number(96),
        cells('K5:L7', ['>90', 'Hoàn thành xuất sắc'], [80, 'Hoàn thành tốt'], [50, 'Hoàn thành']),
        text('Hoàn thành'),
      ],
      result: 'Hoàn thành',
    },
  ],
};
