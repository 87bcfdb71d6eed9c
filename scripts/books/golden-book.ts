import type { CellRect } from '../../src/core/table/sheet-cells';
import { day } from '../samples/sheet';

/** What the golden workbooks are made of: eight people in two units, and the tables that they stand in. */

export type Content = string | number;
export type Line = readonly Content[];

/** A sheet of a golden workbook; `hidden` rows and the columns of `dates` by their positions. */
export interface GoldenSheet {
  readonly name: string;
  readonly rows: readonly Line[];
  readonly merges?: readonly CellRect[];
  readonly hidden?: readonly number[];
  readonly dates?: readonly number[];
  /** The name of its table. */
  readonly table?: string;
}

/** The sheets of the clean book, those of the damaged one, what is found in either, and what in the damaged one alone. */
export interface GoldenCase {
  readonly clean: readonly GoldenSheet[];
  readonly damaged: readonly GoldenSheet[];
  readonly known?: readonly string[];
  readonly expected: readonly string[];
}

/** A person's number, name, position, unit and title. */
export type Person = readonly [number: number, name: string, position: string, unit: string, title: string];
export type Change = (row: Person, at: number) => Line;

export const NAMES = [
  'Lê Mẫu An',
  'Võ Mẫu Bình',
  'Hồ Mẫu Châu',
  'Mai Mẫu Dung',
  'Đỗ Mẫu Em',
  'Lý Mẫu Giang',
  'Tạ Mẫu Hà',
  'Ngô Mẫu Ích',
];
export const PLAIN = ['STT', 'Họ và tên', 'Chức vụ', 'Đơn vị', 'Danh hiệu'];
export const unitOf = (at: number): string => (at < 4 ? 'Văn phòng' : 'P. BCVT');
const PEOPLE = NAMES.map((name, at): Person => [at + 1, name, 'Chuyên viên', unitOf(at), at === 0 ? 'CSTĐCS' : 'LĐTT']);
export const people = (change: Change = (row) => row): Line[] => PEOPLE.map(change);
export const merge = (row: number, column: number, rows: number, columns: number): CellRect => ({
  row,
  column,
  rows,
  columns,
});

/** More columns, as some rooms keep them. */
export function many(change: (row: Line, at: number) => Line): GoldenSheet {
  const head = [...PLAIN, 'Sáng kiến, đề tài', 'Số tháng công tác', 'Ngày đăng ký', 'Ghi chú'];
  const rows = people((row, at) =>
    change([...row, at === 0 ? 'Số hoá hồ sơ lưu trữ của văn phòng' : '', 12, day(2022, 3, 10 + at), ''], at),
  );
  return { name: 'Đăng ký', rows: [head, ...rows], dates: [7] };
}
