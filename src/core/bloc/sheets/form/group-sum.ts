import type { Leaf } from '../../points/score-tree';
import type { RoundedAt, ScoringRules } from '../../points/scoring-rules';
import type { FormColumn, Layer } from './columns';
import { NOT_ASSIGNED_WORDS } from './form-sheet';

/** Where the cells of criteria stand, as formulas name them. */
export interface CriterionCells {
  readonly cell: (leaf: Leaf, column: FormColumn) => string;
  /** The cells of all of them in one range; null where other criteria stand between. */
  readonly range: (leaves: readonly Leaf[], column: FormColumn) => string | null;
}

const NOT_ASSIGNED = `"${NOT_ASSIGNED_WORDS}"`;

/**
 * What a group comes to, by functions that every Excel has: criteria that were not assigned count, are shared out or rescaled
 * within the group as `groupPoints` does it, so that a sheet says what the bloc counts. Criteria left blank count as 0 here.
 */
export function groupSum(
  leaves: readonly Leaf[],
  layer: Layer,
  { rounding }: Pick<ScoringRules, 'rounding'>,
  cells: CriterionCells,
): string {
  const cell = (leaf: Leaf): string => cells.cell(leaf, layer);
  const maximum = (leaf: Leaf): string => cells.cell(leaf, 'maximum');
  const range = cells.range(leaves, layer);
  const isRounded = rounding?.at === 'criterion';
  const rounded = (points: string): string => (isRounded ? `ROUND(${points},${rounding.places})` : points);
  const full = leaves
    .filter(({ criterion }) => criterion.unassigned === 'full' && criterion.maximum !== null)
    .map((leaf) => `+(${cell(leaf)}=${NOT_ASSIGNED})*${maximum(leaf)}`)
    .join('');
  const [spread, rescaled] = [missing('spread'), missing('rescale')];
  if (spread === '' && rescaled === '') {
    const sum =
      isRounded || range === null ? leaves.map((leaf) => rounded(`N(${cell(leaf)})`)).join('+') : `SUM(${range})`;
    return `${sum}${full}`;
  }
  const takers = leaves.filter(({ criterion }) => (criterion.maximum ?? 0) > 0);
  const base = assigned((leaf) => maximum(leaf), `SUM(?)-SUMIF(*,${NOT_ASSIGNED},?)`);
  const count = assigned(() => '1', `COUNTIF(?,">0")-COUNTIFS(*,${NOT_ASSIGNED},?,">0")`);
  const share = spread === '' ? '' : `(${spread})/(${count})`;
  const carried = spread === '' ? base : `${base}+${spread}`;
  const scale = rescaled === '' ? '' : `*${scaled()}/(${carried})`;
  const points = isRounded ? termByTerm() : `${share === '' && range !== null ? atOnce() : `(${atOnce()})`}${scale}`;
  return `IF(${base}=0,0,${points})${full}`;

  /** The maxima of criteria that were not assigned, by what the plan makes of them; empty where none can be such. */
  function missing(treatment: 'spread' | 'rescale'): string {
    const own = leaves.filter(({ criterion }) => criterion.unassigned === treatment && criterion.maximum !== null);
    if (own.length === 0) return '';
    const maxima = cells.range(leaves, 'maximum');
    if (own.length === leaves.length && range !== null && maxima !== null) {
      return `SUMIF(${range},${NOT_ASSIGNED},${maxima})`;
    }
    return own.map((leaf) => `(${cell(leaf)}=${NOT_ASSIGNED})*${maximum(leaf)}`).join('+');
  }
  /** A sum over the criteria that were assigned: by ranges where they stand together, else one by one. */
  function assigned(term: (leaf: Leaf) => string, byRange: string): string {
    const maxima = cells.range(leaves, 'maximum');
    if (range !== null && maxima !== null) return byRange.replaceAll('?', maxima).replaceAll('*', range);
    return takers.map((leaf) => `(${cell(leaf)}<>${NOT_ASSIGNED})*${term(leaf)}`).join('+');
  }
  /** What the assigned points are to carry: where all of them are rescaled, simply all maxima. */
  function scaled(): string {
    const maxima = cells.range(leaves, 'maximum');
    const isWhole = leaves.every(({ criterion }) => criterion.unassigned === 'rescale' && criterion.maximum !== null);
    return isWhole && range !== null && maxima !== null ? `SUM(${maxima})` : `(${carried}+${rescaled})`;
  }
  function atOnce(): string {
    const sum = range === null ? leaves.map((leaf) => `N(${cell(leaf)})`).join('+') : `SUM(${range})`;
    if (share === '') return sum;
    return `${sum}+${share}*(${takers.map((leaf) => `N(${cell(leaf)})/${maximum(leaf)}`).join('+')})`;
  }
  function termByTerm(): string {
    const shared = (leaf: Leaf): string =>
      share === '' || !takers.includes(leaf) ? '' : `*(1+${share}/${maximum(leaf)})`;
    return leaves.map((leaf) => rounded(`N(${cell(leaf)})${shared(leaf)}${scale}`)).join('+');
  }
}

/** A formula, rounded where the plan says that points are rounded there. */
export function roundedTo({ rounding }: Pick<ScoringRules, 'rounding'>, at: RoundedAt, formula: string): string {
  return rounding?.at === at ? `ROUND(${formula},${rounding.places})` : formula;
}
