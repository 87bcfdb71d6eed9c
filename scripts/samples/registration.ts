import { kienGiang2022 } from '../../src/core/plan/presets/kien-giang-2022';
import type { Book, BookSheet } from '../../src/files/book';
import { planSheets } from './plan';
import { SheetBuilder, BODY, CENTER, HEADING, day } from './sheet';

interface Room {
  readonly id: string;
  readonly name: string;
  readonly sheet: string;
  readonly people: number;
}

interface Row {
  readonly number: number;
  readonly position: string;
  readonly date: number;
  readonly name: string | null;
  readonly unit: string | null;
  readonly title: string | null;
  readonly praise: string | null;
}

/** Six rooms of an invented department, 33 people; every name says that it is made up. */
const ROOMS: readonly Room[] = [
  { id: 'VP', name: 'Văn phòng', sheet: 'Văn phòng', people: 5 },
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', sheet: 'P. BCVT', people: 7 },
  { id: 'CNTT', name: 'Phòng Công nghệ thông tin', sheet: 'P. CNTT', people: 4 },
  { id: 'TTBC', name: 'Phòng Thông tin - Báo chí', sheet: 'P. TTBC', people: 6 },
  { id: 'TTR', name: 'Thanh tra', sheet: 'Thanh tra', people: 3 },
  { id: 'TT', name: 'Trung tâm Công nghệ thông tin', sheet: 'TT CNTT', people: 8 },
];

const FAMILY = ['Nguyễn', 'Trần', 'Lê', 'Phạm', 'Hoàng', 'Võ', 'Đặng', 'Bùi'];
const MIDDLE = ['Văn', 'Thị'];
const NUMBER_WORDS = ['Một', 'Hai', 'Ba', 'Bốn', 'Năm', 'Sáu', 'Bảy', 'Tám'];
const POSITIONS = ['Trưởng đơn vị', 'Phó trưởng đơn vị', 'Chuyên viên'];
const COLUMNS = [
  'STT',
  'Họ và tên',
  'Chức vụ',
  'Đơn vị',
  'Danh hiệu thi đua',
  'Hình thức khen thưởng',
  'Ngày đăng ký',
  'Ghi chú',
];

/** Rows that stand out of the plain LĐTT ones; the first person of a room is number 0. */
type PeopleOf = Readonly<Record<string, readonly number[]>>;
const ADVANCED: PeopleOf = { VP: [0], BCVT: [0], TTBC: [0], TT: [0] };
const CERTIFICATE: PeopleOf = { VP: [0, 1], BCVT: [0, 1], CNTT: [0], TTBC: [0, 1], TT: [0, 1, 2] };
/** Registered on the last day that still counts. */
const LAST_DAY: PeopleOf = { VP: [4], TT: [1] };

/** The rows of a room as they should be. */
function cleanRows(room: Room, roomIndex: number): Row[] {
  return Array.from({ length: room.people }, (_, person) => ({
    number: person + 1,
    name: `${FAMILY[(roomIndex + person) % FAMILY.length]} ${MIDDLE[person % 2]} Mẫu ${NUMBER_WORDS[roomIndex]} ${NUMBER_WORDS[person]}`,
    position: POSITIONS[Math.min(person, 2)]!,
    unit: room.name,
    title: ADVANCED[room.id]?.includes(person) ? 'Chiến sĩ thi đua cơ sở' : 'Lao động tiên tiến',
    praise: CERTIFICATE[room.id]?.includes(person) ? 'Giấy khen' : null,
    date: LAST_DAY[room.id]?.includes(person) ? day(2022, 3, 18) : day(2022, 3, 10 + (person % 5)),
  }));
}

