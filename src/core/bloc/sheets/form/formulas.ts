import { cellAddress } from '../../../findings/address';
import type { Leaf } from '../../points/score-tree';
import type { FormColumn, Layer } from './columns';
import { extraSum } from './extra-sum';
import type { FormSheet } from './form-sheet';
import { groupSum, roundedTo, type CriterionCells } from './group-sum';
import type { FormRow, HeadingRow } from './rows';

/** Excel takes no longer formula; a sum that would be longer is left to the bloc. */
const LONGEST = 8000;

/**
 * The sum in a heading, by functions that every Excel has, since members have no others: blank while nothing below it is
 * scored, and what the bloc counts once everything is.
 */
export function subtotalFormula(sheet: FormSheet, row: HeadingRow, column: FormColumn): string {
  const range = rangeOf(sheet, row.members, column);
  if (row.members.length === 0 || range === null) return '';
  if (column === 'maximum') return `IF(COUNT(${range})=0,"",SUM(${range}))`;
  const { rules } = sheet.scoring;
  const sum =
    row.kind === 'group' ? groupSum(row.members, column as Layer, rules, cellsOf(sheet)) : extras(sheet, row, column);
  const cap = row.kind === 'bonus-heading' ? rules.bonusCap : row.kind === 'penalty-heading' ? rules.penaltyCap : null;
  const whole = roundedTo(rules, 'group', sum);
  return short(`IF(COUNTA(${range})=0,"",${cap === null ? whole : `MIN(${whole},${cap})`})`);
}

/** Bonus and penalty; by one range where nothing is to be done to any of them. */
function extras(sheet: FormSheet, { kind, members }: HeadingRow, column: FormColumn): string {
  const { rules } = sheet.scoring;
  const isBounded = members.some(({ criterion }) => criterion.maximum !== null);
  if (kind === 'bonus-heading' && !isBounded && rules.rounding?.at !== 'criterion') {
    return `SUM(${rangeOf(sheet, members, column)!})`;
  }
  const terms = members.map((leaf) => ({
    points: `N(${addressOf(sheet, leaf, column)})`,
    maximum: leaf.criterion.maximum === null ? null : addressOf(sheet, leaf, 'maximum'),
  }));
  return extraSum(kind === 'penalty-heading' ? 'penalty' : 'bonus', terms, rules);
}

/** Groups and bonus, less penalty, within what the plan allows. */
export function totalFormula(sheet: FormSheet, column: FormColumn): string {
  const { tree, rules, rows } = sheet.scoring;
  const heading = (kind: HeadingRow['kind'], index: number | null): string => {
    const row = rows.find((one) => one.kind === kind && one.index === index);
    return row ? address(sheet, sheet.rowOf.get(row)!, column) : '';
  };
  const parts: string[] = [];
  const values: string[] = [];
  for (const { index, leaves } of tree.groups) {
    const own = index === null ? '' : heading('group', index);
    const cells = leaves.map((leaf) => addressOf(sheet, leaf, column));
    parts.push(...(own === '' ? cells : [own]));
    if (own !== '') values.push(own);
    else if (column === 'maximum') values.push(...cells);
    // Criteria outside of groups are one together, and a group that is scored as a whole is one by itself.
    else values.push(roundedTo(rules, 'group', groupSum(leaves, column as Layer, rules, cellsOf(sheet))));
  }
  const { ceiling } = rules;
  if (column === 'maximum') {
    if (parts.length === 0) return '';
    return ceiling === null ? `IF(COUNT(${parts.join(',')})=0,"",SUM(${values.join(',')}))` : String(ceiling);
  }
  const [bonus, penalty] = [heading('bonus-heading', null), heading('penalty-heading', null)];
  if (bonus !== '') [parts, values].forEach((list) => list.push(bonus));
  if (parts.length === 0) return '';
  const points = `SUM(${values.join(',')})`;
  const less = penalty === '' ? points : `MAX(0,${points}-SUM(${penalty}))`;
  const total = ceiling === null ? less : `MIN(${less},${ceiling})`;
  const isFilled = parts.map((part) => `(${part}<>"")`).join('+');
  return short(`IF(${isFilled}=0,"",${roundedTo(rules, 'total', total)})`);
}

function short(formula: string): string {
  return formula.length > LONGEST ? '' : formula;
}

/**
 * The points that follow from rule, target and result, for all criteria below a heading at once: it stands in the first
 * of them and spills. Blank for a criterion of any other row, and where no criterion below the heading has a rule.
 */
export function ruleFormula(sheet: FormSheet, row: FormRow): string {
  const { rows } = sheet.scoring;
  const heading = rows.find((one): one is HeadingRow => 'members' in one && one.members[0]?.index === row.index);
  if (!heading?.members.some(({ criterion }) => criterion.rule !== '')) return '';
  const of = (column: FormColumn): string => rangeOf(sheet, heading.members, column)!;
  const kept = (column: FormColumn): string => `IF(${of(column)}="","",${of(column)})`;
  return `IF(${of('rule')}="","",THIDUA.SCORE(${kept('result')},${kept('target')},${kept('maximum')},${of('rule')}))`;
}

function cellsOf(sheet: FormSheet): CriterionCells {
  return {
    cell: (leaf, column) => addressOf(sheet, leaf, column),
    range: (leaves, column) => (isTogether(sheet, leaves) ? rangeOf(sheet, leaves, column) : null),
  };
}

/** Whether no other criterion or heading with points stands between them. */
function isTogether({ scoring: { rows } }: FormSheet, leaves: readonly Leaf[]): boolean {
  const own = new Set(leaves.map(({ index }) => index));
  const places = rows.flatMap((row, at) => (row.index !== null && own.has(row.index) ? [at] : []));
  return rows
    .slice(Math.min(...places), Math.max(...places) + 1)
    .every((row) => row.kind === 'subgroup' || (row.index !== null && own.has(row.index)));
}

/** The cells of some criteria in one column, headings inside their group included. */
function rangeOf(sheet: FormSheet, leaves: readonly Leaf[], column: FormColumn): string | null {
  const rows = leaves.map((leaf) => rowNumber(sheet, leaf));
  if (rows.length === 0) return null;
  return `${address(sheet, Math.min(...rows), column)}:${address(sheet, Math.max(...rows), column)}`;
}

function rowNumber({ scoring, rowOf }: FormSheet, leaf: Leaf): number {
  return rowOf.get(scoring.rows.find((row) => row.index === leaf.index)!)!;
}

function addressOf(sheet: FormSheet, leaf: Leaf, column: FormColumn): string {
  return address(sheet, rowNumber(sheet, leaf), column);
}

function address({ at }: FormSheet, row: number, column: FormColumn): string {
  return cellAddress({ row, column: at(column) });
}
