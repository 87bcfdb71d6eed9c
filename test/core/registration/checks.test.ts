import { cellAddress } from '../../../src/core/findings/address';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import { factWords } from '../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../src/core/plan/plan';
import { rowsOf } from '../../../src/core/plan/schema/table';
import { CONDITIONS, FACTS } from '../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../src/core/registration/check-registration';
import { readRegistration } from '../../../src/core/registration/read-registration';
import { toSerial } from '../../../src/core/dates/serial';
import type { Cell } from '../../../src/core/numbers/cell';

/*
 * Every check beside its clean twin: the rows of the twin give nothing at all, those with the mistake exactly it.
 */

const units = new UnitFinder([
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', shortName: 'P. BCVT' },
  { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
]);
const plan: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]),
  conditions: rowsOf(CONDITIONS, [
    { kind: 'required', title: 'CSTĐCS', content: 'Có sáng kiến, đề tài được công nhận', requires: 'LĐTT' },
    { kind: 'required', title: 'CSTĐT', content: 'Có sáng kiến hoặc hoàn thành xuất sắc nhiệm vụ' },
    { kind: 'excluded', content: 'Mới tuyển dụng dưới 10 tháng', months: 10 },
    { kind: 'excluded', content: 'Bị kỷ luật từ khiển trách trở lên' },
  ]),
};
const day = (date: number, month: number, year = 2022): number => toSerial({ day: date, month, year });

interface Found {
  readonly what: string;
  readonly values: Readonly<Record<string, string | number>>;
}

function found(rows: readonly (readonly Cell[])[]): Found[] {
  const width = Math.max(...rows.map((row) => row.length));
  const values = rows.map((row) => [...row, ...new Array<Cell>(width - row.length).fill('')]);
  const registration = readRegistration([{ name: 'Trang', row: 0, column: 0, values }], units);
  return checkRegistration({ registration, plan, units, rounding: 'down', coverage: 'part' }).map(
    ({ code, gravity, cell, values: own }) => ({
      what: `${gravity[0]!.toUpperCase()} ${code} ${cell ? cellAddress(cell) : ''}`,
      values: own,
    }),
  );
}
const codes = (rows: readonly (readonly Cell[])[]): string[] => found(rows).map(({ what }) => what);

const PLAIN = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];
const person = (number: Cell, name: string, title: Cell = 'LĐTT', unit = 'VP', position = ''): Cell[] => [
  number,
  name,
  position,
  unit,
  title,
];

type Case = readonly [
  what: string,
  damaged: readonly (readonly Cell[])[],
  expected: readonly string[],
  clean: readonly (readonly Cell[])[],
];

const CASES: readonly Case[] = [
  [
    'an error value',
    [PLAIN, person(1, 'Lê A', '#N/A')],
    ['E cell/error-value E2', 'E cell/unknown-title E2'],
    [PLAIN, person(1, 'Lê A')],
  ],
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

test.each(CASES)('%s', (_, damaged, expected, clean) => {
  expect(codes(clean)).toEqual([]);
  expect(codes(damaged)).toEqual(expected);
});

test('what is suggested: the swapped day, the number, the text in Unicode', () => {
  const suggestions = found([
    [...PLAIN, 'Ngày đăng ký'],
    [...person(1, 'TrÇn ThÞ Hoµ'), day(3, 10)],
    [...person('2', 'Võ B'), '21/3/2022'],
  ]).map(({ what, values }) => [what.split(' ')[1], values['suggestion']]);
  expect(suggestions).toEqual([
    ['cell/number-as-text', '2'],
    ['cell/date-as-text', '21/3/2022'],
    ['cell/swapped-date', '10/3/2022'],
    ['cell/legacy-font', 'Trần Thị Hoà'],
  ]);
});

test('people and collectives in one table: the base counts people, and a block is no unit', () => {
  const registration = readRegistration(
    [
      {
        name: 'Trang',
        row: 0,
        column: 0,
        values: [
          ['STT', 'Tên cá nhân, tập thể', 'Danh hiệu'],
          ['A', 'Cá nhân', ''],
          ['I', 'Văn phòng', ''],
          [1, 'Lê A', 'LĐTT'],
          ['B', 'Tập thể', ''],
          [1, 'Phòng BCVT', 'TTLĐTT'],
          [2, 'Tổ một cửa', 'TTLĐTT'],
        ],
      },
    ],
    units,
  );
  const [sheet] = registration.sheets;
  expect(sheet!.people.map(({ name, kind }) => [name.text, kind])).toEqual([
    ['Lê A', 'person'],
    ['Phòng BCVT', 'collective'],
    ['Tổ một cửa', 'collective'],
  ]);
  expect(sheet!.people[0]!.unit.unit?.id).toBe('VP');
});
