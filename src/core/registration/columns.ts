import { readTitle } from '../names/titles';
import type { TableSpec } from '../table/find-header';
import type { ReadingChoices } from './reading-choices';

export type RegistrationColumn =
  | 'number'
  | 'name'
  | 'born'
  | 'position'
  | 'unit'
  | 'title'
  | 'initiative'
  | 'rating'
  | 'months'
  | 'hired'
  | 'discipline'
  | 'received'
  | 'note';

/** Columns of days, of other numbers, and of texts. */
export const DATES: readonly RegistrationColumn[] = ['received', 'hired'];
export const NUMBERS: readonly RegistrationColumn[] = ['number', 'born', 'months'];
export const TEXTS: readonly RegistrationColumn[] = [
  'name',
  'position',
  'unit',
  'title',
  'initiative',
  'rating',
  'discipline',
  'note',
];

/** How people head the columns of a registration table; case, diacritics and punctuation are set aside. */
export const REGISTRATION_TABLE: TableSpec<RegistrationColumn> = {
  columns: [
    { key: 'number', heading: /^(?:stt|tt|so tt|so thu tu)$/ },
    {
      key: 'name',
      heading: /^(?:ho (?:va )?(?:chu lot )?ten|ho ten|ong ba(?: .*)?|ten (?:tap the|ca nhan).*)(?: .*)?$/,
    },
    { key: 'initiative', heading: /sang kien|de tai|\bskkn\b/ },
    { key: 'discipline', heading: /ky luat/ },
    {
      key: 'rating',
      heading: /^(?:muc do |ket qua |xep loai |danh gia )*(?:hoan thanh nhiem vu|danh gia|xep loai|phan loai)(?: .*)?$/,
    },
    { key: 'months', heading: /^(?:so thang|thoi gian|tham nien)(?: thuc te)? (?:cong tac|lam viec)(?: .*)?$/ },
    {
      key: 'hired',
      heading:
        /^(?:ngay|thang|thoi diem) (?:thang nam )?(?:tuyen dung|vao (?:nganh|co quan|lam)|nhan cong tac)(?: .*)?$/,
    },
    { key: 'born', heading: /^(?:nam|ngay)(?: thang)?(?: nam)? sinh$/ },
    { key: 'note', heading: /^ghi chu$/ },
    { key: 'position', heading: /chuc vu|chuc danh/ },
    { key: 'received', heading: /^(?:ngay|thoi gian|thoi diem) (?:dang ky|nop|gui|nhan|lap)/ },
    {
      key: 'unit',
      heading: /^(?:don vi|phong(?: ban)?|phong don vi|bo phan|noi)(?: (?:cong tac|dang ky|lam viec|phong))?$/,
    },
    { key: 'title', heading: /danh hieu|hinh thuc|^(?:dang ky )?(?:khen thuong|thi dua)$|^dang ky$/ },
  ],
  required: ['name'],
  atLeast: 1,
  isMark: (heading) => readTitle(heading) !== null,
};

export const REGISTRATION_COLUMNS = REGISTRATION_TABLE.columns.map(({ key }) => key);

/** The same, with what somebody has said of single headings. */
export function registrationTable({ headings }: ReadingChoices): TableSpec<RegistrationColumn> {
  const known = new Set<string>(REGISTRATION_COLUMNS);
  const said = Object.entries(headings).filter(([, meaning]) => meaning === 'none' || known.has(meaning));
  const chosen = new Map(said.map(([heading, meaning]) => [heading, meaning === 'none' ? null : meaning]));
  return { ...REGISTRATION_TABLE, chosen };
}
