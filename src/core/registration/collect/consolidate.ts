import { folded } from '../../names/fold';
import { nameOf } from '../../names/titles';
import { CellError, type Cell } from '../../numbers/cell';
import { factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import type { Look } from '../../table/looks';
import type { DraftCell, SheetDraft } from '../../table/sheet-draft';
import { blankRow, titledDraft, wideRow, type TitledColumn } from '../../table/titled-table';
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

interface OutColumn extends TitledColumn {
  readonly key: RegistrationColumn;
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
const ORIGIN: readonly TitledColumn[] = [
  { heading: 'Tệp nguồn', width: 26 },
  { heading: 'Trang nguồn', width: 18 },
  { heading: 'Dòng nguồn', width: 8 },
];

interface Row {
  readonly person: Registrant;
  /** The file, the sheet and the row that it was typed in. */
  readonly origin: readonly [file: string, sheet: string, row: string | number];
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
  const rows = rowsOf(plan, sources);
  const people = rows.filter(({ person }) => person.kind === 'person');
  const collectives = rows.filter(({ person }) => person.kind === 'collective');
  const columns = COLUMNS.filter(({ key }) => ALWAYS.has(key) || sources.some(({ sheet }) => has(sheet, key)));
  const all: readonly TitledColumn[] = [...columns, ...ORIGIN];
  const block = (letter: string, text: string): (DraftCell | null)[] => [
    { value: letter, look: 'group' },
    { value: text, look: 'group' },
    ...blankRow(all.length - 2),
  ];
  const sum = (text: string, count: number): (DraftCell | null)[] => {
    const cells = wideRow(all.length, '', 'total');
    cells[1] = { value: text, look: 'total' };
    cells[columns.findIndex(({ key }) => key === 'title')] = { value: count, look: 'total' };
    return cells;
  };
  const isProposed = sources.length > 0 && sources.every(({ sheet }) => sheet.facts.role === 'proposal');
  const totals = totalsOf(rows.map(({ person }) => person));
  const draft = titledDraft({
    name: isProposed ? 'Tổng hợp đề nghị' : 'Tổng hợp đăng ký',
    columns: all,
    above: [{ text: titleOf(plan, isProposed), look: 'title', isMerged: true }, null],
    body: [
      ...(collectives.length > 0 && people.length > 0 ? [block('A', 'Cá nhân')] : []),
      ...people.map((row, at) => outRow(row, at + 1, columns)),
      ...(collectives.length > 0 ? [block('B', 'Tập thể')] : []),
      ...collectives.map((row, at) => outRow(row, at + 1, columns)),
      sum('Tổng số cá nhân', people.length),
      ...(collectives.length > 0 ? [sum('Tổng số tập thể', collectives.length)] : []),
      ...totals.map(({ title, count }) => sum(`Tổng số ${title}`, count)),
    ],
  });
  return { people: people.length, collectives: collectives.length, totals, draft };
}

function titleOf(plan: Plan, isProposed: boolean): string {
  const year = factNumber(plan, 'year');
  return `BẢNG TỔNG HỢP ${isProposed ? 'ĐỀ NGHỊ' : 'ĐĂNG KÝ'} THI ĐUA, KHEN THƯỞNG${year === null ? '' : ` NĂM ${year}`}`;
}

/** Unit by unit as the plan lists them, units that it does not list last; within a unit in the order of the tables. */
function rowsOf({ units }: Plan, sources: readonly RegistrationSource[]): readonly Row[] {
  const places = new Map(units.map(({ name }, at) => [folded(name), at]));
  const files = new Set(sources.flatMap(({ file }) => file ?? []));
  const placeOf = ({ person }: Row): number => places.get(folded(unitOf(person))) ?? units.length;
  return (
    sources
      .flatMap(({ file, sheet }) => sheet.people.map((person): Row => ({ person, origin: originOf(person, file) })))
      // A file that came again takes the place of what was put together from it before.
      .filter(({ person, origin }) => !(person.sheet.columns.has('sourceFile') && files.has(origin[0])))
      .map((row) => ({ row, place: placeOf(row) }))
      .sort((a, b) => a.place - b.place)
      .map(({ row }) => row)
  );
}

function has(sheet: RegistrationSheet, key: RegistrationColumn): boolean {
  return sheet.columns.has(key) || (key === 'position' && sheet.units.items.some(({ beside = '' }) => beside !== ''));
}

/** The name of a sheet that is no unit's says nothing of whose the people are. */
function unitOf({ unit: { unit, text, from } }: Registrant): string {
  return unit?.name ?? (from === 'sheet' ? '' : text);
}

function originOf(person: Registrant, file: string | null): Row['origin'] {
  const before = [person.text('sourceFile'), person.text('sourceSheet'), contentOf(person.value('sourceRow'))] as const;
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
      return contentOf(person.value(key)) || person.position;
    case 'title':
      return titlesOf(person);
    default:
      return contentOf(person.value(key));
  }
}

/** As they were typed; marks by the names of their columns. */
function titlesOf(person: Registrant): string {
  const { titles, hasDeclined } = person;
  if (titles.length === 0) return hasDeclined ? 'Không đăng ký' : '';
  return titles.map(({ text }) => text).join('\n');
}

function contentOf(cell: Cell): string | number {
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
