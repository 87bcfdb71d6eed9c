import { exactDifference } from '../../../numbers/exact';
import { roundPlaces } from '../../../numbers/round-places';
import { blocWord } from '../../../plan/bloc-word';
import type { Plan } from '../../../plan/plan';
import type { Look } from '../../../table/looks';
import { OPEN, type Sum } from '../../points/tally';
import type { ScoringRules } from '../../points/scoring-rules';
import type { ScoreGroup, ScoreTree } from '../../points/score-tree';
import { formHeadings, LAYERS, type Layer } from '../../sheets/form/columns';
import type { Standings, StandingRow } from '../standings';
import { standingNote } from './note';
import type { StandingTable } from './standing-table';

/** A column of the standing: what it is of. Its heading, width, look and values follow from that, wherever it is shown. */
export type StandingColumn =
  | { readonly kind: 'number' | 'unit' | 'bloc' | 'bonus' | 'penalty' | 'votes' | 'difference' }
  | { readonly kind: 'rank' | 'limit' | 'class' | 'proposal' | 'note' }
  /** By the position of the group, and of what decides between equal totals. */
  | { readonly kind: 'group' | 'tie'; readonly at: number }
  | { readonly kind: 'total'; readonly layer: Layer };
export type ColumnKind = StandingColumn['kind'];

const SHAPES: Readonly<Record<ColumnKind, { readonly width: number; readonly look: Look }>> = {
  number: { width: 7, look: 'center' },
  unit: { width: 34, look: 'text' },
  bloc: { width: 16, look: 'text' },
  group: { width: 14, look: 'points' },
  bonus: { width: 10, look: 'points' },
  penalty: { width: 10, look: 'points' },
  tie: { width: 12, look: 'points' },
  votes: { width: 9, look: 'points' },
  total: { width: 12, look: 'points' },
  difference: { width: 10, look: 'points' },
  rank: { width: 9, look: 'center' },
  limit: { width: 20, look: 'text' },
  class: { width: 20, look: 'text' },
  proposal: { width: 26, look: 'text' },
  note: { width: 30, look: 'text' },
};

const HEADINGS: Readonly<Record<Exclude<ColumnKind, 'bloc' | 'group' | 'tie' | 'total'>, string>> = {
  number: 'STT',
  unit: 'Đơn vị',
  bonus: 'Điểm thưởng',
  penalty: 'Điểm trừ',
  votes: 'Số phiếu',
  difference: 'Chênh lệch',
  rank: 'Xếp hạng',
  limit: 'Giới hạn xếp loại',
  class: 'Xếp loại',
  proposal: 'Đề nghị',
  note: 'Ghi chú',
};

/** What a column is headed by, how wide it is, and what its cells look like. */
export function headOf(
  column: StandingColumn,
  { plan, standings }: Pick<StandingTable, 'plan' | 'standings'>,
): { readonly heading: string; readonly width: number; readonly look: Look } {
  return { heading: headingOf(column, plan, standings), ...SHAPES[column.kind] };
}

function headingOf(column: StandingColumn, plan: Plan, { tree, keys }: Standings): string {
  switch (column.kind) {
    case 'bloc':
      return blocWord(plan).Bloc;
    case 'group':
      return groupHeading(tree, tree.groups[column.at]!);
    case 'tie':
      return `Xét: ${keys[column.at]!.words}`;
    case 'total':
      return `Tổng ${layerWords(plan, column.layer)}`;
    default:
      return HEADINGS[column.kind];
  }
}

/** What the points of a group are headed by. */
export function groupHeading({ groups }: ScoreTree, { id, name, index }: ScoreGroup): string {
  if (index === null) return groups.every((group) => group.index === null) ? 'Điểm nội dung' : 'Nội dung khác';
  return id === '' ? name : `Nội dung ${id}`;
}

/** A layer of points as the plan's sheets head it, within a sentence. */
export function layerWords(plan: Plan, layer: Layer): string {
  return formHeadings(plan)[layer].toLocaleLowerCase('vi');
}

export function blocName(plan: Plan, bloc: string): string {
  return bloc || `${blocWord(plan).Bloc} chưa ghi tên`;
}

/** What stands in the row of a unit. */
export function valueOf(
  column: StandingColumn,
  table: StandingTable,
  row: StandingRow,
  place: number,
): string | number {
  const {
    plan,
    standings: { rules },
    layer,
  } = table;
  const { tally, entrant, rank, classified, proposal } = row;
  switch (column.kind) {
    case 'number':
      return place;
    case 'unit':
      return entrant.name;
    case 'bloc':
      return blocName(plan, entrant.bloc);
    case 'group':
      return pointsShown(tally.groups[column.at]!, rules);
    case 'bonus':
      return pointsShown(capped(tally.bonus, rules.bonusCap), rules);
    case 'penalty':
      return pointsShown(capped(tally.penalty, rules.penaltyCap), rules);
    case 'tie':
      // Only a sheet by formulas shows what decides, point by point.
      return '';
    case 'votes':
      return entrant.votes ?? '';
    case 'total':
      return pointsShown(totalOf(column.layer, table, row), rules);
    case 'difference': {
      const [self, own] = [totalOf('self', table, row), tally.total];
      return self === OPEN || own === OPEN || layer === 'self' ? '' : printed(exactDifference(own, self), rules);
    }
    case 'rank':
      return rank ?? '';
    case 'limit':
      return entrant.atMost ?? '';
    case 'class':
      return classified?.kind === 'class' ? classified.band.name : '';
    case 'proposal':
      return proposal;
    case 'note':
      return standingNote(table, row);
  }
}

function totalOf(layer: Layer, table: StandingTable, { tally, entrant }: StandingRow): Sum {
  if (layer === table.layer) return tally.total;
  return table.progress?.get(entrant.name)?.layers?.[layer].total ?? OPEN;
}

function pointsShown(sum: Sum | null, rules: ScoringRules): string | number {
  if (sum === null) return '–';
  return sum === OPEN ? '' : printed(sum, rules);
}

/** Where the plan does not round points, a third of one takes no ten places. */
const UNROUNDED_PLACES = 4;

/** Points as they are printed: with as many places as the plan rounds to, wherever it is that it rounds. */
export function printed(points: number, { rounding }: Pick<ScoringRules, 'rounding'>): number {
  return roundPlaces(points, rounding?.places ?? UNROUNDED_PLACES);
}

/** What is counted of a bonus or penalty. */
function capped(sum: Sum, cap: number | null): Sum {
  return sum === OPEN || cap === null ? sum : Math.min(sum, cap);
}

/** The columns between the unit and the totals, whoever writes them. */
export function pointColumns({ tree }: Standings): StandingColumn[] {
  return [
    ...tree.groups.map((_, at) => ({ kind: 'group', at }) as const),
    ...(tree.bonus.length > 0 ? [{ kind: 'bonus' } as const] : []),
    ...(tree.penalty.length > 0 ? [{ kind: 'penalty' } as const] : []),
  ];
}

/** The columns of the printed table: totals of all layers in their order, and a note. */
export function printedColumns({ plan, standings }: StandingTable): StandingColumn[] {
  return [
    { kind: 'number' },
    { kind: 'unit' },
    ...pointColumns(standings),
    ...LAYERS.map((layer) => ({ kind: 'total', layer }) as const),
    { kind: 'difference' },
    { kind: 'rank' },
    ...(plan.bands.length > 0 ? [{ kind: 'class' } as const] : []),
    { kind: 'proposal' },
    { kind: 'note' },
  ];
}
