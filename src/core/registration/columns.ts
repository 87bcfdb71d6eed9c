import { readTitle } from '../names/titles';
import type { TableSpec } from '../table/find-header';

export type RegistrationColumn = 'number' | 'name' | 'position' | 'unit' | 'title' | 'received';

/** How people head the columns of a registration table; case, diacritics and punctuation are set aside. */
export const REGISTRATION_TABLE: TableSpec<RegistrationColumn> = {
  columns: [
    { key: 'number', heading: /^(?:stt|tt|so tt|so thu tu)$/ },
    {
      key: 'name',
      heading: /^(?:ho (?:va )?(?:chu lot )?ten|ho ten|ong ba(?: .*)?|ten (?:tap the|ca nhan).*)(?: .*)?$/,
    },
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
