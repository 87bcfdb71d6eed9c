import { cellAddress } from '../../../findings/address';
import { fact } from '../../../plan/facts';
import type { Plan, PlanUnit } from '../../../plan/plan';
import type { Look } from '../../../table/looks';
import type { DraftCell, CellValidation, SheetDraft } from '../../../table/sheet-draft';
import { blankRow, titledDraft, type TitledTable } from '../../../table/titled-table';
import { parseRule } from '../../../scoring/rules/parse-rule';
import type { ScoringPlan } from '../scoring-plan';
import { NOT_ASSIGNED_WORDS, type FormSheet } from './form-sheet';
import { LAYERS, LEADER_COLUMNS, MEMBER_COLUMNS, widthOf, type FormColumn } from './columns';
import { isItem, type FormRow, type HeadingRow, type PlainRow } from './rows';
import { ruleFormula, subtotalFormula, totalFormula } from './formulas';
import { targetCell, targetsOf } from './targets';

/** What goes into the cells of a criterion, by its position in the plan; what is not given stays blank. */
export type FormValues = (criterion: number, column: FormColumn) => string | number;

export interface FormOptions {
  readonly unit: PlanUnit;
  /** Mid-year or year: the round of scores, as the plan calls it. */
  readonly round: string;
  /** A member fills in its own part; the leader's sheet has the other scores and what follows from the rules. */
  readonly for: 'member' | 'leader';
  readonly sheetName: string;
  readonly values?: FormValues;
}

/** Words that tell what stands beside them; reading a sheet looks for them. */
const UNIT_LABEL = 'Đơn vị:';
const ROUND_LABEL = 'Đợt chấm:';
const YEAR_LABEL = 'Năm:';

const GUIDE =
  'Đơn vị ghi vào các cột Kết quả, điểm của đơn vị, Tài liệu minh chứng và Ghi chú. Ô trống nghĩa là chưa chấm; ' +
  `tiêu chí không được giao ghi “${NOT_ASSIGNED_WORDS}”; điểm trừ ghi số dương.`;

/** The headings, and the row that numbers them. */
const HEADING_ROWS = 2;

/** The score sheet of one unit. It names no other unit. */
export function formDraft(scoring: ScoringPlan, options: FormOptions): SheetDraft {
  const { plan, headings, rows } = scoring;
  const columns = options.for === 'member' ? MEMBER_COLUMNS : LEADER_COLUMNS;
  const above = linesAbove(plan, options, columns.length);
  const start = above.length + HEADING_ROWS;
  const rowOf = new Map(rows.map((row, at) => [row, start + at]));
  const at = (column: FormColumn): number => columns.indexOf(column);
  const sheet: FormSheet = { scoring, columns, rowOf, at };
  return titledDraft({
    name: options.sheetName,
    columns: columns.map((column) => ({
      heading: headings[column],
      width: widthOf(column),
      isComputed: column === 'byRule',
    })),
    above,
    isNumbered: true,
    body: rows.map((row) => columns.map((column) => cellOf(sheet, options, row, column))),
    validations: validationsOf(sheet),
    isProtected: options.for === 'member',
  });
}

function linesAbove(plan: Plan, { unit, round }: FormOptions, width: number): TitledTable['above'] {
  const factLine = (label: string, value: string): (DraftCell | null)[] => [
    { value: label, look: 'label' },
    { value, look: 'fact' },
    ...blankRow(width - 2),
  ];
  return [
    { text: 'BẢNG CHẤM ĐIỂM THI ĐUA', look: 'title', isMerged: true },
    { text: fact(plan, 'title'), look: 'subtitle', isMerged: true },
    null,
    factLine(UNIT_LABEL, unit.name),
    factLine(ROUND_LABEL, round),
    factLine(YEAR_LABEL, fact(plan, 'year')),
    { text: GUIDE, look: 'note', isMerged: true },
  ];
}

