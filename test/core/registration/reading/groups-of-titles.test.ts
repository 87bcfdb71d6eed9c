import type { Cell } from '../../../../src/core/numbers/cell';
import { EMPTY_PLAN } from '../../../../src/core/plan/plan';
import { absentUnits } from '../../../../src/core/registration/checks/unit-missing';
import { checkRegistration, readRegistration } from '../held';
import { cells, even, type Rows, UNITS } from '../setup';
import { said } from '../../said';

const read = (rows: Rows, name = 'Trang') => {
  return readRegistration([cells(even(rows), { name })], UNITS);
};
const list = (rows: Rows, name?: string): string[] =>
  read(rows, name).sheets.flatMap((sheet) =>
    sheet.people.map(
      (person) => `${person.name} | ${person.unit.text} | ${person.titles.map(({ code }) => code).join(' ')}`,
    ),
  );
const codes = (rows: Rows): string[] =>
  checkRegistration({
    registration: read(rows),
    plan: EMPTY_PLAN,
    units: UNITS,
    rounding: 'down',
    coverage: 'part',
  }).map((one) => `${one.code} ${String(said(one)['found'] ?? '')} → ${String(said(one)['suggestion'] ?? '')}`);

const TITLE = ['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022'];
const HEAD = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị'];

test('titles over groups of rows are those of the rows below, and no units', () => {
  expect(
    list([
      TITLE,
      HEAD,
      ['I', 'Danh hiệu Lao động tiên tiến: 02 người', '', ''],
      [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng'],
      [2, 'Võ Mẫu Bình', 'Chuyên viên', 'Thanh tra'],
      ['II', 'Đề nghị tặng Giấy khen của Giám đốc Sở', '', ''],
      [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng'],
      ['', 'Chiến sĩ thi đua cơ sở', '', ''],
      [1, 'Võ Mẫu Bình', 'Chuyên viên', 'Thanh tra'],
    ]),
  ).toEqual([
    'Lê Mẫu An | Văn phòng | LĐTT',
    'Võ Mẫu Bình | Thanh tra | LĐTT',
    'Lê Mẫu An | Văn phòng | GK',
    'Võ Mẫu Bình | Thanh tra | CSTĐCS',
  ]);
});

test('units within titles, and titles within units', () => {
  const head = ['STT', 'Họ và tên', 'Chức vụ'];
  expect(
    list([
      TITLE,
      head,
      ['A', 'DANH HIỆU THI ĐUA'],
      ['I', 'Lao động tiên tiến'],
      ['a)', 'Văn phòng'],
      [1, 'Lê Mẫu An', 'Chuyên viên'],
      ['', 'Thanh tra'],
      [2, 'Võ Mẫu Bình', 'Chuyên viên'],
      ['II', 'Chiến sĩ thi đua cơ sở'],
      ['', 'Văn phòng'],
      [1, 'Lê Mẫu Chi', 'Chuyên viên'],
    ]),
  ).toEqual(['Lê Mẫu An | Văn phòng | LĐTT', 'Võ Mẫu Bình | Thanh tra | LĐTT', 'Lê Mẫu Chi | Văn phòng | CSTĐCS']);
  expect(
    list([
      TITLE,
      head,
      ['I', 'Văn phòng'],
      ['', 'Lao động tiên tiến'],
      [1, 'Lê Mẫu An', 'Chuyên viên'],
      ['', 'Chiến sĩ thi đua cơ sở'],
      [2, 'Võ Mẫu Bình', 'Chuyên viên'],
      ['II', 'Thanh tra'],
      [1, 'Lê Mẫu Chi', 'Chuyên viên'],
    ]),
  ).toEqual(['Lê Mẫu An | Văn phòng | LĐTT', 'Võ Mẫu Bình | Văn phòng | CSTĐCS', 'Lê Mẫu Chi | Thanh tra | ']);
});

test('a title of its own comes before that of the group', () => {
  const head = [...HEAD, 'Danh hiệu'];
  expect(
    list([
      TITLE,
      head,
      ['I', 'Chiến sĩ thi đua cơ sở', '', '', ''],
      [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng', ''],
      [2, 'Võ Mẫu Bình', 'Chuyên viên', 'Văn phòng', 'LĐTT'],
      [3, 'Đỗ Mẫu Chi', 'Chuyên viên', 'Văn phòng', 'Không'],
    ]),
  ).toEqual(['Lê Mẫu An | Văn phòng | CSTĐCS', 'Võ Mẫu Bình | Văn phòng | LĐTT', 'Đỗ Mẫu Chi | Văn phòng | ']);
});

test('a list of units as such registers collectives, where its title says so or it follows a registration', () => {
  const collectives = [
    ['STT', 'Tên đơn vị', 'Danh hiệu đăng ký'],
    [1, 'Văn phòng', 'TTLĐXS'],
    [2, 'Thanh tra', 'TTLĐTT'],
  ];
  const alone = read([['ĐĂNG KÝ DANH HIỆU TẬP THỂ NĂM 2022'], ...collectives]);
  expect(alone.sheets.map(({ facts }) => facts.lists)).toEqual(['collectives']);
  expect(alone.sheets[0]!.people.map(({ kind, name }) => `${kind} ${name}`)).toEqual([
    'collective Văn phòng',
    'collective Thanh tra',
  ]);
  expect(codes([['ĐĂNG KÝ DANH HIỆU TẬP THỂ NĂM 2022'], ...collectives])).toEqual([]);
  expect(absentUnits(UNITS, alone.sheets)).toEqual([]);
  const below = [['BẢNG ĐĂNG KÝ'], [...HEAD, 'Danh hiệu'], [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng', 'LĐTT'], ['']];
  expect(list([...below, ...collectives])).toHaveLength(3);
  expect(list([...below, ...collectives])[1]).toMatch(/^Văn phòng \| Văn phòng \| TTLĐXS$/);
  // Neither what only speaks of emulation, nor a ranking, proposes anybody.
  expect(read([['THI ĐUA KHỐI SỐ 1'], ...collectives]).without).toEqual(['Trang']);
  expect(
    read([
      ['KẾT QUẢ XẾP HẠNG KHỐI THI ĐUA'],
      ['STT', 'Đơn vị', 'Tổng điểm', 'Đề nghị'],
      [1, 'Văn phòng', 98, 'Cờ thi đua của UBND tỉnh'],
    ]).without,
  ).toEqual(['Trang']);
});

test('headings and titles typed in TCVN3 are read as what they say', () => {
  expect(
    list([
      ['B¶ng ®¨ng ký thi ®ua n¨m 2022'],
      ['STT', 'Hä vµ tªn', 'Chøc vô', '§¬n vÞ', 'Danh hiÖu'],
      [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng', 'LĐTT'],
    ]),
  ).toEqual(['Lê Mẫu An | Văn phòng | LĐTT']);
});

const row = (title: string): Cell[][] => [
  ['BẢNG ĐĂNG KÝ'],
  [...HEAD, 'Danh hiệu'],
  [1, 'Lê Mẫu An', 'Chuyên viên', 'Văn phòng', title],
];

test.each([
  'Huân chương Lao động hạng Ba',
  'Kỷ niệm chương Vì sự nghiệp thi đua, khen thưởng',
  'Huy chương Quân kỳ quyết thắng',
  'Nhà giáo ưu tú',
  'Chiến sỹ tiên tiến',
  'Danh hiệu Chiến sĩ tiên tiến',
])('%s is nothing unknown', (title) => {
  expect(codes(row(title))).toEqual([]);
});

test('where several titles begin so, all are named, and none is offered as a mending', () => {
  expect(codes(row('Chiến sỹ thi đua'))).toEqual([
    'cell/unknown-title Chiến sỹ thi đua → Chiến sĩ thi đua cơ sở / Chiến sĩ thi đua cấp tỉnh / Chiến sĩ thi đua cấp bộ, ban, ngành / Chiến sĩ thi đua toàn quốc',
  ]);
  expect(codes(row('CTĐ'))[0]).toContain('Cờ thi đua của UBND tỉnh / ');
});

test('titles of the forces are the ones that they equal', () => {
  const [person] = read(row('Chiến sĩ tiên tiến')).sheets[0]!.people;
  expect(person!.titles.map(({ code }) => code)).toEqual(['LĐTT']);
});
