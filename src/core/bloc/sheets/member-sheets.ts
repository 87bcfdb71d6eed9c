import type { Plan, PlanUnit } from '../../plan/plan';
import type { SheetDraft } from '../../table/sheet-draft';
import { formDraft } from './form/form-draft';
import { planKey } from '../points/plan-key';
import type { ScoringPlan } from './scoring-plan';

/** The layout of the score sheets that this version sends out. */
const FORM = '1';

/** The units that are scored: those that take part. */
export function scoredUnits(plan: Plan): readonly Plan['units'][number][] {
  return plan.units.filter(({ takesPart }) => takesPart !== 'no');
}

/** What one unit is sent: its sheet, the name of its file without ending, and what tells plan, unit and round. */
export function memberSheet(
  scoring: ScoringPlan,
  unit: PlanUnit,
  round: string,
): { draft: SheetDraft; fileName: string; tags: Readonly<Record<'form' | 'plan' | 'unit' | 'round', string>> } {
  return {
    draft: formDraft(scoring, { unit, round, for: 'member', sheetName: 'Phiếu chấm điểm' }),
    fileName: fileNameOf(`${unit.shortName || unit.name} - ${round}`),
    tags: { form: FORM, plan: planKey(scoring.plan), unit: unit.id || unit.name, round },
  };
}

/** Without what file systems refuse; Vietnamese letters stay. */
export function fileNameOf(text: string): string {
  return text
    .normalize('NFC')
    .replace(/[\\/:*?"<>|\p{Cc}]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(/^\.+|\.+$/g, '')
    .slice(0, 120);
}
