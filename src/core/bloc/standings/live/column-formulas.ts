import type { Plan } from '../../../plan/plan';
import type { Unassigned } from '../../../scoring/unassigned';
import { extraSum } from '../../sheets/form/extra-sum';
import { roundedTo } from '../../sheets/form/group-sum';
import type { ScoreSheet } from '../../sheets/score-sheets';
import { NOT_ASSIGNED_WORDS } from '../../sheets/form/form-sheet';
import type { Layer } from '../../sheets/form/columns';
import { asksForMore } from '../bars';
import type { Standings, StandingRow } from '../standings';
import type { ColumnKind, StandingColumn } from '../table/columns';
import { awardFormula, classFormula } from './live-awards';
import { groupRanges, scoreCell } from './score-ranges';
import { sheetTotal } from './sheet-total';

/** Why a standing cannot be kept up by formulas. */
export type LiveObstacle =
  | { readonly kind: 'settled' | 'too-long' | 'no-criteria' }
  /** The rows of the unit's sheet do not stand as those of the others do. */
  | { readonly kind: 'moved'; readonly unit: string }
  /** Criteria of the group are treated differently where they are not assigned. */
  | { readonly kind: 'mixed'; readonly group: string }
  /** Points of the group are first rescaled or shared out, and each is rounded only then. */
  | { readonly kind: 'rounded-after'; readonly group: string }
  /** A criterion of the group has no maximum: where it is blank too, the functions take its row for a heading. */
  | { readonly kind: 'no-maximum'; readonly group: string };

/** What keeps a column up: one formula that spills over all units, one in each row, or nothing where it stands by value. */
export type ColumnContent =
  | { readonly spill: string }
  | { readonly formulas: readonly (string | null)[] }
  | { readonly obstacle: LiveObstacle }
  | 'by value';

/** What formulas of the standing rest on. */
export interface LiveTable {
  readonly plan: Plan;
  readonly standings: Standings;
  /** The sheets of the units, in the order of the rows. */
  readonly sheets: readonly ScoreSheet[];
  readonly rows: readonly StandingRow[];
  readonly layer: Layer;
  readonly undecided: string;
  /** The cells of a column; null where the sheet does not have it. */
  readonly range: (column: StandingColumn) => string | null;
}

type FormulaOf<K extends ColumnKind> = (
  table: LiveTable,
  column: Extract<StandingColumn, { kind: K }> & { kind: K },
) => ColumnContent;

const FORMULAS: { readonly [K in ColumnKind]: FormulaOf<K> } = {
  number: () => 'by value',
  unit: () => 'by value',
  bloc: () => 'by value',
  votes: () => 'by value',
  limit: () => 'by value',
  note: () => 'by value',
  group: groupContent,
  bonus: (table) => extras(table, 'bonus'),
  penalty: (table) => extras(table, 'penalty'),
  tie: tieContent,
  total: (table, { layer }) => (layer === table.layer ? ownTotal(table) : otherTotal(table, layer)),
  difference: differenceContent,
  rank: rankContent,
  class: classContent,
  proposal: proposalContent,
};

/** What keeps a column up. */
export function contentOf(table: LiveTable, column: StandingColumn): ColumnContent {
  return (FORMULAS[column.kind] as FormulaOf<ColumnKind>)(table, column);
}

function groupContent({ standings, sheets, rows, layer }: LiveTable, { at }: { readonly at: number }): ColumnContent {
  const { tree, rules } = standings;
  const group = tree.groups[at]!;
  const treatment = commonTreatment(group.leaves.map(({ criterion }) => criterion.unassigned));
  if (treatment === 'mixed') return { obstacle: { kind: 'mixed', group: group.name } };
  if (group.leaves.some(({ criterion }) => criterion.maximum === null))
    return { obstacle: { kind: 'no-maximum', group: group.name } };
  const isScaled = treatment === 'spread' || treatment === 'rescale';
  const isEmpty = rows.some(({ tally }) => tally.groups[at] === null);
  if ((isScaled && rules.rounding?.at === 'criterion') || (isEmpty && rules.rounding?.at === 'group'))
    return { obstacle: { kind: 'rounded-after', group: group.name } };
  const ranges = groupRanges(group, sheets, layer);
  if ('unit' in ranges) return { obstacle: { kind: 'moved', unit: ranges.unit.name } };
  const places = rules.rounding?.at === 'criterion' ? rules.rounding.places : null;
  const rounded = (range: string): string =>
    places === null ? range : `IF(ISNUMBER(${range}),ROUND(${range},${places}),IF(${range}="","",${range}))`;
  const all = [ranges.maxima, treatment === null ? '' : `"${treatment}"`, ...ranges.points.map(rounded)].join(',');
  return { spill: `IFNA(${roundedTo(rules, 'group', `THIDUA.BLOCTOTALS(${all})`)},"")` };
}

function extras({ standings: { tree, rules }, sheets, layer }: LiveTable, kind: 'bonus' | 'penalty'): ColumnContent {
  const formulas = sheets.map((sheet) => {
    const terms = tree[kind].flatMap((leaf) => {
      const points = scoreCell(sheet, leaf, layer);
      if (points === null) return [];
      const maximum = leaf.criterion.maximum === null ? null : scoreCell(sheet, leaf, 'maximum');
      return [{ points: pointsOf(points), maximum }];
    });
    return terms.length === 0 ? '0' : roundedTo(rules, 'group', extraSum(kind, terms, rules));
  });
  return { formulas };
}

