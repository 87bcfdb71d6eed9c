import type { Session } from './office';

/** Texts that Excel would read otherwise, were they written into a cell as they are. */
export const HARD_TEXTS = [
  '01',
  '10/3/2026',
  '=abc',
  'TRUE',
  '(1)',
  '+84',
  '03/2022 ',
  "'tis",
  '#N/A?',
  '-x',
  '5%',
  '@x',
];

/** The ways that Excel may go where its documentation leaves two: the add-in survives each. */
export const WAYS = [
  { apostropheInText: 'swallowed', numberInText: 'text' },
  { apostropheInText: 'kept', numberInText: 'number' },
] as const;

interface HardCell {
  /** As the grid takes it: an apostrophe in front makes a text. */
  readonly content: string | number | boolean;
  readonly format: string;
}

/** Each text in a plain cell and in one of the text format; what is no text in one of the text format; and days. */
export const HARD_CELLS: readonly HardCell[] = [
  ...HARD_TEXTS.flatMap((text) => ['General', '@', 'dd/mm/yyyy'].map((format) => ({ content: `'${text}`, format }))),
  ...[1, true, '=1+1'].flatMap((content) => ['General', '@'].map((format) => ({ content, format }))),
  { content: 46_000, format: 'dd/mm/yyyy' },
  { content: 'Ghi chép', format: 'General' },
  { content: '', format: '@' },
];

const WIDTH = 6;

/** Puts the hard cells where the sheet is free, and says where each of them stands. */
export function putHardCells(
  { engine: { grid } }: Session,
  { sheetId = grid.sheets()[0]!.id, row = 30, column = 30 }: { sheetId?: string; row?: number; column?: number } = {},
): (HardCell & { readonly place: { readonly sheet: string; readonly row: number; readonly column: number } })[] {
  const { name: sheet } = grid.sheets().find(({ id }) => id === sheetId)!;
  return HARD_CELLS.map(({ content, format }, at) => {
    const place = { sheet, row: row + Math.floor(at / WIDTH), column: column + (at % WIDTH) };
    const rect = { ...place, rows: 1, columns: 1 };
    grid.write(sheetId, rect, [[content]]);
    grid.writeNumberFormats(sheetId, rect, [[format]]);
    return { content, format, place };
  });
}

/** The whole workbook, cell by cell: values with their kind, formulas, formats, fills; merged cells, tables and names. */
export function everything({ engine: { grid } }: Session): unknown {
  const sheets = grid.sheets().map(({ id, name, visibility }) => {
    const used = grid.usedRange(id, false);
    const cells = used ? cellsIn(grid, id, used) : [];
    return { name, visibility, cells, merges: grid.merges(id), hidden: hiddenRows(grid, id, used) };
  });
  // As it is now: the grid goes on with its own lists.
  return structuredClone({ sheets, tables: grid.tables(), names: grid.names() });
}

type Grid = Session['engine']['grid'];
type Rect = NonNullable<ReturnType<Grid['usedRange']>>;

function cellsIn(grid: Grid, id: string, used: Rect): object[] {
  const values = grid.values(id, used);
  const formats = grid.numberFormats(id, used);
  const fills = grid.fills(id, used);
  return grid.formulas(id, used).flatMap((row, down) =>
    row.flatMap((content, right) => {
      const [format, fill] = [formats[down]![right]!, fills[down]![right]!];
      if (content === '' && format === 'General' && fill === '') return [];
      const kind = content === values[down]![right] ? typeof content : 'formula';
      return [{ row: used.row + down, column: used.column + right, content, kind, format, fill }];
    }),
  );
}

function hiddenRows(grid: Grid, id: string, used: Rect | null): number[] {
  const rows = Array.from({ length: used?.rows ?? 0 }, (_, at) => used!.row + at);
  return rows.filter((row) => grid.isRowHidden(id, row));
}
