import { utils, write } from '@e965/xlsx';
import { Document, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import type { Book, BookSheet } from '../../src/files/book';
import { functionNames } from '../../src/files/function-names';
import { writeBook } from '../../src/files/write-xlsx';

export const NATIVE = functionNames('THIDUA', []);
export type Row = readonly (string | number)[];
export const HEAD: Row = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];

/** A file as an input takes it. */
export interface ChosenFile {
  readonly name: string;
  readonly mimeType: string;
  readonly buffer: Buffer;
}

export const file = (name: string, bytes: Uint8Array): ChosenFile => ({
  name,
  mimeType: 'application/octet-stream',
  buffer: Buffer.from(bytes),
});

function sheetOf(name: string, rows: readonly Row[], merges: BookSheet['merges'] = []): BookSheet {
  return {
    name,
    hidden: false,
    protected: false,
    cells: rows.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
    ),
    merges,
    columnWidths: [],
    rowHeights: new Map(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  };
}

function bookOf(sheets: readonly BookSheet[]): Promise<Uint8Array> {
  const book: Book = { names: [], activeSheet: 0, sheets: [...sheets] };
  return writeBook(book, NATIVE);
}

const xlsx = (rows: readonly Row[], merges?: BookSheet['merges']): Promise<Uint8Array> =>
  bookOf([sheetOf('Trang tính1', rows, merges)]);

/** A sheet of so many people, and behind it one of a single person. */
export function largeBook(people: number): Promise<Uint8Array> {
  const rows = Array.from({ length: people }, (_, at) => [at + 1, `Lê Mẫu ${at + 1}`, 'LĐTT']);
  const head = ['STT', 'Họ và tên', 'Danh hiệu'];
  return bookOf([sheetOf('Toàn ngành', [head, ...rows]), sheetOf('Một phòng', [head, [1, 'Võ Mẫu Bình', 'LĐTT']])]);
}

function docx(title: string, rows: readonly Row[]): Promise<Uint8Array> {
  const cell = (text: string | number): TableCell =>
    new TableCell({
      children: String(text)
        .split('\n')
        .map((line) => new Paragraph(line)),
    });
  const table = new Table({ rows: rows.map((row) => new TableRow({ children: row.map(cell) })) });
  const sections = [{ children: [new Paragraph('BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'), new Paragraph(title), table] }];
  return Packer.toBuffer(new Document({ sections }));
}

const person = (at: number, name: string, unit: string, title = 'Lao động tiên tiến'): Row => [
  at,
  name,
  'Chuyên viên',
  unit,
  title,
];

/** The registrations of six rooms, in as many kinds of files. */
export async function sixFiles(units: readonly string[]): Promise<ChosenFile[]> {
  const [first, second, third, fourth, fifth, sixth] = units as [string, string, string, string, string, string];
  const old = utils.book_new();
  utils.book_append_sheet(
    old,
    utils.aoa_to_sheet([HEAD, person(1, 'Hồ Mẫu Châu', third), person(2, 'Hồ Mẫu Chi', third)] as unknown[][]),
    'Sheet1',
  );
  return [
    file(
      '1 văn phòng.xlsx',
      await xlsx([
        ['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'],
        HEAD,
        person(1, 'Lê Mẫu An', first),
        person(2, 'Lê Mẫu Ánh', first),
      ]),
    ),
    file(
      '2 đánh dấu.xlsx',
      await xlsx(
        [
          ['TT', 'Họ và tên', 'Đơn vị', 'Đăng ký', ''],
          ['', '', '', 'LĐTT', 'CSTĐCS'],
          [1, 'Võ Mẫu Bình', second, 'x', ''],
          [2, 'Võ Mẫu Bích', '', 'x', ''],
        ],
        [
          { row: 0, column: 3, rows: 1, columns: 2 },
          { row: 2, column: 2, rows: 2, columns: 1 },
        ],
      ),
    ),
    file('3 cũ.xls', write(old, { type: 'buffer', bookType: 'biff8' }) as Uint8Array),
    file(
      '4 văn bản.docx',
      await docx(`Đơn vị: ${fourth}`, [
        ['TT', 'Họ, tên', 'Danh hiệu đăng ký'],
        [1, 'Mai Mẫu\nDung', 'LĐTT'],
        [2, 'Mai Mẫu Đào', 'LĐTT'],
      ]),
    ),
    file(
      '5 sai tên.xlsx',
      await xlsx([
        HEAD,
        ...['Đỗ Mẫu Em', 'Đỗ Mẫu Én', 'Đỗ Mẫu Yến'].map((name, at) => person(at + 1, name, `${fifth}x`)),
      ]),
    ),
    file(
      '6 nhóm.xlsx',
      await xlsx([
        ['STT', 'Họ và tên', 'Chức vụ', 'Danh hiệu'],
        ['I', sixth],
        [1, 'Lý Mẫu Giang', 'Giám đốc', 'LĐTT'],
        [2, 'Lý Mẫu Giao', '', 'LĐTT'],
      ]),
    ),
  ];
}