/** One change a mistake; each is undone by itself. */
const MISTAKES: readonly { readonly room: string; readonly person: number; readonly change: Partial<Row> }[] = [
  { room: 'VP', person: 2, change: { name: null } },
  { room: 'BCVT', person: 3, change: { unit: null } },
  { room: 'CNTT', person: 2, change: { title: null } },
  { room: 'TTBC', person: 3, change: { title: 'Lao động xuất sắc' } },
  { room: 'TTR', person: 1, change: { unit: 'Phòng Kế hoạch - Tài chính' } },
  { room: 'TT', person: 5, change: { date: day(2022, 3, 21) } },
  { room: 'CNTT', person: 0, change: { title: 'Chiến sỹ TĐ cơ sở' } },
  { room: 'BCVT', person: 4, change: { praise: 'Giấy khen' } },
];

export function registrationBook({ withMistakes }: { withMistakes: boolean }): Book {
  const sheets = ROOMS.map((room, index) => {
    const rows = cleanRows(room, index);
    for (const mistake of withMistakes ? MISTAKES : []) {
      if (mistake.room === room.id) Object.assign(rows[mistake.person]!, mistake.change);
    }
    return roomSheet(room, rows);
  });
  return { sheets: [...sheets, unitSheet(), ...planSheets(kienGiang2022, ['units'])], names: [], activeSheet: 0 };
}

function roomSheet(room: Room, rows: readonly Row[]): BookSheet {
  const sheet = new SheetBuilder(room.sheet, [6, 30, 18, 30, 26, 22, 14, 18]);
  sheet.put(0, 0, 'SỞ THÔNG TIN VÀ TRUYỀN THÔNG (MINH HOẠ)', CENTER);
  sheet.merges.push({ row: 0, column: 0, rows: 1, columns: 4 });
  sheet.put(0, 4, 'CỘNG HOÀ XÃ HỘI CHỦ NGHĨA VIỆT NAM', { bold: true, ...CENTER });
  sheet.merges.push({ row: 0, column: 4, rows: 1, columns: 4 });
  sheet.put(1, 0, room.name.toLocaleUpperCase('vi'), { bold: true, ...CENTER });
  sheet.merges.push({ row: 1, column: 0, rows: 1, columns: 4 });
  sheet.put(1, 4, 'Độc lập – Tự do – Hạnh phúc', { bold: true, ...CENTER });
  sheet.merges.push({ row: 1, column: 4, rows: 1, columns: 4 });
  sheet.title(3, 'BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022', COLUMNS.length, { size: 14 });
  sheet.line(5, COLUMNS, HEADING);
  sheet.rowHeights.set(5, 33);
  const looks = [CENTER, {}, {}, {}, {}, {}, { numberFormat: 'dd/mm/yyyy', ...CENTER }, {}];
  rows.forEach((row, index) => {
    const cells = [row.number, row.name, row.position, row.unit, row.title, row.praise, row.date, null];
    sheet.line(6 + index, cells, BODY, looks);
  });
  const end = 6 + rows.length;
  sheet.line(end, [null, `Tổng số: ${rows.length} người`, null, null, null, null, null, null], { ...BODY, bold: true });
  sheet.put(end + 2, 1, 'NGƯỜI LẬP BẢNG', { bold: true, ...CENTER });
  sheet.put(end + 2, 5, 'TRƯỞNG ĐƠN VỊ', { bold: true, ...CENTER });
  sheet.frozenRows = 6;
  return sheet.build();
}

/** The units of the plan, in the table by which the add-in finds them. */
function unitSheet(): BookSheet {
  const columns = ['Mã', 'Tên đơn vị', 'Tên ngắn', 'Loại', 'Vai trò', 'Khối'];
  const sheet = new SheetBuilder('Danh sách đơn vị', [10, 36, 16, 20, 16, 12]);
  sheet.line(0, columns, HEADING);
  ROOMS.forEach((room, index) => {
    sheet.line(1 + index, [room.id, room.name, room.sheet, 'Phòng, đơn vị', '', ''], BODY);
  });
  return sheet
    .table('TD_Units', { row: 0, column: 0, rows: ROOMS.length + 1, columns: columns.length }, columns)
    .build();
}
