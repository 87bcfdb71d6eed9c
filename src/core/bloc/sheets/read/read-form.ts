import { finding, type CellPlace, type Finding, type FindingCode, type Told } from '../../../findings/finding';
import { folded } from '../../../names/fold';
import { isSameName } from '../../../names/same-name';
import { isBlank, type Cell } from '../../../numbers/cell';
import { readNumber } from '../../../numbers/read-number';
import { factNumber } from '../../../plan/facts';
import type { Plan } from '../../../plan/plan';
import { findHeader, type Header } from '../../../table/find-header';
import { textOf, type SheetCells } from '../../../table/sheet-cells';
import type { ScoringPlan } from '../scoring-plan';
import { REVIEW_TITLE } from '../form/form-sheet';
import { LAYERS, type FormColumn } from '../form/columns';
import { isItem, type FormRow, type ItemRow } from '../form/rows';
import { matchRows, type Match, type TypedRow } from './match-rows';

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
  /** What the sheet says above its table. */
  readonly stated: {
    readonly unit: string;
    readonly round: string;
    readonly year: number | null;
    /** It is what a unit was shown of its review, and no sheet to score on. */
    readonly isReview: boolean;
  };
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
  const { plan, spec, rows, knownRows } = scoring;
  const header = findHeader(sheet, spec);
  if (!header) return null;
  const columns = new Map([...header.columns].map(([key, all]) => [key, chosen(sheet, header, all, plan)] as const));
  const place = (row: number, column: number): CellPlace => ({
    sheet: sheet.name,
    row: sheet.row + row,
    column: sheet.column + column,
  });
  const findings: Finding[] = [];
  const tell = (told: Told<Extract<FindingCode, `score/${string}`>>): void => void findings.push(finding(told));

  const twice = [...LAYERS, 'target', 'result'].filter((key) => {
    const all = header.columns.get(key as FormColumn) ?? [];
    return all.length > 1 && !isOfYear(headingAt(sheet, header, columns.get(key as FormColumn)!), plan);
  }) as FormColumn[];
  for (const key of twice) {
    const [, second] = header.columns.get(key)!;
    const values = { heading: headingAt(sheet, header, second!) };
    tell({ code: 'score/column-twice', cell: place(header.lastRow, second!), values });
  }

  const typed = typedRows(sheet, header, columns);
  const matches = matchRows(typed, knownRows);
  const entries = new Map<number, FormEntry>();
  let totalRow: number | null = null;
  typed.forEach(({ row, number, name }, at) => {
    const own = sheet.values[row]!;
    const match: Match = matches[at]!;
    if (match.kind !== 'matched') {
      const hasPoints = LAYERS.some((layer) => isPoints(own[columns.get(layer) ?? -1]));
      const values = { number, name: name.slice(0, 80) };
      const cell = place(row, columns.get('name')!);
      if (match.kind === 'doubtful') {
        tell({ code: 'score/row-doubtful', cell, values: { ...values, candidates: candidatesOf(match) } });
      } else if (hasPoints) tell({ code: 'score/row-unknown', cell, values });
      return;
    }
    if (match.row.kind === 'total') totalRow = sheet.row + row;
    if (!isItem(match.row)) return;
    entries.set(match.row.index, {
      row: match.row,
      value: (column) => {
        const at = columns.get(column);
        return at === undefined || twice.includes(column) ? '' : own[at];
      },
      place: (column) => {
        const at = columns.get(column);
        return at === undefined ? null : place(row, at);
      },
    });
  });
  for (const row of rows.filter(isItem)) {
    if (entries.has(row.index) || row.kind !== 'criterion') continue;
    const cell = place(header.lastRow, columns.get('name')!);
    tell({ code: 'score/criterion-missing', cell, values: { name: row.name } });
  }
  return {
    sheet: sheet.name,
    stated: statedAbove(sheet, header),
    entries,
    findings,
    columns,
    totalRow,
    firstColumn: sheet.column,
  };
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

interface SheetRow extends TypedRow {
  /** Within the cells given. */
  readonly row: number;
}

const NUMBERS_ONLY = /^\(?\d{1,2}\)?$/;
/** A number typed before the text in one cell: `1. Nội dung`, `II) …`, `a, …`. */
const NUMBER_BEFORE = /^\(?((?:[IVXLC]+|\d+|[a-zđ])(?:\.\d+)*)[.),:]\s+(.+)$/su;

/** The rows below the heading that say something in the columns of number or text. */
function typedRows(
  sheet: SheetCells,
  header: Header<FormColumn>,
  columns: ReadonlyMap<FormColumn, number>,
): SheetRow[] {
  const numberColumn = columns.get('number');
  const nameColumn = columns.get('name')!;
  return sheet.values.flatMap((cells, row): SheetRow[] => {
    if (row <= header.lastRow) return [];
    const filled = cells.map(textOf).filter((text) => text !== '');
    if (filled.length === 0 || (filled.length > 2 && filled.every((text) => NUMBERS_ONLY.test(text)))) return [];
    const number = numberColumn === undefined ? '' : numberText(cells[numberColumn]);
    const name = rawText(cells[nameColumn]);
    if (number === '' && name.trim() === '') return [];
    const inside = number === '' ? NUMBER_BEFORE.exec(name.trim()) : null;
    return [inside ? { row, number: inside[1]!, name: inside[2]! } : { row, number, name }];
  });
}

/** Line breaks are kept: a criterion may have its target below it in the same cell. */
function rawText(cell: Cell): string {
  return typeof cell === 'string' ? cell.normalize('NFC') : textOf(cell);
}

function numberText(cell: Cell): string {
  return typeof cell === 'number' ? String(cell) : textOf(cell);
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

const LABELS = {
  unit: /^(?:ten )?don vi(?: (?:thanh vien|cham diem|tu cham))? ?(?::|$)/,
  round: /^(?:dot cham|dot|ky cham|ky) ?(?::|$)/,
  year: /^nam ?(?::|$)/,
};

/** The facts above a table, in a cell of their own or behind their label: `Đơn vị: Sở Nội vụ`. */
function statedAbove(sheet: SheetCells, { firstRow }: Header<FormColumn>): FormReading['stated'] {
  const found: Record<keyof typeof LABELS, string> = { unit: '', round: '', year: '' };
  let titleYear: number | null = null;
  let isReview = false;
  for (const cells of sheet.values.slice(0, firstRow)) {
    cells.forEach((cell, column) => {
      const text = textOf(cell);
      const plain = folded(text);
      for (const key of Object.keys(LABELS) as (keyof typeof LABELS)[]) {
        if (found[key] !== '' || !LABELS[key].test(plain)) continue;
        const behind = text.includes(':') ? text.slice(text.indexOf(':') + 1).trim() : '';
        found[key] =
          behind ||
          cells
            .slice(column + 1)
            .map(textOf)
            .find((next) => next !== '') ||
          '';
      }
      if (isSameName(text, REVIEW_TITLE)) isReview = true;
      const year = /\bnam (\d{4})\b/.exec(plain);
      if (year) titleYear = Number(year[1]);
    });
  }
  const year = /\b(\d{4})\b/.exec(found.year);
  return { unit: found.unit, round: found.round, year: year ? Number(year[1]) : titleYear, isReview };
}
