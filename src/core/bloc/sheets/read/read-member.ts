import { finding, type Finding } from '../../../findings/finding';
import { isSameName } from '../../../names/same-name';
import type { UnitFinder } from '../../../plan/find-unit';
import type { PlanUnit } from '../../../plan/plan';
import type { SheetCells } from '../../../table/sheet-cells';
import { isItem } from '../form/rows';
import { isSamePlan, yearOfKey, yearOfPlan } from '../../points/plan-key';
import { roundIn } from '../../points/score-rounds';
import { checkPoints, checkRules } from './check-sheet';
import { readForm, type FormReading } from './read-form';
import type { ScoringPlan } from '../scoring-plan';

/** Why the value of a formula is to be looked at: the file holds none, or it comes from another file. */
export type FormulaDoubt = 'no-value' | 'external';

/** A member's file as it was opened: values alone. */
export interface MemberFile {
  /** With its ending. */
  readonly name: string;
  readonly sheets: readonly SheetCells[];
  /** What the names TD_PLAN, TD_UNIT and TD_ROUND of the file say; those it does not have are absent. */
  readonly names: ReadonlyMap<string, string>;
  readonly doubts: readonly {
    readonly sheet: string;
    readonly row: number;
    readonly column: number;
    readonly doubt: FormulaDoubt;
  }[];
}

export type MemberRefusal =
  /** No sheet has the headings of a score sheet. */
  | { readonly kind: 'no-form' }
  | { readonly kind: 'wrong-year'; readonly found: number; readonly expected: number }
  /** Most of its criteria are none of this plan. */
  | { readonly kind: 'wrong-plan'; readonly matched: number; readonly of: number }
  | { readonly kind: 'wrong-round'; readonly found: string; readonly expected: string }
  /** Two sheets that may both be meant. */
  | { readonly kind: 'two-sheets'; readonly sheets: readonly string[] }
  | { readonly kind: 'unit-unknown'; readonly found: string; readonly suggestion: string }
  /** The file was made for one unit and names another. */
  | { readonly kind: 'unit-conflict'; readonly made: string; readonly stated: string }
  | { readonly kind: 'second-file'; readonly first: string }
  /** The workbook has more than one sheet of the unit, so it is not clear which one the scores belong to. */
  | { readonly kind: 'doubled'; readonly sheets: readonly string[] };

export type MemberReading =
  | {
      readonly kind: 'read';
      readonly file: string;
      readonly unit: PlanUnit;
      readonly reading: FormReading;
      readonly findings: readonly Finding[];
    }
  | { readonly kind: 'refused'; readonly file: string; readonly refusal: MemberRefusal };

export interface MemberContext {
  readonly scoring: ScoringPlan;
  readonly units: UnitFinder;
  /** The round that scores are collected for. */
  readonly round: string;
  /** The unit that a person said a file is of. */
  readonly unitOf?: ReadonlyMap<string, PlanUnit>;
}

/** Below this share of matched criteria a sheet is one of another plan. */
const LEAST_MATCHED = 0.5;

/** Reads one member's file: its sheet, its unit, its plan and round, and the points; or says why it is not taken. */
export function readMember(file: MemberFile, context: MemberContext): MemberReading {
  const { scoring, units, round } = context;
  const { plan, rounds } = scoring;
  const refused = (refusal: MemberRefusal): MemberReading => ({ kind: 'refused', file: file.name, refusal });
  const wanted = scoring.rows.filter((row) => isItem(row) && row.kind === 'criterion').length;
  const readings = file.sheets
    .map((sheet) => readForm(sheet, scoring))
    .filter((reading) => reading !== null)
    .sort((a, b) => b.entries.size - a.entries.size);
  const [best] = readings;
  if (!best) return refused({ kind: 'no-form' });

  const year = yearOfKey(file.names.get('TD_PLAN') ?? '') ?? best.stated.year;
  const expected = yearOfPlan(plan);
  if (year !== null && expected !== null && year !== expected)
    return refused({ kind: 'wrong-year', found: year, expected });
  const matched = criteriaOf(best);
  if (matched < wanted * LEAST_MATCHED || matched === 0) return refused({ kind: 'wrong-plan', matched, of: wanted });

  const candidates = readings.filter((one) => criteriaOf(one) >= wanted * LEAST_MATCHED);
  const ofRound = candidates.filter(({ stated }) => roundIn(stated.round, rounds) === round);
  if (candidates.length > 1 && ofRound.length !== 1) {
    return refused({ kind: 'two-sheets', sheets: candidates.map(({ sheet }) => sheet) });
  }
  const reading = candidates.length > 1 ? ofRound[0]! : best;
  const named = [roundIn(reading.stated.round, rounds), roundIn(file.names.get('TD_ROUND') ?? '', rounds)];
  const other = named.find((one) => one !== null && one !== round);
  if (other) return refused({ kind: 'wrong-round', found: other, expected: round });

  const unit = unitOf(file, reading, units, context.unitOf?.get(file.name) ?? null);
  if ('refusal' in unit) return refused(unit.refusal);
  const key = file.names.get('TD_PLAN');
  const findings: Finding[] = [
    ...reading.findings,
    ...checkPoints(reading, plan, 'self'),
    ...checkRules(reading, plan, unit.unit),
  ];
  if (key !== undefined && !isSamePlan(key, plan)) {
    findings.push(finding({ code: 'score/plan-differs', cell: null, values: { found: key } }));
  }
  findings.push(...doubtful(file, reading));
  return { kind: 'read', file: file.name, unit: unit.unit, reading, findings };
}