const LOOKS: Readonly<Record<FormColumn, Look>> = {
  number: 'center',
  name: 'text',
  maximum: 'points',
  target: 'text',
  result: 'text',
  self: 'points',
  bloc: 'points',
  council: 'points',
  rule: 'text',
  byRule: 'points',
  evidence: 'text',
  note: 'text',
};

/** What a member fills in; the leader may write everywhere. */
const MEMBER_INPUT: ReadonlySet<FormColumn> = new Set<FormColumn>(['result', 'self', 'evidence', 'note']);

function cellOf(sheet: FormSheet, options: FormOptions, row: FormRow, column: FormColumn): DraftCell | null {
  const { plan } = sheet.scoring;
  if (!isItem(row)) return headingCell(sheet, row, column);
  const criterion = plan.criteria[row.index]!;
  const isInput = MEMBER_INPUT.has(column);
  const given = options.values?.(row.index, column) ?? '';
  const cell = (value: string | number): DraftCell => ({ value, look: LOOKS[column], isInput });
  switch (column) {
    case 'number':
      return cell(row.number);
    case 'name': {
      const [target, ...more] = targetsOf(plan, criterion, options.unit);
      const content = target && more.length === 0 ? target.content : '';
      return cell(content === '' ? row.name : `${row.name}\n${content}`);
    }
    case 'maximum':
      return cell(criterion.maximum ?? '');
    case 'target': {
      const own = targetCell(targetsOf(plan, criterion, options.unit));
      return cell(own === '' ? given : own);
    }
    case 'rule':
      return cell(criterion.rule);
    case 'byRule': {
      // The first criterion below a heading holds the formula of them all, which spills.
      const formula = ruleFormula(sheet, row);
      return formula ? { formula, look: LOOKS[column] } : { look: LOOKS[column] };
    }
    default:
      return cell(given);
  }
}

function headingCell(sheet: FormSheet, row: HeadingRow | PlainRow, column: FormColumn): DraftCell | null {
  const look: Look = row.kind === 'total' ? 'total' : 'group';
  if (column === 'number') return { value: row.number, look };
  if (column === 'name') return { value: row.name, look };
  const isSummed = column === 'maximum' || (LAYERS as readonly FormColumn[]).includes(column);
  if (!isSummed || row.kind === 'subgroup') return { look };
  const formula = 'members' in row ? subtotalFormula(sheet, row, column) : totalFormula(sheet, column);
  return formula ? { formula, look } : { look };
}

/** Points within their maximum or the words for not assigned; yes or no where the rule asks for that. */
function validationsOf({ scoring: { plan, rows }, rowOf, at }: FormSheet): CellValidation[] {
  return rows.filter(isItem).flatMap((row): CellValidation[] => {
    const { maximum, rule } = plan.criteria[row.index]!;
    const own = rowOf.get(row)!;
    const cell = (column: FormColumn): string => cellAddress({ row: own, column: at(column) });
    const rect = (column: FormColumn): CellValidation['rect'] => ({
      row: own,
      column: at(column),
      rows: 1,
      columns: 1,
    });
    const bound = maximum === null ? '' : `,${cell('self')}<=${cell('maximum')}`;
    const points: CellValidation = {
      rect: rect('self'),
      rule: {
        formula: `OR(AND(ISNUMBER(${cell('self')}),${cell('self')}>=0${bound}),${cell('self')}="${NOT_ASSIGNED_WORDS}")`,
      },
      title: 'Điểm',
      message:
        maximum === null
          ? `Ghi một số, hoặc “${NOT_ASSIGNED_WORDS}”.`
          : `Ghi một số không quá điểm tối đa, hoặc “${NOT_ASSIGNED_WORDS}”.`,
    };
    const reading = rule === '' ? null : parseRule(rule);
    const isYesNo = reading !== null && 'rule' in reading && reading.rule.kind === 'yesno';
    if (!isYesNo) return [points];
    const answer = {
      rect: rect('result'),
      rule: { list: ['Có', 'Không'] },
      title: 'Kết quả',
      message: 'Chọn Có hoặc Không.',
    };
    return [points, answer];
  });
}
