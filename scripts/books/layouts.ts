import { day } from '../samples/sheet';
import { many, merge, NAMES, people, PLAIN, unitOf, type GoldenCase, type GoldenSheet, type Line } from './golden-book';

/** Every layout in which rooms keep their registration. The clean book gives nothing, but for what is only worth knowing. */

const wide = (text: string): Line => [text];
const NATIONAL: readonly Line[] = [
  ['UBND TỈNH MẪU', '', '', 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM'],
  ['SỞ MẪU', '', '', 'Độc lập - Tự do - Hạnh phúc'],
  [],
  wide('BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'),
];
const SIGNATURES: readonly Line[] = [
  [],
  ['', 'NGƯỜI LẬP', '', '', 'TRƯỞNG PHÒNG'],
  ['', 'Phan Mẫu Lập', '', '', 'Bùi Mẫu Duyệt'],
];
const withoutTitle = (row: Line): Line => [...row.slice(0, 4), ''];

export const LAYOUTS: Readonly<Record<string, GoldenCase>> = {
  'title-block': {
    clean: [
      {
        name: 'Đăng ký',
        rows: [
          ...NATIONAL,
          PLAIN,
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ...people(),
          ['', 'Tổng cộng: 08 người'],
          ...SIGNATURES,
        ],
      },
    ],
    damaged: [
      {
        name: 'Đăng ký',
        rows: [
          ...NATIONAL,
          PLAIN,
          ['(1)', '(2)', '(3)', '(4)', '(5)'],
          ...people((row, at) => (at === 2 ? withoutTitle(row) : row)),
          ['', 'Tổng cộng: 08 người'],
          ...SIGNATURES,
        ],
      },
    ],
    expected: ['error row/missing-title Đăng ký!E9'],
  },
  crosses: {
    clean: [marks((at) => [at === 0 ? '' : 'x', '', ''])],
    damaged: [marks((at) => (at === 5 ? ['', '', ''] : [at === 0 ? '' : 'x', '', '']))],
    known: ['information cell/merged Đăng ký!A2'],
    expected: ['error row/missing-title Đăng ký!D9'],
  },
  'unit-rows': {
    clean: [sections('Văn phòng')],
    damaged: [sections('Phòng Lạ')],
    expected: [
      'error cell/unknown-unit Đăng ký!B3',
      'error cell/unknown-unit Đăng ký!B4',
      'error cell/unknown-unit Đăng ký!B5',
      'error cell/unknown-unit Đăng ký!B6',
      'error plan/unit-missing ',
    ],
  },
  'sheet-names': {
    clean: rooms(),
    damaged: rooms().map((sheet, at) => (at === 1 ? { ...sheet, name: 'Phòng khác' } : sheet)),
    expected: ['error cell/unknown-unit Phòng khác!B2', 'error plan/unit-missing '],
  },
  'people-and-collectives': {
    clean: [blocks('Tập thể lao động tiên tiến')],
    damaged: [blocks('Lao động tiên tiến')],
    expected: ['error cell/title-for-other-kind Đăng ký!E13'],
  },
  'broken-names': {
    clean: [broken('cơ sở')],
    damaged: [broken('cơ quan')],
    expected: ['error cell/unknown-title Đăng ký!E2'],
  },
  'excel-table': {
    clean: [{ name: 'Đăng ký', rows: [PLAIN, ...people()], table: 'BangDangKy' }],
    damaged: [
      {
        name: 'Đăng ký',
        rows: [PLAIN, ...people((row, at) => (at === 6 ? [...row.slice(0, 3), '', row[4]] : row))],
        table: 'BangDangKy',
      },
    ],
    expected: ['error row/missing-unit Đăng ký!D8'],
  },
  'many-columns': {
    clean: [many((row) => row)],
    damaged: [many((row, at) => (at === 3 ? [...row.slice(0, 7), day(2022, 3, 21), ''] : row))],
    expected: ['error row/late Đăng ký!H5'],
  },
  'groups-of-titles': {
    clean: [grouped(NAMES)],
    damaged: [grouped(NAMES.map((name, at) => (at === 6 ? 'Lý Mẫu Giang' : name)))],
    expected: ['error table/duplicate-person Đăng ký!B11'],
  },
  'unit-names': {
    clean: [collectives('Tập thể lao động xuất sắc')],
    damaged: [collectives('Tập thể lao động giỏi')],
    expected: ['error cell/unknown-title Tập thể!C4'],
  },
  'units-with-positions': {
    clean: [withPositions('Phó Trưởng phòng BCVT')],
    damaged: [withPositions('Phó Trưởng phòng Hậu cần')],
    expected: ['error cell/unknown-unit Đăng ký!C10'],
  },
};

/** Positions and units in one column, as they are said and written. */
function withPositions(last: string): GoldenSheet {
  const said = [
    'Chánh Văn phòng',
    'Phó Chánh Văn phòng Sở',
    'Chuyên viên, Văn phòng',
    'Văn thư\nVăn phòng',
    'Trưởng phòng BC-VT',
    'Chuyên viên P. BCVT',
    'Chuyên viên - Phòng Bưu chính - Viễn thông',
    last,
  ];
  return {
    name: 'Đăng ký',
    rows: [
      wide('BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'),
      ['STT', 'Họ và tên', 'Chức vụ, đơn vị công tác', 'Danh hiệu'],
      ...NAMES.map((name, at) => [at + 1, name, said[at]!, at === 0 ? 'CSTĐCS' : 'LĐTT']),
    ],
  };
}

/** Titles over groups of people, and no column of titles. */
function grouped(names: readonly string[]): GoldenSheet {
  const rows = names.map((name, at): Line => [at + 1, name, 'Chuyên viên', unitOf(at)]);
  return {
    name: 'Đăng ký',
    rows: [
      wide('DANH SÁCH ĐĂNG KÝ DANH HIỆU THI ĐUA NĂM 2022'),
      PLAIN.slice(0, 4),
      ['I', 'Danh hiệu Chiến sĩ thi đua cơ sở: 01 người'],
      ...rows.slice(0, 1),
      ['II', 'Danh hiệu Lao động tiên tiến: 07 người'],
      ...rows.slice(1),
    ],
  };
}

/** Units as such, each with what it registers. */
function collectives(title: string): GoldenSheet {
  return {
    name: 'Tập thể',
    rows: [
      wide('BẢNG ĐĂNG KÝ DANH HIỆU THI ĐUA TẬP THỂ NĂM 2022'),
      ['STT', 'Tên đơn vị', 'Danh hiệu đăng ký'],
      [1, 'Văn phòng', 'TTLĐTT'],
      [2, 'P. BCVT', title],
    ],
  };
}

function marks(marksOf: (at: number) => Line): GoldenSheet {
  const head = [
    ['TT', 'Họ và tên', 'Đơn vị', 'Đăng ký danh hiệu', '', ''],
    ['', '', '', 'LĐTT', 'CSTĐCS', 'Giấy khen'],
  ];
  const rows = NAMES.map((name, at) => [at + 1, name, unitOf(at), ...(at === 0 ? ['x', '', 'x'] : marksOf(at))]);
  return {
    name: 'Đăng ký',
    rows: [wide('BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'), ...head, ...rows],
    merges: [merge(0, 0, 1, 6), merge(1, 0, 2, 1), merge(1, 1, 2, 1), merge(1, 2, 2, 1), merge(1, 3, 1, 3)],
  };
}

function sections(first: string): GoldenSheet {
  const own = people(([number, name, position, , title]) => [number, name, position, title]);
  return {
    name: 'Đăng ký',
    rows: [
      ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'],
      ['I', first],
      ...own.slice(0, 4),
      ['II', 'Phòng Bưu chính - Viễn thông'],
      ...own.slice(4).map((row, at) => [at + 1, ...row.slice(1)]),
    ],
  };
}

function rooms(): GoldenSheet[] {
  const own = people(([number, name, position, , title]) => [number, name, position, title]);
  const head = ['STT', 'Họ, tên', 'Chức danh', 'Đăng ký thi đua'];
  return [
    { name: 'VP', rows: [head, ...own.slice(0, 4)] },
    { name: 'P. BCVT', rows: [head, ...own.slice(4).map((row, at) => [at + 1, ...row.slice(1)])] },
  ];
}

function blocks(title: string): GoldenSheet {
  return {
    name: 'Đăng ký',
    rows: [
      PLAIN,
      ['A', 'Cá nhân'],
      ...people(),
      ['B', 'Tập thể'],
      [1, 'Văn phòng', '', '', 'Tập thể lao động xuất sắc'],
      [2, 'Tổ một cửa', '', '', title],
    ],
  };
}

function broken(rest: string): GoldenSheet {
  return {
    name: 'Đăng ký',
    rows: [
      PLAIN,
      [1, 'Lê Mẫu', 'Chuyên', 'Văn', 'Chiến sĩ thi đua'],
      ['', 'An', 'viên', 'phòng', rest],
      ...people().slice(1),
    ],
  };
}