function tieContent({ plan, standings, sheets, layer }: LiveTable, { at }: { readonly at: number }): ColumnContent {
  const { key } = standings.keys[at]!;
  if (key.kind !== 'criterion') return 'by value';
  const leaf = { index: key.index, criterion: plan.criteria[key.index]! };
  const formulas = sheets.map((sheet) => {
    const cell = scoreCell(sheet, leaf, layer);
    if (cell === null) return null;
    return key.isPenalty ? `0-ABS(${pointsOf(cell)})` : `IF(${cell}="","",${pointsOf(cell)})`;
  });
  return { formulas };
}

/** What decides between equal totals, first to last, as arguments of a ranking. */
function tiesOf({ standings, range }: LiveTable): string[] {
  const own = standings.keys.map(({ key }, at): string => {
    if (key.kind === 'criterion') return range({ kind: 'tie', at })!;
    if (key.kind === 'bonus') return range({ kind: 'bonus' }) ?? '""';
    if (key.kind === 'group') {
      const group = range({ kind: 'group', at: key.position })!;
      return `IF(ISNUMBER(${group}),${group},"")`;
    }
    const penalty = range({ kind: 'penalty' });
    return penalty === null ? '""' : `0-${penalty}`;
  });
  const votes = range({ kind: 'votes' });
  return votes === null ? own : [...own, votes];
}

/** The tiebreakers, each behind a comma. */
function tailOf(table: LiveTable): string {
  return tiesOf(table)
    .map((tie) => `,${tie}`)
    .join('');
}

/** The total of another layer, from the points of each sheet: what stands there as a total may be somebody's own. */
function otherTotal({ standings, sheets }: LiveTable, layer: Layer): ColumnContent {
  return { formulas: sheets.map((sheet) => sheetTotal(sheet, standings, layer)) };
}

function ownTotal({ standings: { tree, rules }, range }: LiveTable): ColumnContent {
  const groups = tree.groups.map((_, at) => range({ kind: 'group', at })!);
  const open = `${groups.map((group) => `(${group}="")*1`).join('+')}>0`;
  const points = groups.map((group) => `IF(ISNUMBER(${group}),${group},0)`).join('+');
  const [bonus, penalty] = [range({ kind: 'bonus' }) ?? '', range({ kind: 'penalty' }) ?? ''];
  const all = [points, bonus, rules.bonusCap ?? '', penalty, rules.penaltyCap ?? '', rules.ceiling ?? ''];
  // A cell that shows an error leaves its unit without a total, and the others ranked.
  return {
    spill: `IFERROR(IF(${open},"",${roundedTo(rules, 'total', `THIDUA.ADJUST(${all.join(',')})`)}),"")`,
  };
}

function totalRange({ range, layer }: LiveTable): string {
  return range({ kind: 'total', layer })!;
}

function differenceContent(table: LiveTable): ColumnContent {
  const [self, total] = [table.range({ kind: 'total', layer: 'self' })!, totalRange(table)];
  const number = (range: string): string => `IF(${range}="",0,${range})`;
  return { spill: `IF((${self}="")+(${total}="")>0,"",ROUND(${number(total)}-${number(self)},9))` };
}

function rankContent(table: LiveTable): ColumnContent {
  const { ties } = table.standings.rules;
  const blocs = table.range({ kind: 'bloc' });
  const ranked = blocs === null ? 'RANK(' : 'BLOCRANK(';
  const among = blocs === null ? '' : `,${blocs}`;
  return { spill: `THIDUA.${ranked}${totalRange(table)}${among},"${ties}",0${tailOf(table)})` };
}

function classContent(table: LiveTable): ColumnContent {
  const formula = classFormula(table.plan.bands, totalRange(table), table.range({ kind: 'limit' }) ?? '');
  return formula === null ? 'by value' : { spill: formula };
}

function proposalContent(table: LiveTable): ColumnContent {
  const { standings, range, undecided, plan } = table;
  // What bars a unit is no part of the function.
  const mayBar = standings.blocs.some(({ counts }) => counts.some(({ award }) => asksForMore(plan, award)));
  if (mayBar || standings.rows.some(({ barred }) => barred.length > 0)) return 'by value';
  const among = { total: totalRange(table), blocs: range({ kind: 'bloc' }), undecided, tail: tailOf(table) };
  const formula = awardFormula(standings, among);
  return formula === null ? 'by value' : { spill: formula };
}

/** The number of a cell: points typed as text are read, what is blank or not assigned is none, the rest shows an error. */
function pointsOf(cell: string): string {
  const isNone = `OR(TRIM(${cell})="",TRIM(${cell})="${NOT_ASSIGNED_WORDS}")`;
  return `IF(ISTEXT(${cell}),IF(${isNone},0,THIDUA.NUMBER(${cell})),N(${cell}))`;
}

function commonTreatment(treatments: readonly (Unassigned | null)[]): Unassigned | null | 'mixed' {
  const [first = null] = treatments;
  return treatments.every((one) => one === first) ? first : 'mixed';
}
