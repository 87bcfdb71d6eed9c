import { inUnicode } from '../../names/legacy-fonts';
import { readTitle } from '../../names/titles';
import type { Heading, TableSpec } from '../../table/find-header';

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
  | 'note'
  | 'past'
  | 'registered'
  | 'sourceFile'
  | 'sourceSheet'
  | 'sourceRow';

/** Columns of days, of other numbers, and of texts. */
export const DATES: readonly RegistrationColumn[] = ['received', 'hired'];
export const NUMBERS: readonly RegistrationColumn[] = ['number', 'months'];
export const TEXTS: readonly RegistrationColumn[] = [
  'name',
  'position',
  'unit',
  'title',
  'initiative',
  'rating',
  'discipline',
  'born',
  'note',
];

/** The column in which a mark says that nothing is registered. */
const DECLINED = /^khong (?:dang ky|de nghi|xet)\b/;

/** The column of positions and of units in one: `Chức vụ, đơn vị công tác`. */
const WITH_POSITION = /^(?=.*\b(?:chuc vu|chuc danh)\b).*\b(?:don vi|phong|bo phan|noi (?:cong tac|lam viec))\b/;

/** Whether a column of units is one of positions too. */
export function isWithPosition({ key }: Heading): boolean {
  return WITH_POSITION.test(key);
}

/** What divides a heading into columns. */
export const SUBHEADING = /^(?:nam|nu|ong|ba)$/;

/** How people head the columns of a registration table; case, diacritics and punctuation are set aside. */
export const REGISTRATION_TABLE: TableSpec<RegistrationColumn> = {
  columns: [
    { key: 'number', heading: /^(?:stt|tt|so tt|so thu tu)$/ },
    {
      key: 'name',
      heading:
        /^(?:ho (?:va )?(?:chu lot |dem )?ten|ho ten|ho (?:va )?(?:chu )?(?:dem|lot)|ong ba(?: .*)?|ten (?:tap the|ca nhan).*|tap the|ca nhan)(?: .*)?$/,
    },
    // What was reached before, and other things of this form, are nothing that is registered.
    { key: 'past', heading: /\bda (?:dat|duoc|nhan)\b|nam truoc|cac nam|hop dong/ },
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
    { key: 'sourceFile', heading: /^tep nguon$/ },
    { key: 'sourceSheet', heading: /^trang nguon$/ },
    { key: 'sourceRow', heading: /^dong nguon$/ },
    { key: 'note', heading: /^ghi chu$/ },
    { key: 'unit', heading: WITH_POSITION },
    { key: 'position', heading: /chuc vu|chuc danh/ },
    { key: 'received', heading: /^(?:ngay|thoi gian|thoi diem) (?:dang ky|nop|gui|nhan|lap)/ },
    {
      key: 'unit',
      heading:
        /^(?:ten |co quan )?(?:don vi|d v|dv|phong(?: ban| don vi| trung tam)*|bo phan|noi)(?: (?:cong tac|dang ky|lam viec|phong|truc thuoc))?$/,
    },
    {
      key: 'title',
      heading:
        /danh hieu|hinh thuc|^(?:noi dung )?(?:dang ky |de nghi )?(?:khen thuong|thi dua)(?: nam \d{4})?$|^(?:noi dung )?(?:dang ky|de nghi)$/,
    },
  ],
  required: ['name'],
  atLeast: 1,
  subheading: SUBHEADING,
  isMark: ({ text, key }) => readTitle(inUnicode(text)) !== null || DECLINED.test(key),
  // A list of units as such is headed by what they are: `Tên đơn vị`.
  complete(columns, marks, headings) {
    separateRegistered(columns, headings);
    const units = columns.get('unit');
    const isRegistered =
      columns.has('title') || marks.some(({ heading }) => readTitle(heading)?.holder === 'collective');
    if (!units || columns.has('name') || !isRegistered) return;
    columns.set('name', units);
    columns.delete('unit');
  },
};

const REGISTERED = /dang ky/;
const PROPOSED = /de nghi|de xuat|binh xet|xet tang|ket qua|cong nhan|dat duoc/;

/** Where what was registered stands beside what is proposed, only the latter is asked for. */
function separateRegistered(columns: Map<RegistrationColumn, number[]>, headings: readonly Heading[]): void {
  const titles = columns.get('title') ?? [];
  const isProposed = (column: number): boolean => PROPOSED.test(headings[column]!.key);
  const registered = titles.filter((column) => REGISTERED.test(headings[column]!.key) && !isProposed(column));
  if (registered.length === 0 || !titles.some(isProposed)) return;
  columns.set('registered', registered);
  columns.set(
    'title',
    titles.filter((column) => !registered.includes(column)),
  );
}

const UNITS = REGISTRATION_TABLE.columns.filter(({ key }) => key === 'unit').map(({ heading }) => heading);

/** Whether a column of names is headed as one of units. */
export function isOfUnits({ key }: Heading): boolean {
  return UNITS.some((heading) => heading.test(key));
}

/** Whether a column of names is one of units, or of teams as a whole. */
export function isOfCollectives(heading: Heading): boolean {
  const { key } = heading;
  return isOfUnits(heading) || (/tap the/.test(key) && !/ca nhan|ho/.test(key));
}

/** What a column can be said to be. */
export const REGISTRATION_COLUMNS = [...new Set(REGISTRATION_TABLE.columns.map(({ key }) => key))].filter(
  (key) => !/^source|^past$/.test(key),
);

/** What headings mean, by their `headingKey`, where somebody has said so; `none` is nothing. */
export type ChosenHeadings = Readonly<Record<string, RegistrationColumn | 'none'>>;

/** The same, with what somebody has said of single headings. */
export function registrationTable({ headings }: { readonly headings: ChosenHeadings }): TableSpec<RegistrationColumn> {
  const known = new Set<string>(REGISTRATION_TABLE.columns.map(({ key }) => key));
  const said = Object.entries(headings).filter(([, meaning]) => meaning === 'none' || known.has(meaning));
  const chosen = new Map(said.map(([heading, meaning]) => [heading, meaning === 'none' ? null : meaning]));
  return { ...REGISTRATION_TABLE, chosen };
}
