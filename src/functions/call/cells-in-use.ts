import { isBlank, type Cell } from '../../core/numbers/cell';

/** A whole column of Excel, and a whole row. */
const COLUMN = 1_048_576;
const ROW = 16_384;

type Rows = readonly (readonly unknown[])[];

/**
 * The arguments of a call, whole columns and rows cut down to the cells in use: `IF(A:A="","",A:A)` hands over a million
 * cells of which few hold something. All are cut alike, so that those which belong together stay as long. None is cut to the
 * length of a range that is shorter anyway: it begins elsewhere, perhaps, and must not seem to fit.
 */
export function cellsInUse(args: readonly unknown[]): readonly unknown[] {
  const all = args.flatMap(rangesOf);
  const tall = all.filter((rows) => rows.length === COLUMN);
  const wide = all.filter((rows) => rows[0]?.length === ROW);
  if (tall.length + wide.length === 0) return args;
  const others = all.filter((rows) => !tall.includes(rows) && !wide.includes(rows));
  const height = unlike(
    others.map((rows) => rows.length),
    tall.reduce((most, rows) => Math.max(most, heightInUse(rows)), 1),
  );
  const width = unlike(
    others.map((rows) => rows[0]?.length ?? 0),
    wide.reduce((most, rows) => rows.reduce((widest, row) => Math.max(widest, widthInUse(row)), most), 1),
  );
  const cut = (rows: Rows): Rows => {
    const kept = rows.length === COLUMN ? rows.slice(0, height) : rows;
    return kept[0]?.length === ROW ? kept.map((row) => row.slice(0, width)) : kept;
  };
  return args.map((argument: unknown) => {
    if (isRange(argument) || !Array.isArray(argument)) return isRange(argument) ? cut(argument) : argument;
    return argument.map((one: unknown) => (isRange(one) ? cut(one) : one));
  });
}

/** Those of one argument: a repeating parameter has a list of them. */
function rangesOf(argument: unknown): Rows[] {
  if (isRange(argument)) return [argument];
  return Array.isArray(argument) ? argument.filter(isRange) : [];
}

function isRange(argument: unknown): argument is Rows {
  return Array.isArray(argument) && Array.isArray(argument[0]) && !Array.isArray(argument[0][0]);
}

function unlike(lengths: readonly number[], length: number): number {
  return length > 1 && lengths.includes(length) ? unlike(lengths, length + 1) : length;
}

function heightInUse(rows: Rows): number {
  let height = rows.length;
  while (height > 0 && widthInUse(rows[height - 1]!) === 0) height -= 1;
  return height;
}

function widthInUse(row: readonly unknown[]): number {
  let width = row.length;
  while (width > 0 && isBlank(row[width - 1] as Cell)) width -= 1;
  return width;
}
