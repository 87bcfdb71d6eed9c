import type { CellPlace } from '../../findings/finding';
import { CellError, isBlank, type Cell } from '../../numbers/cell';
import { NOT_ASSIGNED, readNumber } from '../../numbers/read-number';
import type { Plan, PlanUnit } from '../../plan/plan';
import type { SheetDraft } from '../../table/sheet-draft';
import type { FormColumn } from './form/columns';
import { formDraft } from './form/form-draft';
import { NOT_ASSIGNED_WORDS } from './form/form-sheet';
import { targetCell, targetsOf } from './form/targets';
import type { MemberReading } from './read/read-member';
import type { ScoreSheet } from './score-sheets';
import type { ScoringPlan } from './scoring-plan';

export type ReadMember = Extract<MemberReading, { readonly kind: 'read' }>;

/** What an import writes: sheets for units that have none, and cells of sheets that are there. */
export interface ScoreImport {
  readonly drafts: readonly SheetDraft[];
  readonly edits: readonly { readonly place: CellPlace; readonly value: string | number }[];
}

/** What a member's file may say; the other scores are the bloc's own. */
const MEMBERS_OWN: readonly FormColumn[] = ['target', 'result', 'self', 'evidence', 'note'];

/**
 * Takes members' scores over into the leader's workbook. A unit that has a sheet keeps it, with the points of the bloc
 * and the conclusion; only what the member says now and said otherwise before is written, and a blank of the member
 * takes nothing away.
 */
export function importScores(
  scoring: ScoringPlan,
  round: string,
  readings: readonly ReadMember[],
  present: readonly ScoreSheet[],
): ScoreImport {
  const sheets = new Map(present.map(({ unit, reading }) => [unit, reading]));
  const drafts: SheetDraft[] = [];
  const edits: { place: CellPlace; value: string | number }[] = [];
  for (const { unit, reading } of readings) {
    const said = (criterion: number, column: FormColumn): string | number => {
      const cell = reading.entries.get(criterion)?.value(column);
      const value = column === 'self' ? asPoints(written(cell)) : written(cell);
      // The plan's own target stands; a member's counts where the plan has none.
      const isPlans = column === 'target' && ofPlan(scoring.plan, criterion, unit) !== '';
      return isPlans ? '' : value;
    };
    const own = sheets.get(unit);
    if (!own) {
      const sheetName = sheetNameOf(unit, round);
      drafts.push(formDraft(scoring, { unit, round, for: 'leader', sheetName, values: said }));
      continue;
    }
    for (const [criterion, entry] of own.entries) {
      for (const column of MEMBERS_OWN) {
        const place = entry.place(column);
        const value = said(criterion, column);
        const present = written(entry.value(column));
        // The bloc gives its reasons in the notes: those stay.
        const isKept = column === 'note' && present !== '';
        // Points that can be read are not given up for a text that cannot.
        const isWorse = column === 'self' && isReadable(present) && !isReadable(value);
        if (place && value !== '' && value !== present && !isKept && !isWorse) edits.push({ place, value });
      }
    }
  }
  return { drafts, edits };
}

/** What a unit's sheet is called when it is written; people may rename it. */
function sheetNameOf({ shortName, name }: PlanUnit, round: string): string {
  return `${shortName || name} - ${round}`;
}

function ofPlan(plan: Plan, criterion: number, unit: PlanUnit): string | number {
  return targetCell(targetsOf(plan, plan.criteria[criterion]!, unit));
}

/** Points typed as text (`19,5`) become the number that sums count, and words for not assigned those that formulas know. */
export function asPoints(value: string | number): string | number {
  const points = readNumber(value);
  if (points === NOT_ASSIGNED) return NOT_ASSIGNED_WORDS;
  return typeof points === 'number' ? points : value;
}

/** A member's cell as it is written: an error value by its code, so that it is seen and not computed with. */
function written(cell: Cell): string | number {
  if (cell instanceof CellError) return `'${cell.code}`;
  if (isBlank(cell)) return '';
  if (typeof cell === 'boolean') return cell ? 'Có' : 'Không';
  return cell;
}

/** Whether a cell says points, or that the criterion was not assigned. */
export function isReadable(cell: Cell): boolean {
  return !isBlank(cell) && !(readNumber(cell) instanceof CellError);
}
