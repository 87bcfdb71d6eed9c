import { cellAddress } from '../../../findings/address';
import type { Leaf } from '../../points/score-tree';
import type { RoundedAt } from '../../points/scoring-rules';
import type { FormColumn } from './columns';
import { NOT_ASSIGNED_WORDS, type FormSheet } from './form-sheet';
import type { FormRow, HeadingRow } from './rows';

/**
 * The sum in a heading, by functions that every Excel has, since members have no others: blank while nothing below it is
 * scored. Criteria that were not assigned count their maximum where the plan says so; shares and rescaling are left to
 * the bloc, which the note on the sheet says.
 */
export function subtotalFormula(sheet: FormSheet, row: HeadingRow, column: FormColumn): string {
  const range = rangeOf(sheet, row, column);
  if (range === null) return '';
  if (column === 'maximum') return `IF(COUNT(${range})=0,"",SUM(${range}))`;
  const sum = isPlain(sheet, row)
    ? `SUM(${range})`
    : row.members.map((leaf) => term(sheet, row, leaf, column)).join('+');
  const { bonusCap, penaltyCap } = sheet.scoring.rules;
  const cap = row.kind === 'bonus-heading' ? bonusCap : row.kind === 'penalty-heading' ? penaltyCap : null;
  const whole = rounded(sheet, 'group', sum);
  return `IF(COUNTA(${range})=0,"",${cap === null ? whole : `MIN(${whole},${cap})`})`;
}

/** Whether the cells of a heading are simply added. */
function isPlain({ scoring }: FormSheet, { kind, members }: HeadingRow): boolean {
  if (scoring.rules.rounding?.at === 'criterion' || kind === 'penalty-heading') return false;
  const isCapped = kind === 'bonus-heading' && members.some(({ criterion }) => criterion.maximum !== null);
  return !isCapped && !members.some(({ criterion }) => criterion.unassigned === 'full' && criterion.maximum !== null);
}

/** What one criterion counts: a penalty is written as 8 by some and as −8 by others, and a bonus ends at its maximum. */
function term(sheet: FormSheet, { kind }: HeadingRow, leaf: Leaf, column: FormColumn): string {
  const row = rowNumber(sheet, leaf);
  const { maximum, unassigned } = leaf.criterion;
  const points = `N(${address(sheet, row, column)})`;
  const size = kind === 'penalty-heading' ? `ABS(${points})` : points;
  const isExtra = kind !== 'group' && maximum !== null;
  const counted = isExtra ? `MIN(${size},${address(sheet, row, 'maximum')})` : size;
  const isFull = kind === 'group' && unassigned === 'full' && maximum !== null;
  return `${rounded(sheet, 'criterion', counted)}${isFull ? fullTerm(sheet, row, column) : ''}`;
}

/** Groups and bonus, less penalty, within what the plan allows. */
export function totalFormula(sheet: FormSheet, column: FormColumn): string {
  const parts: string[] = [];
  const values: string[] = [];
  const loose: string[] = [];
  let penalty = '';
  for (const row of sheet.scoring.rows) {
    const own = address(sheet, sheet.rowOf.get(row)!, column);
    if (row.kind === 'group' || (row.kind === 'bonus-heading' && column !== 'maximum')) {
      parts.push(own);
      values.push(own);
    } else if (row.kind === 'penalty-heading') penalty = own;
    else if (row.kind === 'criterion' && isLoose(sheet, row)) {
      parts.push(own);
      const { kind, unassigned, maximum } = sheet.scoring.plan.criteria[row.index]!;
      const isFull = unassigned === 'full' && maximum !== null && column !== 'maximum';
      const points = column === 'maximum' ? own : rounded(sheet, 'criterion', `N(${own})`);
      const counted = `${points}${isFull ? fullTerm(sheet, sheet.rowOf.get(row)!, column) : ''}`;
      // A group that is scored as a whole is rounded by itself, criteria outside of groups are together.
      if (column !== 'maximum' && kind === 'group') values.push(rounded(sheet, 'group', counted));
      else loose.push(counted);
    }
  }
  if (parts.length === 0) return '';
  if (loose.length > 0) values.push(column === 'maximum' ? loose.join(',') : rounded(sheet, 'group', loose.join('+')));
  const points = `SUM(${values.join(',')})`;
  const { ceiling } = sheet.scoring.rules;
  if (column === 'maximum') return ceiling === null ? `IF(COUNT(${parts.join(',')})=0,"",${points})` : String(ceiling);
  const less = penalty === '' ? points : `MAX(0,${points}-SUM(${penalty}))`;
  const total = ceiling === null ? less : `MIN(${less},${ceiling})`;
  const isFilled = parts.map((part) => `(${part}<>"")`).join('+');
  return `IF(${isFilled}=0,"",${rounded(sheet, 'total', total)})`;
}

/**
 * The points that follow from rule, target and result, for all criteria below a heading at once: it stands in the first
 * of them and spills. Blank for a criterion of any other row, and where no criterion below the heading has a rule.
 */
export function ruleFormula(sheet: FormSheet, row: FormRow): string {
  const heading = sheet.scoring.rows.find(
    (one): one is HeadingRow => 'members' in one && one.members[0]?.index === row.index,
  );
  if (!heading?.members.some(({ criterion }) => criterion.rule !== '')) return '';
  const of = (column: FormColumn): string => rangeOf(sheet, heading, column)!;
  const kept = (column: FormColumn): string => `IF(${of(column)}="","",${of(column)})`;
  return `IF(${of('rule')}="","",THIDUA.SCORE(${kept('result')},${kept('target')},${kept('maximum')},${of('rule')}))`;
}

/** The maximum of a criterion that was not assigned and counts in full. */
function fullTerm(sheet: FormSheet, row: number, column: FormColumn): string {
  return `+IF(${address(sheet, row, column)}="${NOT_ASSIGNED_WORDS}",${address(sheet, row, 'maximum')},0)`;
}

function isLoose(sheet: FormSheet, row: FormRow): boolean {
  return !sheet.scoring.rows.some((one) => 'members' in one && one.members.some(({ index }) => index === row.index));
}

/** The cells of a heading's criteria in one column, headings inside it included. */
function rangeOf(sheet: FormSheet, { members }: HeadingRow, column: FormColumn): string | null {
  const rows = members.map((leaf) => rowNumber(sheet, leaf));
  if (rows.length === 0) return null;
  return `${address(sheet, Math.min(...rows), column)}:${address(sheet, Math.max(...rows), column)}`;
}

function rowNumber({ scoring, rowOf }: FormSheet, leaf: Leaf): number {
  return rowOf.get(scoring.rows.find((row) => row.index === leaf.index)!)!;
}

function address({ at }: FormSheet, row: number, column: FormColumn): string {
  return cellAddress({ row, column: at(column) });
}

function rounded({ scoring }: FormSheet, at: RoundedAt, formula: string): string {
  const { rounding } = scoring.rules;
  return rounding?.at === at ? `ROUND(${formula},${rounding.places})` : formula;
}
