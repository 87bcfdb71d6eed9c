import { fromSerial } from '../../src/core/dates/serial';
import type { Plan } from '../../src/core/plan/plan';
import type { Columns, Expected, RowOf } from '../../src/core/plan/schema/column';
import { TABLE_KEYS, TABLES } from '../../src/core/plan/schema/tables';
import { BETWEEN_EXCERPTS, type Source } from '../../src/core/plan/source';
import type { Exception } from './allowed';
import { numbersIn, occurrences, statements, type PlanDocument } from './document';

/** Columns that name other rows, not what the document says. */
const OWN = new Set(['id', 'group', 'criterion', 'round', 'source', 'key', 'confirm']);

/** A row of a preset with the excerpts it rests on. */
export interface StatedRow {
  readonly name: string;
  readonly columns: Columns;
  readonly row: RowOf<Columns>;
  readonly excerpts: readonly string[];
}

export function statedRows(plan: Plan): StatedRow[] {
  return TABLE_KEYS.flatMap((table) =>
    plan[table].map((row: RowOf<Columns> & { readonly source: Source }, index) => ({
      name: `${table} ${index + 1}`,
      columns: TABLES[table].columns,
      row,
      excerpts: row.source.words.split(BETWEEN_EXCERPTS.trim()).map((words) => words.trim()),
    })),
  );
}

/** The numbers that the values of a row state: a share counts in per cent, a day as day, month and year. */
function statedNumbers({ row, columns }: StatedRow): Set<number> {
  const stated = new Set<number>();
  for (const [key, value] of Object.entries(row)) {
    if (OWN.has(key) || value === null) continue;
    for (const one of numbersOf(value, columns[key]!.expects)) stated.add(one);
  }
  return stated;
}

function numbersOf(value: unknown, expects: Expected): Iterable<number> {
  if (typeof value !== 'number') return numbersIn([value].flat().join(' '));
  if (expects === 'percent') return [Math.round(value * 1e6) / 1e4];
  if (expects !== 'date') return [value];
  const { year, month, day } = fromSerial(value);
  return [year, month, day];
}

/** Rows whose words are not in the document, or whose numbers do not stand beside them. */
export function checkRows(rows: readonly StatedRow[], document: PlanDocument): string[] {
  const complaints: string[] = [];
  for (const row of rows) {
    const lines = new Set<number>();
    for (const excerpt of row.excerpts) {
      const places = excerpt === '' ? [] : occurrences(document, excerpt);
      if (places.length === 0) complaints.push(`${row.name}: not in the document: “${excerpt}”`);
      for (const { from, to } of places) {
        for (let line = document.lineAt(from); line <= document.lineAt(to - 1); line += 1) lines.add(line);
      }
    }
    const beside = numbersIn([...lines].map((line) => document.lines[line]).join(' '));
    for (const number of statedNumbers(row)) {
      if (!beside.has(number)) complaints.push(`${row.name}: ${number} does not stand beside its words`);
    }
  }
  return complaints;
}

/** Statements of the document that no row rests on and that the list of exceptions does not name. */
export function checkCoverage(
  rows: readonly StatedRow[],
  document: PlanDocument,
  allowed: readonly Exception[],
): string[] {
  const complaints: string[] = [];
  const excerpts = rows.flatMap((row) =>
    row.excerpts.flatMap((excerpt) =>
      occurrences(document, excerpt).map((place) => ({
        from: document.lineAt(place.from),
        to: document.lineAt(place.to - 1),
        numbers: new Set([...statedNumbers(row), ...row.excerpts.flatMap((one) => [...numbersIn(one)])]),
      })),
    ),
  );
  const exceptions = allowed.map((one) => ({ ...one, places: occurrences(document, one.words) }));
  for (const { words, places } of exceptions) {
    if (places.length === 0) complaints.push(`exception that is not in the document: “${words}”`);
  }
  for (const statement of statements(document)) {
    const line = document.lineAt(statement.from);
    const numbers = statement.kind === 'item' ? [] : [...numbersIn(statement.text)];
    const isCovered = excerpts.some(
      (excerpt) => excerpt.from <= line && line <= excerpt.to && numbers.every((number) => excerpt.numbers.has(number)),
    );
    const isAllowed = exceptions.some(({ places }) =>
      places.some(({ from, to }) => from < statement.to && statement.from < to),
    );
    if (!isCovered && !isAllowed) complaints.push(`${statement.kind} that no row covers: “${statement.text}”`);
  }
  return complaints;
}
