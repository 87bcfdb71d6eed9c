import { cellAddress } from '../../../findings/address';
import type { DraftCell, SheetDraft } from '../../../table/sheet-draft';
import { bodyStart, titledDraft, type Line } from '../../../table/titled-table';
import { LAYERS } from '../../sheets/form/columns';
import type { ScoreSheet } from '../../sheets/score-sheets';
import type { RoundRecords } from '../rank-round';
import { openWords } from '../table/open-words';
import { headOf, pointColumns, valueOf, type StandingColumn } from '../table/columns';
import type { StandingTable } from '../table/standing-table';
import { standingSubtitle, TITLE } from '../table/values-sheet';
import { contentOf, type ColumnContent, type LiveObstacle, type LiveTable } from './column-formulas';

export type { LiveObstacle } from './column-formulas';

export type LiveStandings =
  | { readonly kind: 'obstacle'; readonly obstacle: LiveObstacle }
  /** With the columns that stand there by values all the same. */
  | { readonly kind: 'live'; readonly draft: SheetDraft; readonly byValue: readonly ('class' | 'proposal')[] };

export interface LiveOptions extends Pick<StandingTable, 'plan' | 'standings' | 'layer'> {
  readonly sheets: readonly ScoreSheet[];
  readonly records: RoundRecords;
  readonly round: string;
  readonly undecided: string;
}

/** Excel takes no longer formula. */
const LONGEST = 8192;
const NOTE =
  'Bảng theo công thức: thay đổi trên các phiếu sẽ hiện ngay, trừ cột ghi rõ là tại lúc lập bảng; các đơn vị xếp theo thứ tự trong kế hoạch.';
/** In the heading of a column that does not follow. */
const FIXED = ' (tại lúc lập bảng)';
/** Columns that follow where a formula can say what the plan asks for. */
const FOLLOWING = ['class', 'proposal'] as const;

/**
 * The standing by formulas over the units' sheets, one spill a column: it follows whatever is typed there. Units stand in
 * the order of the plan, since formulas cannot move rows.
 */
export function liveStandings(options: LiveOptions): LiveStandings {
  const { standings, sheets, records } = options;
  const obstacle = (found: LiveObstacle): LiveStandings => ({ kind: 'obstacle', obstacle: found });
  if (records.settled) return obstacle({ kind: 'settled' });
  if (standings.tree.groups.length === 0) return obstacle({ kind: 'no-criteria' });
  const rows = sheets.map(({ unit }) => standings.rows.find(({ entrant }) => entrant.name === unit.name)!);
  const columns = followedColumns({ ...options, rows });
  const start = bodyStart({ above: linesAbove(options) });
  const table: LiveTable = { ...options, rows, range: rangesOf(columns, start, sheets.length) };
  const contents = columns.map((column) => contentOf(table, column));
  const hindered = contents.find((content) => typeof content === 'object' && 'obstacle' in content);
  if (hindered) return obstacle(hindered.obstacle);
  if (contents.some((content) => spillOf(content).length >= LONGEST)) return obstacle({ kind: 'too-long' });
  const isByValue = (kind: StandingColumn['kind']): boolean =>
    columns.some((column, at) => column.kind === kind && contents[at] === 'by value');
  return {
    kind: 'live',
    byValue: FOLLOWING.filter(isByValue),
    draft: draftOf(options, table, columns, contents),
  };
}

/** The columns by formulas: what decides stands there point by point, and the total of the layer behind the other ones. */
function followedColumns({ plan, standings, layer, rows }: Omit<LiveTable, 'range'>): StandingColumn[] {
  const has = (isThere: boolean, column: StandingColumn): StandingColumn[] => (isThere ? [column] : []);
  return [
    { kind: 'number' },
    { kind: 'unit' },
    ...has(standings.blocs.length > 1, { kind: 'bloc' }),
    ...pointColumns(standings),
    ...standings.keys.flatMap(({ key }, at) => has(key.kind === 'criterion', { kind: 'tie', at })),
    ...has(
      rows.some(({ entrant }) => (entrant.votes ?? '') !== ''),
      { kind: 'votes' },
    ),
    ...LAYERS.filter((one) => one !== layer).map((one) => ({ kind: 'total', layer: one }) as const),
    { kind: 'total', layer },
    ...has(layer !== 'self', { kind: 'difference' }),
    { kind: 'rank' },
    ...has(plan.bands.length > 0 && rows.some(({ entrant }) => (entrant.atMost ?? '') !== ''), { kind: 'limit' }),
    ...has(plan.bands.length > 0, { kind: 'class' }),
    { kind: 'proposal' },
  ];
}

/** The cells of each column, for formulas of the others. */
function rangesOf(columns: readonly StandingColumn[], first: number, units: number): LiveTable['range'] {
  const keyOf = (column: StandingColumn): string => Object.values(column).join(' ');
  const places = new Map(columns.map((column, at) => [keyOf(column), at]));
  return (column) => {
    const at = places.get(keyOf(column));
    if (at === undefined) return null;
    const [top, bottom] = [first, first + units - 1].map((row) => cellAddress({ row, column: at }));
    return `${top}:${bottom}`;
  };
}

function linesAbove({ plan, standings, round, layer }: LiveOptions): Line[] {
  const open = openWords(plan, standings);
  return [
    { text: TITLE, look: 'title' },
    { text: standingSubtitle(plan, round, layer), look: 'subtitle' },
    { text: open === '' ? NOTE : `${NOTE} ${open}`, look: 'note' },
  ];
}

function draftOf(
  options: LiveOptions,
  table: LiveTable,
  columns: readonly StandingColumn[],
  contents: readonly ColumnContent[],
): SheetDraft {
  const isFixed = (column: StandingColumn, at: number): boolean =>
    (FOLLOWING as readonly string[]).includes(column.kind) && contents[at] === 'by value';
  const cellOf = (column: StandingColumn, at: number, row: number): DraftCell => {
    const { look } = headOf(column, table);
    const content = contents[at]!;
    if (content === 'by value') return { value: valueOf(column, table, table.rows[row]!, row + 1), look };
    if ('spill' in content) return row === 0 ? { formula: content.spill, look } : { look };
    const formula = 'formulas' in content ? content.formulas[row] : null;
    return formula ? { formula, look } : { look };
  };
  return titledDraft({
    name: `Xếp hạng - ${options.round}`,
    columns: columns.map((column, at) => {
      const { heading, width } = headOf(column, table);
      const isComputed = spillOf(contents[at]!) !== '';
      return { heading: isFixed(column, at) ? `${heading}${FIXED}` : heading, width, isComputed };
    }),
    above: linesAbove(options),
    body: table.rows.map((_, row) => columns.map((column, at) => cellOf(column, at, row))),
  });
}

function spillOf(content: ColumnContent): string {
  return typeof content === 'object' && 'spill' in content ? content.spill : '';
}
