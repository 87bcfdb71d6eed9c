import { day, person, PLAIN, type Rows } from '../setup';

type Case = readonly [what: string, damaged: Rows, expected: readonly string[], clean: Rows];

export const CASES: readonly Case[] = [
  ['an error value', [PLAIN, person(1, 'Lê A', '#N/A')], ['E cell/error-value E2'], [PLAIN, person(1, 'Lê A')]],
  [
    'a title for collectives in the row of a person',
    [PLAIN, person(1, 'Lê A', 'TTLĐXS')],
    ['E cell/title-for-other-kind E2'],
    [PLAIN, person(1, 'Lê A', 'Giấy khen')],
  ],
  [
    'a title for people in the row of a unit',
    [PLAIN, person(1, 'Lê A'), ['II', 'Tập thể', '', '', ''], person(1, 'Văn phòng', 'CSTĐCS')],
    ['E cell/title-for-other-kind E4'],
    [
      PLAIN,
      person(1, 'Lê A'),
      ['II', 'Tập thể', '', '', ''],
      person(1, 'Văn phòng', 'TTLĐTT'),
      person(2, 'Tổ một cửa', 'TTLĐTT', ''),
    ],
  ],
  [
    'a day of birth and one of recruitment that no calendar has',
    [
      [...PLAIN, 'Ngày sinh', 'Ngày tuyển dụng'],
      [...person(1, 'Lê A'), '31/02/1980', '15/9/2010'],
      [...person(2, 'Võ B'), '1/2/81', '31.04.2011'],
      [...person(3, 'Tạ C'), 1982, 'năm 2012'],
    ],
    ['E cell/impossible-date G3', 'E cell/impossible-date F2', 'W cell/date-as-text G2'],
    [
      [...PLAIN, 'Ngày sinh', 'Ngày tuyển dụng'],
      [...person(1, 'Lê A'), '28/02/1980', day(15, 9, 2010)],
      [...person(2, 'Võ B'), '1/2/81', day(30, 4, 2011)],
      [...person(3, 'Tạ C'), 1982, 'năm 2012'],
    ],
  ],
  [
    'one person twice in a unit',
    [PLAIN, person(1, 'Lê A'), person(2, 'Võ B'), person(3, 'LÊ  A')],
    ['E table/duplicate-person B4'],
    [PLAIN, person(1, 'Lê A'), person(2, 'Võ B'), person(3, 'Lê Á')],
  ],
  [
    'one name in two units, which may be two people',
    [PLAIN, person(1, 'Lê A'), person(2, 'Lê A', 'LĐTT', 'P. BCVT')],
    ['W table/duplicate-person B3'],
    [PLAIN, person(1, 'Lê A', 'LĐTT', 'VP', 'Chánh Văn phòng'), person(2, 'Lê A', 'LĐTT', 'P. BCVT', 'Chuyên viên')],
  ],
  [
    'one name and one year of birth in two units',
    [
      ['Họ và tên', 'Năm sinh', 'Đơn vị', 'Danh hiệu'],
      ['Lê A', 1980, 'VP', 'LĐTT'],
      ['Lê A', '12/3/1980', 'P. BCVT', 'LĐTT'],
    ],
    ['E table/duplicate-person A3'],
    [
      ['Họ và tên', 'Năm sinh', 'Đơn vị', 'Danh hiệu'],
      ['Lê A', 1980, 'VP', 'LĐTT'],
      ['Lê A', 1991, 'VP', 'LĐTT'],
    ],
  ],
  [
    'CSTĐCS marked without LĐTT',
    [
      ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Lê A', 'VP', '', 'x'],
    ],
    ['W row/title-order E2'],
    [
      ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Lê A', 'VP', 'x', ''],
    ],
  ],
  [
    'both marked, counted once',
    [
      ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'CSTĐCS'],
      [1, 'Lê A', 'VP', 'x', 'x'],
    ],
    ['I row/both-titles E2'],
    [
      ['TT', 'Họ và tên', 'Đơn vị', 'LĐTT', 'Giấy khen'],
      [1, 'Lê A', 'VP', 'x', 'x'],
    ],
  ],
  [
    'no initiative where the plan asks for one',
    [
      [...PLAIN, 'Tên đề tài, sáng kiến'],
      [...person(1, 'Lê A', 'CSTĐCS'), ''],
      [...person(2, 'Võ B', 'CSTĐ tỉnh'), 'không'],
    ],
    ['E row/missing-initiative F2', 'W row/missing-initiative F3'],
    [
      [...PLAIN, 'Tên đề tài, sáng kiến', 'Mức độ hoàn thành nhiệm vụ'],
      [...person(1, 'Lê A', 'CSTĐCS'), 'Số hoá hồ sơ lưu trữ', ''],
      [...person(2, 'Võ B', 'CSTĐ tỉnh'), '', 'HTXSNV'],
      [...person(3, 'Hồ C'), '', ''],
    ],
  ],
  [
    'one initiative of two people',
    [
      [...PLAIN, 'Sáng kiến'],
      [...person(1, 'Lê A', 'CSTĐCS'), 'Số hoá hồ sơ lưu trữ'],
      [...person(2, 'Võ B', 'CSTĐCS'), 'số hóa  hồ sơ lưu trữ.'],
    ],
    ['W table/initiative-reused F3'],
    [
      [...PLAIN, 'Sáng kiến'],
      [...person(1, 'Lê A', 'CSTĐCS'), 'x'],
      [...person(2, 'Võ B', 'CSTĐCS'), 'x'],
    ],
  ],
  [
    'too few months, and a disciplinary measure',
    [
      [...PLAIN, 'Số tháng công tác', 'Hình thức kỷ luật'],
      [...person(1, 'Lê A'), 9, ''],
      [...person(2, 'Võ B'), 12, 'Khiển trách'],
    ],
    ['E row/disqualified F2', 'E row/disqualified G3'],
    [
      [...PLAIN, 'Số tháng công tác', 'Hình thức kỷ luật'],
      [...person(1, 'Lê A'), 10, 'Không'],
      [...person(2, 'Võ B'), 12, ''],
    ],
  ],
  [
    'recruited too late in the year',
    [
      [...PLAIN, 'Ngày tuyển dụng'],
      [...person(1, 'Lê A'), day(2, 3)],
    ],
    ['E row/disqualified F2'],
    [
      [...PLAIN, 'Ngày tuyển dụng'],
      [...person(1, 'Lê A'), day(1, 3)],
    ],
  ],
  [
    'the year of another plan, above and in a day',
    [['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2021'], [...PLAIN, 'Ngày đăng ký'], [...person(1, 'Lê A'), day(1, 3, 2021)]],
    ['W cell/wrong-year A1', 'W cell/wrong-year F3'],
    [
      ['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'],
      ['(Kèm theo Kế hoạch ngày 18 tháng 12 năm 2021)'],
      [...PLAIN, 'Ngày đăng ký'],
      [...person(1, 'Lê A'), day(20, 12, 2021)],
    ],
  ],
  [
    'numbers that skip and repeat',
    [PLAIN, person(1, 'Lê A'), person(3, 'Võ B'), person(3, 'Hồ C')],
    ['W table/numbering A3', 'W table/numbering A4'],
    [
      PLAIN,
      person(1, 'Lê A'),
      person(2, 'Võ B'),
      person(1, 'Hồ C', 'LĐTT', 'P. BCVT'),
      person('', 'Mai D'),
      person(2, 'Đỗ E'),
    ],
  ],
  [
    'a number that is text among numbers',
    [PLAIN, person(1, 'Lê A'), person('2', 'Võ B')],
    ['W cell/number-as-text A3'],
    [PLAIN, person('1', 'Lê A'), person('2', 'Võ B')],
  ],
  [
    'a number that can be read two ways',
    [
      [...PLAIN, 'Số tháng công tác'],
      [...person(1, 'Lê A'), '12.125'],
    ],
    ['W cell/ambiguous-number F2'],
    [
      [...PLAIN, 'Số tháng công tác'],
      [...person(1, 'Lê A'), '12,5'],
    ],
  ],
  [
    'days typed under English settings',
    [
      [...PLAIN, 'Ngày đăng ký'],
      [...person(1, 'Lê A'), day(3, 10)],
      [...person(2, 'Võ B'), day(5, 5)],
      [...person(3, 'Hồ C'), '21/3/2022'],
    ],
    ['W cell/date-as-text F4', 'W cell/swapped-date F2'],
    [
      [...PLAIN, 'Ngày đăng ký'],
      [...person(1, 'Lê A'), day(3, 10)],
      [...person(2, 'Võ B'), day(21, 3)],
    ],
  ],
  [
    'a name in an old encoding',
    [PLAIN, person(1, 'NguyÔn V¨n An')],
    ['W cell/legacy-font B2'],
    [PLAIN, person(1, 'Nguyễn Văn An')],
  ],
];
