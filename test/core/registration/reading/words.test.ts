import { isDitto } from '../../../../src/core/registration/reading/ditto';
import { isError, isErrorText } from '../../../../src/core/registration/table/error-text';
import { readWrittenDay } from '../../../../src/core/registration/checks/written-day';
import {
  isDeclined,
  readTitles,
  titlesOfCaption,
  titlesOfGroup,
} from '../../../../src/core/registration/reading/read-titles';
import { isGroupHeading } from '../../../../src/core/registration/reading/group-headings';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { day } from '../setup';

/* What single cells of a registration say. */

test.each<[Cell, boolean]>([
  ['nt', true],
  ['NT', true],
  ['-nt-', true],
  ['n.t.', true],
  ['N.T', true],
  ['Như trên', true],
  ['- như trên -', true],
  ['"', true],
  ["''", true],
  ['\u201D', true],
  ['\u3003', true],
  ['//', true],
  ['như phần trên', false],
  ['Nguyễn T', false],
  ['x', false],
  ['', false],
  [1, false],
])('%p repeats what stands above: %p', (cell, expected) => {
  expect(isDitto(cell)).toBe(expected);
});

test.each([
  '#N/A',
  '#REF!',
  '#VALUE!',
  '#NAME?',
  '#DIV/0!',
  '#NUM!',
  '#NULL!',
  '#SPILL!',
  '#CALC!',
  '#BUSY!',
  ' #GETTING_DATA ',
])('%s is an error', (text) => {
  expect([isErrorText(text), isError(text), isErrorText(`x${text}`), isErrorText(`${text}x`)]).toEqual([
    true,
    true,
    false,
    false,
  ]);
});

test('an error value is an error, other cells are not', () => {
  expect([new CellError('#N/A'), 'lỗi', 5, null].map((cell) => isError(cell as Cell))).toEqual([
    true,
    false,
    false,
    false,
  ]);
});

test.each<[Cell, ReturnType<typeof readWrittenDay>]>([
  [day(18, 3), { kind: 'date', serial: day(18, 3) }],
  ['18/3/2022', { kind: 'date', serial: day(18, 3) }],
  ['18/3/2022.', { kind: 'date', serial: day(18, 3) }],
  [' 18.3.22 ', { kind: 'date', serial: day(18, 3) }],
  ['18-3-22', { kind: 'date', serial: day(18, 3) }],
  ['2022-03-18', { kind: 'date', serial: day(18, 3) }],
  ['2022-13-18', { kind: 'impossible', text: '2022-13-18' }],
  ['31/02/2022', { kind: 'impossible', text: '31/02/2022' }],
  ['31/2/22', { kind: 'impossible', text: '31/2/22' }],
  ['đầu tháng 3', { kind: 'none', text: 'đầu tháng 3' }],
  ['', { kind: 'blank' }],
  [null, { kind: 'blank' }],
])('%p was received on %j', (cell, expected) => {
  expect(readWrittenDay(cell)).toEqual(expected);
});

test.each(['không', 'Không đăng ký', 'KO', 'ko đăng ký', 'Không xét', 'chưa xét', 'Nghỉ thai sản', '0'])(
  '“%s” registers nothing',
  (text) => {
    expect(isDeclined(text)).toBe(true);
    expect(isDeclined(`${text} LĐTT`)).toBe(false);
  },
);

const told = (titles: readonly { readonly text: string; readonly code: string | null }[]): string[] =>
  titles.map(({ text, code }) => `${text}=${code ?? '?'}`);

test.each([
  ['CSTĐCS', ['CSTĐCS=CSTĐCS']],
  ['Lao động  tiên tiến', ['Lao động tiên tiến=LĐTT']],
  ['LĐTT; CSTĐCS', ['LĐTT=LĐTT', 'CSTĐCS=CSTĐCS']],
  ['LĐTT và Giấy khen', ['LĐTT=LĐTT', 'Giấy khen=GK']],
  ['LĐTT\n- CSTĐCS', ['LĐTT=LĐTT', 'CSTĐCS=CSTĐCS']],
  ['1. LĐTT 2. CSTĐCS', ['LĐTT=LĐTT', 'CSTĐCS=CSTĐCS']],
  ['LĐTT - CSTĐCS', ['LĐTT=LĐTT', 'CSTĐCS=CSTĐCS']],
  ['LĐTT + việc khác', ['LĐTT=LĐTT', 'việc khác=?']],
  ['Đăng ký LĐTT', ['Đăng ký LĐTT=LĐTT']],
  ['Đề nghị công nhận LĐTT năm 2022', ['Đề nghị công nhận LĐTT năm 2022=LĐTT']],
  ['Lao động tiên tiến (lần 2)', ['Lao động tiên tiến (lần 2)=LĐTT']],
  ['LĐTT (không xét)', ['LĐTT (không xét)=?']],
  ['việc này, việc nọ', ['việc này, việc nọ=?']],
])('“%s” names %j', (text, expected) => {
  expect(told(readTitles(text))).toEqual(expected);
});

test.each([
  ['DANH SÁCH ĐĂNG KÝ DANH HIỆU “LAO ĐỘNG TIÊN TIẾN” NĂM 2022', ['DANH HIỆU LAO ĐỘNG TIÊN TIẾN=LĐTT']],
  ['Danh sách CSTĐCS (kèm theo) năm học 2022.', ['CSTĐCS=CSTĐCS']],
  ['Danh sách CSTĐCS: 12 người', ['CSTĐCS=CSTĐCS']],
  ['Danh sách cán bộ', []],
])('the caption “%s” is about %j', (text, expected) => {
  expect(told(titlesOfCaption(text))).toEqual(expected);
});

test.each([
  ['Danh hiệu: Lao động tiên tiến', ['Lao động tiên tiến=LĐTT']],
  ['Đề nghị tặng LĐTT; CSTĐCS', ['LĐTT=LĐTT', 'CSTĐCS=CSTĐCS']],
  ['LĐTT và việc khác', []],
  ['Văn phòng', []],
])('the heading “%s” is over rows of %j', (text, expected) => {
  expect(told(titlesOfGroup(text))).toEqual(expected);
});

test.each([
  ['Tập thể', true],
  ['PHẦN CÁC TẬP THỂ', true],
  ['Đối với cá nhân', true],
  ['Danh hiệu LĐTT', true],
  ['Văn phòng', false],
  ['Tổ chức cá nhân', false],
])('“%s” is a heading over rows: %p', (text, expected) => {
  expect(isGroupHeading(text)).toBe(expected);
});
