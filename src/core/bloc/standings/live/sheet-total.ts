import { cellAddress } from '../../../findings/address';
import type { Leaf } from '../../points/score-tree';
import type { FormColumn, Layer } from '../../sheets/form/columns';
import { extraSum } from '../../sheets/form/extra-sum';
import { NOT_ASSIGNED_WORDS } from '../../sheets/form/form-sheet';
import { groupSum, roundedTo, type CriterionCells } from '../../sheets/form/group-sum';
import type { ScoreSheet } from '../../sheets/score-sheets';
import type { Standings } from '../standings';
import { sheetReference } from './score-ranges';

/**
 * The total of one layer of a unit's sheet by functions that every Excel has, as the bloc counts it: blank while a criterion
 * is without points, or says something else than a number or that it was not assigned. Null where the sheet has no such column.
 */
export function sheetTotal(
  { reading }: ScoreSheet,
  { tree, rules }: Pick<Standings, 'tree' | 'rules'>,
  layer: Layer,
): string | null {
  const leaves = [...tree.groups.flatMap((group) => group.leaves), ...tree.bonus, ...tree.penalty];
  if (!leaves.every(({ index }) => reading.entries.get(index)?.place(layer))) return null;
  const cells = cellsOf(reading);
  const groups = tree.groups.map(({ leaves: own }) => roundedTo(rules, 'group', groupSum(own, layer, rules, cells)));
  const extras = (kind: 'bonus' | 'penalty', cap: number | null): string => {
    if (tree[kind].length === 0) return '';
    const terms = tree[kind].map((leaf) => ({
      points: `N(${cells.cell(leaf, layer)})`,
      maximum: leaf.criterion.maximum === null ? null : cells.cell(leaf, 'maximum'),
    }));
    const sum = roundedTo(rules, 'group', extraSum(kind, terms, rules));
    return cap === null ? sum : `MIN(${sum},${cap})`;
  };
  const bonus = extras('bonus', rules.bonusCap);
  const penalty = extras('penalty', rules.penaltyCap);
  const points = [...groups, ...(bonus === '' ? [] : [bonus])].join('+');
  const less = penalty === '' ? points : `MAX(0,${points}-(${penalty}))`;
  const total = rules.ceiling === null ? less : `MIN(${less},${rules.ceiling})`;
  const conditions = [
    ...tree.groups.map(({ leaves: own }) => isScored(own, layer, cells)),
    ...[...tree.bonus, ...tree.penalty].map((leaf) => `NOT(ISTEXT(${cells.cell(leaf, layer)}))`),
  ];
  return `IFERROR(IF(AND(${conditions.join(',')}),${roundedTo(rules, 'total', total)},""),"")`;
}

/** Every criterion has a number, or says that it was not assigned where the plan says what that counts. */
function isScored(leaves: readonly Leaf[], layer: Layer, cells: CriterionCells): string {
  const range = cells.range(leaves, layer);
  const mayLack = leaves.every(({ criterion }) => criterion.unassigned !== null);
  if (range !== null) {
    const lacking = mayLack ? `+COUNTIF(${range},"${NOT_ASSIGNED_WORDS}")` : '';
    return `COUNT(${range})${lacking}=${leaves.length}`;
  }
  const terms = leaves.map((leaf) => {
    const cell = cells.cell(leaf, layer);
    return leaf.criterion.unassigned === null
      ? `ISNUMBER(${cell})`
      : `OR(ISNUMBER(${cell}),${cell}="${NOT_ASSIGNED_WORDS}")`;
  });
  return `AND(${terms.join(',')})`;
}

function cellsOf(reading: ScoreSheet['reading']): CriterionCells {
  const sheet = sheetReference(reading.sheet);
  const placeOf = (leaf: Leaf, column: FormColumn) => reading.entries.get(leaf.index)?.place(column) ?? null;
  return {
    cell: (leaf, column) => {
      const place = placeOf(leaf, column);
      // A sheet without a column of maxima has them from the plan.
      return place ? `${sheet}${cellAddress(place)}` : String(leaf.criterion.maximum ?? 0);
    },
    range: (leaves, column) => {
      const places = leaves.map((leaf) => placeOf(leaf, column));
      const [first, last] = [places[0], places.at(-1)];
      const isOne = places.every((place, at) => place !== null && place.row === (first?.row ?? 0) + at);
      return first && last && isOne ? `${sheet}${cellAddress(first)}:${cellAddress(last)}` : null;
    },
  };
}
