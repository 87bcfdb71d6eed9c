import { folded } from '../../names/fold';
import { nameOf } from '../../names/titles';
import { CellError, type Cell } from '../../numbers/cell';
import { factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import type { DraftCell, Look, SheetDraft } from '../../table/sheet-draft';
import { textOf } from '../../table/sheet-cells';
import type { RegistrationColumn } from '../table/columns';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';

/** A table that is to be put together with others, and the file it came in; null for one of the workbook itself. */
export interface RegistrationSource {
  readonly file: string | null;
  readonly sheet: RegistrationSheet;
}

export interface Consolidated {
  readonly draft: SheetDraft;
  readonly people: number;
  readonly collectives: number;
  /** How many register each title, the most frequent first. */
  readonly totals: readonly { readonly title: string; readonly count: number }[];
}

interface OutColumn {
  readonly key: RegistrationColumn;
  readonly heading: string;
  readonly width: number;
  readonly format?: string;
  readonly look?: Look;
}

const DAY = 'dd/mm/yyyy';
const COLUMNS: readonly OutColumn[] = [
  { key: 'number', heading: 'STT', width: 6, look: 'center' },
  { key: 'name', heading: 'Họ và tên', width: 28 },
  { key: 'born', heading: 'Năm sinh', width: 11, look: 'center' },
  { key: 'position', heading: 'Chức vụ', width: 20 },
  { key: 'unit', heading: 'Đơn vị', width: 30 },
  { key: 'title', heading: 'Danh hiệu, hình thức khen thưởng', width: 30 },
  { key: 'initiative', heading: 'Sáng kiến, đề tài', width: 34 },
  { key: 'rating', heading: 'Mức độ hoàn thành nhiệm vụ', width: 20 },
  { key: 'months', heading: 'Số tháng công tác', width: 10, look: 'center' },
  { key: 'hired', heading: 'Ngày tuyển dụng', width: 12, format: DAY, look: 'center' },
  { key: 'discipline', heading: 'Hình thức kỷ luật', width: 16 },
  { key: 'received', heading: 'Ngày đăng ký', width: 12, format: DAY, look: 'center' },
  { key: 'note', heading: 'Ghi chú', width: 24 },
];
const ALWAYS: ReadonlySet<RegistrationColumn> = new Set(['number', 'name', 'unit', 'title']);
const ORIGIN: readonly { readonly heading: string; readonly width: number }[] = [
  { heading: 'Tệp nguồn', width: 26 },
  { heading: 'Trang nguồn', width: 18 },
  { heading: 'Dòng nguồn', width: 8 },
];

interface Row {
  readonly person: Registrant;
  /** The file, the sheet and the row that it was typed in. */
  readonly origin: readonly [file: string, sheet: string, row: string | number];
  readonly order: number;
}

/** What is registered and what is proposed, each put together by itself; whichever there is. */
export function consolidatedByRole(plan: Plan, sources: readonly RegistrationSource[]): Consolidated[] {
  return (['registration', 'proposal'] as const)
    .map((role) => sources.filter(({ sheet }) => sheet.facts.role === role))
    .filter(({ length }) => length > 0)
    .map((own) => consolidated(plan, own));
}

/**
 * Bảng tổng hợp đăng ký: the people of all tables in one, unit by unit in the order of the plan, numbered anew, collectives
 * in a block of their own, how many register each title at the end, and beside each row where it came from. What was typed
 * stays as it is, also what is wrong: it is checked where it stands now.
 */
export function consolidated(plan: Plan, sources: readonly RegistrationSource[]): Consolidated {
  const order = new Map(plan.units.map(({ name }, at) => [folded(name), at]));
  const files = new Set(sources.flatMap(({ file }) => file ?? []));
  const rows = sources
    .flatMap(({ file, sheet }) => sheet.people.map((person) => ({ person, origin: originOf(person, file) })))
    // A file that came again takes the place of what was put together from it before.
    .filter(({ person, origin }) => !(person.sheet.columns.has('sourceFile') && files.has(origin[0])))
    .map((row, at): Row => ({ ...row, order: (order.get(folded(unitOf(row.person))) ?? plan.units.length) * 1e7 + at }))
    .sort((a, b) => a.order - b.order);
  const people = rows.filter(({ person }) => person.kind === 'person');
  const collectives = rows.filter(({ person }) => person.kind === 'collective');
  const columns = COLUMNS.filter(({ key }) => ALWAYS.has(key) || sources.some(({ sheet }) => has(sheet, key)));
  const width = columns.length + ORIGIN.length;
  const wide = (text: string, look: Look): (DraftCell | null)[] => [
    { value: text, look },
    ...new Array<null>(width - 1).fill(null),
  ];
  const block = (letter: string, text: string): (DraftCell | null)[] => [
    { value: letter, look: 'group' },
    { value: text, look: 'group' },
    ...new Array<null>(width - 2).fill(null),
  ];
  const year = factNumber(plan, 'year');
  const proposed = sources.length > 0 && sources.every(({ sheet }) => sheet.facts.role === 'proposal');
  const title = `BẢNG TỔNG HỢP ${proposed ? 'ĐỀ NGHỊ' : 'ĐĂNG KÝ'} THI ĐUA, KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`;
  const totals = totalsOf(rows.map(({ person }) => person));
  const body = [
    ...(collectives.length > 0 && people.length > 0 ? [block('A', 'Cá nhân')] : []),
    ...people.map((row, at) => outRow(row, at + 1, columns)),
    ...(collectives.length > 0 ? [block('B', 'Tập thể')] : []),
    ...collectives.map((row, at) => outRow(row, at + 1, columns)),
  ];
  const titleColumn = columns.findIndex(({ key }) => key === 'title');
  const total = (text: string, count: number): (DraftCell | null)[] => {
    const cells = wide('', 'total');
    cells[1] = { value: text, look: 'total' };
    cells[titleColumn] = { value: count, look: 'total' };
    return cells;
  };
  return {
    people: people.length,
    collectives: collectives.length,
    totals,
    draft: {
      name: proposed ? 'Tổng hợp đề nghị' : 'Tổng hợp đăng ký',
      widths: [...columns, ...ORIGIN].map((column) => column.width),
      rows: [
        wide(title, 'title'),
        new Array<null>(width).fill(null),
        [...columns, ...ORIGIN].map(({ heading }) => ({ value: heading, look: 'heading' as const })),
        ...body,
        total('Tổng số cá nhân', people.length),
        ...(collectives.length > 0 ? [total('Tổng số tập thể', collectives.length)] : []),
        ...totals.map((one) => total(`Tổng số ${one.title}`, one.count)),
      ],
      merges: [{ row: 0, column: 0, rows: 1, columns: width }],
      headingStart: 2,
      headingEnd: 3,
      validations: [],
      computed: [],
      isProtected: false,
    },
  };
}

function has(sheet: RegistrationSheet, key: RegistrationColumn): boolean {
  return sheet.columns.has(key) || (key === 'position' && sheet.units.items.some(({ beside = '' }) => beside !== ''));
}

/** The name of a sheet that is no unit's says nothing of whose the people are. */
function unitOf({ unit: { unit, text, from } }: Registrant): string {
  return unit?.name ?? (from === 'sheet' ? '' : text);
}

function originOf(person: Registrant, file: string | null): Row['origin'] {
  const before = [person.text('sourceFile'), person.text('sourceSheet'), plain(person.value('sourceRow'))] as const;
  // What was put together once keeps where it came from.
  return before[1] === '' ? [file ?? '', person.sheet.name, person.cell('name').row + 1] : before;
}

function outRow({ person, origin }: Row, number: number, columns: readonly OutColumn[]): DraftCell[] {
  return [
    ...columns.map(({ key, look = 'text', format }): DraftCell => {
      const value = valueOf(person, key, number);
      return { value, look, ...(format && typeof value === 'number' && { format }) };
    }),
    ...origin.map((value): DraftCell => ({ value, look: 'text' })),
  ];
}

function valueOf(person: Registrant, key: RegistrationColumn, number: number): string | number {
  switch (key) {
    case 'number':
      return number;
    case 'unit':
      // A collective that is a unit needs none, and has none where its table tells of people alone.
      return person.kind === 'collective' && person.unit.from !== 'column' ? '' : unitOf(person);
    case 'position':
      return plain(person.value(key)) || person.position;
    case 'title':
      return titlesOf(person);
    default:
      return plain(person.value(key));
  }
}

/** As they were typed; marks by the names of their columns. */
function titlesOf(person: Registrant): string {
  const { titles, hasDeclined } = person;
  if (titles.length === 0) return hasDeclined ? 'Không đăng ký' : '';
  return titles.map(({ text }) => text).join('\n');
}

function plain(cell: Cell): string | number {
  if (cell instanceof CellError) return cell.code;
  return typeof cell === 'number' ? cell : textOf(cell);
}

function totalsOf(people: readonly Registrant[]): Consolidated['totals'] {
  const counts = new Map<string, number>();
  for (const { titles } of people) {
    const names = new Set(titles.map(({ code, text }) => (code === null ? text : nameOf(code))));
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  return [...counts].map(([title, count]) => ({ title, count })).sort((a, b) => b.count - a.count);
}
