import { finding, type CellPlace, type Finding } from '../../../findings/finding';
import { isBlank, type Cell } from '../../../numbers/cell';
import { readNumber } from '../../../numbers/read-number';
import { factNumber } from '../../../plan/facts';
import type { Plan } from '../../../plan/plan';
import { findHeader, type Header } from '../../../table/find-header';
import { textOf, type SheetCells } from '../../../table/sheet-cells';
import type { ScoringPlan } from '../scoring-plan';
import { LAYERS, type FormColumn } from '../form/columns';
import { isItem, type FormRow, type ItemRow } from '../form/rows';
import { matchRows, type Match } from './match-rows';
import { statedAbove, type Stated } from './stated';
import { typedRows, type SheetRow } from './typed-rows';

/** What a unit's sheet says of one criterion. */
export interface FormEntry {
  readonly row: ItemRow;
  /** Blank where the sheet has no such column. */
  readonly value: (column: FormColumn) => Cell;
  /** Null where the sheet has no such column. */
  readonly place: (column: FormColumn) => CellPlace | null;
}

/** A score sheet as it was read: criteria by their position in the plan, and what could not be taken. */
export interface FormReading {
  readonly sheet: string;
  readonly stated: Stated;
  readonly entries: ReadonlyMap<number, FormEntry>;
  readonly findings: readonly Finding[];
  /** The cells that the values come from, in the sheet's own rows and columns. */
  readonly columns: ReadonlyMap<FormColumn, number>;
  /** Where the columns are counted from. */
  readonly firstColumn: number;
  /** The row of the total, in the sheet's own rows; null where there is none. */
  readonly totalRow: number | null;
}

/** Reads a score sheet of a plan, however its rows were moved and its headings retyped; null where it is none. */
export function readForm(sheet: SheetCells, scoring: ScoringPlan): FormReading | null {
  const { plan, spec, knownRows } = scoring;
  const header = findHeader(sheet, spec);
  if (!header) return null;
  const columns = new Map([...header.columns].map(([key, all]) => [key, chosen(sheet, header, all, plan)] as const));
  const twice = columnsTwice(sheet, header, columns, plan);
  const typed = typedRows(sheet, header, columns);
  const matches = matchRows(typed, knownRows);
  const matched = typed.flatMap(({ row }, at) => {
    const match = matches[at]!;
    return match.kind === 'matched' ? [{ row, found: match.row }] : [];
  });
  const entries = new Map<number, FormEntry>();
  for (const { row, found } of matched) {
    if (isItem(found)) entries.set(found.index, entryAt(sheet, row, found, columns, twice));
  }
  const total = matched.filter(({ found }) => found.kind === 'total').at(-1);
  return {
    sheet: sheet.name,
    stated: statedAbove(sheet, header),
    entries,
    findings: [
      ...twice.map((key) => columnTwice(sheet, header, key)),
      ...typed.flatMap((row, at) => unmatched(sheet, columns, row, matches[at]!)),
      ...missingCriteria(sheet, header, columns, scoring, entries),
    ],
    columns,
    totalRow: total ? sheet.row + total.row : null,
    firstColumn: sheet.column,
  };
}

type Columns = ReadonlyMap<FormColumn, number>;

function placeAt(sheet: SheetCells, row: number, column: number): CellPlace {
  return { sheet: sheet.name, row: sheet.row + row, column: sheet.column + column };
}

/** A column that stands twice says nothing: it is not clear which one is meant. */
function entryAt(
  sheet: SheetCells,
  row: number,
  found: ItemRow,
  columns: Columns,
  twice: readonly FormColumn[],
): FormEntry {
  return {
    row: found,
    value: (column) => {
      const at = columns.get(column);
      return at === undefined || twice.includes(column) ? '' : sheet.values[row]![at];
    },
    place: (column) => {
      const at = columns.get(column);
      return at === undefined ? null : placeAt(sheet, row, at);
    },
  };
}

/** Columns that stand more than once, and none of them is that of the plan's year. */
function columnsTwice(sheet: SheetCells, header: Header<FormColumn>, columns: Columns, plan: Plan): FormColumn[] {
  return ([...LAYERS, 'target', 'result'] as const).filter((key) => {
    const all = header.columns.get(key) ?? [];
    return all.length > 1 && !isOfYear(headingAt(sheet, header, columns.get(key)!), plan);
  });
}

function columnTwice(sheet: SheetCells, header: Header<FormColumn>, key: FormColumn): Finding {
  const [, second] = header.columns.get(key)!;
  const values = { heading: headingAt(sheet, header, second!) };
  return finding({ code: 'score/column-twice', cell: placeAt(sheet, header.lastRow, second!), values });
}

/** A row that is no criterion for sure: told where it has points, or where it may be one of several. */
function unmatched(sheet: SheetCells, columns: Columns, { row, number, name }: SheetRow, match: Match): Finding[] {
  if (match.kind === 'matched') return [];
  const values = { number, name: name.slice(0, 80) };
  const cell = placeAt(sheet, row, columns.get('name')!);
  if (match.kind === 'doubtful') {
    return [finding({ code: 'score/row-doubtful', cell, values: { ...values, candidates: candidatesOf(match) } })];
  }
  const hasPoints = LAYERS.some((layer) => isPoints(sheet.values[row]![columns.get(layer) ?? -1]));
  return hasPoints ? [finding({ code: 'score/row-unknown', cell, values })] : [];
}

function missingCriteria(
  sheet: SheetCells,
  { lastRow }: Header<FormColumn>,
  columns: Columns,
  { rows }: ScoringPlan,
  entries: FormReading['entries'],
): Finding[] {
  const cell = placeAt(sheet, lastRow, columns.get('name')!);
  return rows.flatMap((row) =>
    row.kind === 'criterion' && !entries.has(row.index)
      ? [finding({ code: 'score/criterion-missing', cell, values: { name: row.name } })]
      : [],
  );
}

/** Of several columns of one kind (`Kết quả năm 2025`, `Kết quả năm 2026`) the one of the plan's year, else the first. */
function chosen(sheet: SheetCells, header: Header<FormColumn>, all: readonly number[], plan: Plan): number {
  const ofYear = all.filter((column) => isOfYear(headingAt(sheet, header, column), plan));
  return ofYear.length === 1 ? ofYear[0]! : all[0]!;
}

function isOfYear(heading: string, plan: Plan): boolean {
  const year = factNumber(plan, 'year');
  return year !== null && new RegExp(`\\b${year}\\b`).test(heading);
}

function isPoints(cell: Cell): boolean {
  return !isBlank(cell) && typeof readNumber(cell) === 'number';
}

function candidatesOf({ rows }: Extract<Match, { kind: 'doubtful' }>): string {
  return rows.map((row: FormRow) => row.name).join('; ');
}

function headingAt(sheet: SheetCells, { firstRow, lastRow }: Header<FormColumn>, column: number): string {
  return textOf(sheet.values[lastRow]?.[column]) || textOf(sheet.values[firstRow]?.[column]);
}