function criteriaOf({ entries }: FormReading): number {
  return [...entries.values()].filter(({ row }) => row.kind === 'criterion').length;
}

/** Formulas among what is taken from a sheet whose values are not sure. */
function doubtful({ doubts }: MemberFile, { sheet, entries }: FormReading): Finding[] {
  const TAKEN = ['target', 'result', 'self', 'evidence', 'note'] as const;
  const own = new Map(
    doubts.filter((one) => one.sheet === sheet).map(({ row, column, doubt }) => [`${row},${column}`, doubt]),
  );
  if (own.size === 0) return [];
  return [...entries.values()].flatMap((entry) =>
    TAKEN.flatMap((key): Finding[] => {
      const cell = entry.place(key);
      const doubt = cell && own.get(`${cell.row},${cell.column}`);
      if (!doubt) return [];
      const code = doubt === 'external' ? 'score/formula-external' : 'score/formula-without-value';
      return [finding({ code, cell, values: { name: entry.row.name } })];
    }),
  );
}

/** The unit by the file's own name for it, by what stands on the sheet, by the sheet's name, and by the file's. */
function unitOf(
  file: MemberFile,
  { stated, sheet }: FormReading,
  units: UnitFinder,
  said: PlanUnit | null,
): { unit: PlanUnit } | { refusal: MemberRefusal } {
  if (said) return { unit: said };
  const byId = (id: string): PlanUnit | null =>
    units.units.find((unit) => unit.id !== '' && isSameName(unit.id, id)) ?? null;
  const named = file.names.get('TD_UNIT') ?? '';
  const made = named === '' ? null : (byId(named) ?? units.find(named));
  const onSheet = stated.unit === '' ? null : units.find(stated.unit);
  if (made && onSheet && made !== onSheet) {
    return { refusal: { kind: 'unit-conflict', made: made.name, stated: onSheet.name } };
  }
  const fileName = file.name.replace(/\.[a-z]+$/i, '').replace(/_/g, ' ');
  const unit = made ?? onSheet ?? units.find(sheet) ?? units.find(fileName);
  if (unit) return { unit };
  const found = stated.unit || named || fileName;
  return { refusal: { kind: 'unit-unknown', found, suggestion: units.nearest(found)?.name ?? '' } };
}

/**
 * Reads a folder of members' files. Of several files of one unit the first by name is taken and the others are named, so
 * that the order in which they were picked changes nothing.
 */
export function readMembers(files: readonly MemberFile[], context: MemberContext): MemberReading[] {
  const sorted = files
    .map((file, at) => ({ file, at }))
    .sort((a, b) => (a.file.name < b.file.name ? -1 : a.file.name > b.file.name ? 1 : a.at - b.at));
  const first = new Map<PlanUnit, string>();
  const results = new Array<MemberReading>(files.length);
  for (const { file, at } of sorted) {
    const own = readMember(file, context);
    const taken = own.kind === 'read' ? first.get(own.unit) : undefined;
    if (own.kind === 'read' && taken === undefined) first.set(own.unit, file.name);
    results[at] =
      taken === undefined ? own : { kind: 'refused', file: file.name, refusal: { kind: 'second-file', first: taken } };
  }
  return results;
}
