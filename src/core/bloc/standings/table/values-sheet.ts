import { fact } from '../../../plan/facts';
import type { Plan } from '../../../plan/plan';
import type { DraftCell, SheetDraft } from '../../../table/sheet-draft';
import { titledDraft } from '../../../table/titled-table';
import type { Layer } from '../../sheets/form/columns';
import type { StandingRow } from '../standings';
import { openWords } from './open-words';
import { blocName, headOf, layerWords, printedColumns, valueOf } from './columns';
import type { StandingTable } from './standing-table';

export const TITLE = 'BẢNG TỔNG HỢP ĐIỂM VÀ XẾP HẠNG THI ĐUA';

export interface StandingsDraft extends StandingTable {
  readonly round: string;
}

/** The official table as it is printed, by values: its shape follows the plan's groups. */
export function standingsDraft(table: StandingsDraft): SheetDraft {
  const { plan, standings, layer, round } = table;
  const columns = printedColumns(table);
  const rowOf = (row: StandingRow, place: number): DraftCell[] =>
    columns.map((column) => ({ value: valueOf(column, table, row, place), look: headOf(column, table).look }));
  const body = standings.blocs.flatMap((bloc, at) => [
    ...(standings.blocs.length > 1 ? [blocRow(roman(at + 1), blocName(plan, bloc.bloc), columns.length)] : []),
    ...bloc.order.map((position, place) => rowOf(standings.rows[position]!, place + 1)),
  ]);
  return titledDraft({
    name: `Xếp hạng - ${round}`,
    columns: columns.map((column) => headOf(column, table)),
    above: [
      { text: TITLE, look: 'title' },
      { text: standingSubtitle(plan, round, layer), look: 'subtitle' },
      { text: openWords(plan, standings), look: 'note' },
    ],
    body,
  });
}

/** Which plan, which round, whose points. */
export function standingSubtitle(plan: Plan, round: string, layer: Layer): string {
  return [fact(plan, 'title'), round, layerWords(plan, layer)].filter((part) => part !== '').join(' - ');
}

function blocRow(number: string, name: string, width: number): DraftCell[] {
  return Array.from({ length: width }, (_, at): DraftCell => {
    const value = [number, name][at];
    return { ...(value !== undefined && { value }), look: 'group' };
  });
}

const NUMERALS: readonly (readonly [number, string])[] = [
  [100, 'C'],
  [90, 'XC'],
  [50, 'L'],
  [40, 'XL'],
  [10, 'X'],
  [9, 'IX'],
  [5, 'V'],
  [4, 'IV'],
  [1, 'I'],
];

/** Blocs are numbered apart from their units. */
function roman(number: number): string {
  let rest = number;
  return NUMERALS.reduce((text, [value, letters]) => {
    const times = Math.floor(rest / value);
    rest -= times * value;
    return text + letters.repeat(times);
  }, '');
}
