import type { Look } from './looks';
import type { CellRect } from './sheet-cells';
import type { CellValidation, DraftCell, SheetDraft } from './sheet-draft';

type Row = readonly (DraftCell | null)[];

/** A text above or below a table, over its whole width. */
export interface Line {
  readonly text: string;
  readonly look: Look;
  /** In one cell of the whole width, so that what is centred stands above the middle of the table. */
  readonly isMerged?: boolean;
}

export interface TitledColumn {
  readonly heading: string;
  /** In characters. */
  readonly width: number;
  /** Its results come and go by themselves. */
  readonly isComputed?: boolean;
}

/** An official table: what stands above it, its columns, its rows, and what stands below. */
export interface TitledTable {
  /** Of the sheet. */
  readonly name: string;
  readonly columns: readonly TitledColumn[];
  /** Null leaves a line blank; cells stand as they are. */
  readonly above: readonly (Line | Row | null)[];
  /** A row that numbers the columns: (1) (2) (3). */
  readonly isNumbered?: boolean;
  /** Rows of people or units, headings of groups among them, and sums. */
  readonly body: readonly Row[];
  /** Answers, signatures. */
  readonly below?: readonly (Line | Row | null)[];
  readonly validations?: readonly CellValidation[];
  /** Only cells for input can be edited; there is no password. */
  readonly isProtected?: boolean;
}

/** A titled table as a sheet. */
export function titledDraft(table: TitledTable): SheetDraft {
  const { name, columns, above, isNumbered = false, body, below, validations = [], isProtected = false } = table;
  const width = columns.length;
  const rowOf = (line: Line | Row | null): Row => {
    if (line === null) return blankRow(width);
    return 'text' in line ? wideRow(width, line.text, line.look) : line;
  };
  const headings: Row[] = [columns.map(({ heading }) => ({ value: heading, look: 'heading' }))];
  if (isNumbered) headings.push(columns.map((_, at) => ({ value: `(${at + 1})`, look: 'center' })));
  const headingEnd = bodyStart(table);
  const merges = above.flatMap((line, row): CellRect[] =>
    line && 'text' in line && line.isMerged ? [{ row, column: 0, rows: 1, columns: width }] : [],
  );
  return {
    name,
    widths: columns.map((column) => column.width),
    rows: [...above.map(rowOf), ...headings, ...body, ...(below ?? []).map(rowOf)],
    merges,
    headingStart: above.length,
    headingEnd,
    ...(below && { tableEnd: headingEnd + body.length }),
    validations,
    computed: columns.flatMap(({ isComputed }, at) => (isComputed ? [at] : [])),
    isProtected,
  };
}

/** The row of the sheet in which the body begins, for formulas that name its cells. */
export function bodyStart({ above, isNumbered = false }: Pick<TitledTable, 'above' | 'isNumbered'>): number {
  return above.length + (isNumbered ? 2 : 1);
}

/** The first cell alone says something. */
export function wideRow(width: number, value: string, look: Look): (DraftCell | null)[] {
  return [{ value, look }, ...blankRow(width - 1)];
}

export function blankRow(width: number): null[] {
  return new Array<null>(width).fill(null);
}
