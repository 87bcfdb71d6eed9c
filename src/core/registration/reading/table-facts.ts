import type { UnitFinder } from '../../plan/find-unit';
import type { Header } from '../../table/find-header';
import type { CellRect, SheetCells } from '../../table/sheet-cells';
import { isOfCollectives, type RegistrationColumn } from '../table/columns';
import type { TableRole } from '../table/row-facts';
import type { ReadHeading, TableFacts } from '../table/registration-sheet';
import type { Spans } from './spanned-columns';
import type { TitleBlock } from './title-block';

/** Where a table may reach: the first row after the table above, and the one behind its own. */
export interface TableSpan {
  readonly above: number;
  readonly end: number;
}

interface ReadRows {
  readonly rows: Int32Array;
  readonly merges: readonly CellRect[];
  /** What somebody has said that the table is for. */
  readonly role: TableRole | undefined;
  readonly spans: Spans;
}

/** What is the same for all rows of a table, and what was taken for what. */
export function tableFacts(
  sheet: SheetCells,
  header: Header<RegistrationColumn>,
  block: TitleBlock,
  units: UnitFinder,
  { rows, merges, role, spans }: ReadRows,
): TableFacts {
  const { columns, marks } = header;
  const titles = columns.get('title') ?? [];
  const isPlain = merges.length === 0 && !sheet.hiddenRows?.size;
  const own = new Set(isPlain ? [] : Array.from(rows, (row) => row + sheet.row));
  const hasPerson = (merge: CellRect): boolean =>
    Array.from({ length: merge.rows }, (_, at) => merge.row + at).some((row) => own.has(row));
  const known = new Set([...columns.values()].flat().concat(marks.map(({ column }) => column)));
  const isOfTable = ({ column, columns: width }: CellRect): boolean =>
    Array.from({ length: width }, (_, at) => column + at - sheet.column).some((at) => known.has(at));
  return {
    name: sheet.name,
    role: role ?? (columns.has('registered') ? 'proposal' : block.role),
    isSummary: block.isSummary,
    lists: isOfCollectives(header.headings[columns.get('name')![0]!]!) ? 'collectives' : 'people',
    layout: marks.length > 0 && titles.length === 0 ? 'marks' : 'text',
    columns: new Map([...columns].map(([key, [column]]) => [key, column!])),
    headings: headingsOf(header),
    spanned: new Set(spans.keys()),
    hasUnits: columns.has('unit'),
    titleColumn: titles[0] ?? marks[0]?.column ?? columns.get('name')![0]!,
    years: block.years,
    headingRows: { first: sheet.row + header.firstRow, last: sheet.row + header.lastRow },
    merges: merges.filter((merge) => hasPerson(merge) && isOfTable(merge)),
    mergesUnknown: sheet.mergesUnknown === true,
    headingMerges: (sheet.merges ?? []).filter(
      ({ row }) => row >= sheet.row + header.firstRow && row <= sheet.row + header.lastRow,
    ),
    hiddenRows: [...own].filter((row) => sheet.hiddenRows?.has(row)),
    unitNamed: (name) => units.find(name),
  };
}

function headingsOf(header: Header<RegistrationColumn>): ReadHeading[] {
  const meanings = new Map<number, ReadHeading['meaning']>(header.marks.map(({ column }) => [column, 'mark']));
  for (const [key, columns] of header.columns) for (const column of columns) meanings.set(column, key);
  return header.headings.flatMap(({ text }, column) => {
    return text === '' ? [] : [{ text, column, meaning: meanings.get(column) ?? null }];
  });
}
