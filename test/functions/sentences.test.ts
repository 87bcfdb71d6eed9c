import type { FunctionName } from '../../src/locales/functions';
import { column, sentenceOf } from './call';

/** Every error that people can read says what is wrong, in which argument and in which row. */
const SENTENCES: readonly (readonly [FunctionName, readonly unknown[], string])[] = [
  ['TOTAL', [column(1, ''), column(1, 2)], 'Đối số points, hàng 2: chưa chấm điểm.'],
  ['TOTAL', [column('', 1), column(5, 2)], 'Đối số points, hàng 1: chưa chấm điểm.'],
  ['TOTAL', [column('', ''), column('', '')], 'Đối số points: chưa có điểm nào để cộng.'],
  ['TOTAL', [column(1, 2), column(1, '')], 'Đối số maxima, hàng 2: có điểm nhưng chưa có điểm tối đa.'],
  ['TOTAL', [column(1, 2), column(1, '–')], 'Đối số maxima, hàng 2: không dùng được dấu “không giao” ở đây.'],
  ['TOTAL', [column(1, 2), column('–', 1)], 'Đối số maxima, hàng 1: không dùng được dấu “không giao” ở đây.'],
  ['TOTAL', [column(1, 2), column(1, 'x')], 'Đối số maxima, hàng 2: “x” không phải là số.'],
  ['TOTAL', [column(1, 'x'), column(1, 1)], 'Đối số points, hàng 2: “x” không phải là số.'],
  [
    'TOTAL',
    [column('–', 2), column(1, 2)],
    'Đối số points, hàng 1: tiêu chí không giao; hãy chọn cách tính (unassigned): đủ điểm, chia đều, quy đổi, không tính, không điểm.',
  ],
  [
    'TOTAL',
    [column(1, 2), column(1, 2), 'tùy'],
    'Đối số unassigned: “tùy” không có trong các lựa chọn: đủ điểm, chia đều, quy đổi, không tính, không điểm.',
  ],
  ['TOTAL', [column(1, 2), column(1, 2, 3)], 'Kích thước không khớp: points là 2×1, maxima là 3×1.'],
  ['BLOCTOTALS', [column(1, 2), '', [column(1, 2, 3)]], 'Kích thước không khớp: maxima là 2×1, points1 là 3×1.'],
  ['BLOCTOTALS', [column(1, 2), '', []], 'Đối số points: còn thiếu.'],
  ['WEIGHTED', [[[1, 2]], [[1, '']]], 'Đối số weights, hàng 1, cột 2: còn trống.'],
  ['WEIGHTED', [[[1, 2]], [['–', 1]]], 'Đối số weights, hàng 1, cột 1: không dùng được dấu “không giao” ở đây.'],
  ['WEIGHTED', [[[1, 2]], column('x', 1)], 'Đối số weights, hàng 1: “x” không phải là số.'],
  ['WEIGHTED', [[['', 2]], [[1, 1]]], 'Đối số scores, hàng 1: tiêu chí 1 chưa chấm điểm.'],
  [
    'WEIGHTED',
    [[['–', 2]], [[1, 1]]],
    'Đối số scores, hàng 1: tiêu chí 1 không giao; hãy chọn cách tính (unassigned): không tính, không điểm.',
  ],
  [
    'WEIGHTED',
    [[[1, 2]], [[1, 1]], 'full'],
    'Đối số unassigned: “full” không có trong các lựa chọn: không tính, không điểm.',
  ],
  ['GRADE', [1, [[90, '–']]], 'Đối số bands, hàng 1: không dùng được dấu “không giao” ở đây.'],
  ['GRADE', [1, [['x', 'A']]], 'Đối số bands, hàng 1: “x” không phải là số.'],
  ['GRADE', [1, [['–', 'A']]], 'Đối số bands, hàng 1: “–” không phải là số.'],
  [
    'GRADE',
    [
      1,
      [
        [90, 'A'],
        ['≥ 90', 'B'],
      ],
    ],
    'Đối số bands, hàng 2: mức điểm này đã có ở hàng trên.',
  ],
  ['GRADE', [1, [['', '']]], 'Đối số bands: chưa có mức xếp loại nào.'],
  ['GRADE', [1, [[0, 'A']], 'B'], 'Đối số at_most, hàng 1: “B” không có trong các tên loại.'],
  ['GRADE', [1, [[0, 'A', 1]]], 'Đối số bands: phải là vùng hai cột, không phải vùng 1×3.'],
  ['SCORE', [true, 1, 1], 'Đối số actual, hàng 1: “TRUE” không phải là số.'],
  [
    'SCORE',
    ['có lẽ', '', 1, 'có không'],
    'Đối số actual, hàng 1: “có lẽ” không phải là có hay không (viết x, có, đạt, 1 hoặc không, 0).',
  ],
  [
    'SCORE',
    [1, '1.250', 1],
    'Đối số target, hàng 1: “1.250” có thể là 1250 hoặc 1,25; hãy ghi rõ một trong hai, hoặc dùng THIDUA.NUMBER.',
  ],
  [
    'CHECKRULE',
    ['chậm 0=2 2=1'],
    'Đối số rule, hàng 1: từ ký tự thứ 10 (“2=1”): cần kết thúc quy tắc, hoặc dấu ; rồi bậc tiếp theo.',
  ],
  ['CHECKRULE', ['vi phạm x'], 'Đối số rule, hàng 1: từ ký tự thứ 9 (“x”): cần kết thúc quy tắc.'],
  ['AWARDS', [column(1), column(''), column('Cờ')], 'Đối số counts, hàng 1: còn trống.'],
  ['AWARDS', [column(1), column(1), column('')], 'Đối số labels, hàng 1: còn trống.'],
  ['AWARDS', [column(1), column(1), column('n/a')], 'Đối số labels, hàng 1: không dùng được dấu “không giao” ở đây.'],
  ['ALLOCATE', [[[1, 2]], [[1]]], 'Đối số seats: chỉ nhận một giá trị, không nhận vùng 1×2.'],
  ['STREAK', [column('', 1), column('a', 'b'), 'LĐTT'], 'Đối số years, hàng 1: còn trống.'],
  ['DAYSLATE', ['mai', 44638], 'Đối số received, hàng 1: “mai” không phải là ngày (viết như 18/3/2022).'],
  [
    'DEADLINE',
    ['20/6/2021 và 25/6/2021'],
    'Đối số phrase, hàng 1: “20/6/2021 và 25/6/2021” nêu nhiều thời hạn; mỗi ô chỉ ghi một.',
  ],
  ['TITLE', [7], 'Đối số text, hàng 1: “7” không phải là chữ.'],
  ['TITLE', ['xyzxyzxyz'], 'Đối số text, hàng 1: “xyzxyzxyz” không phải là danh hiệu, hình thức khen thưởng đã biết.'],
];

test.each(SENTENCES)('%s %j: %s', (id, args, sentence) => expect(sentenceOf('vi', id, ...args)).toBe(sentence));
