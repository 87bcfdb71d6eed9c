import { formDraft } from '../../../src/core/bloc/sheets/form/form-draft';
import { planKey } from '../../../src/core/bloc/points/plan-key';
import { scoringPlan } from '../../../src/core/bloc/sheets/scoring-plan';
import { writeMemberFile } from '../../../src/files/member-file';
import { ROUND } from '../../core/bloc/setup';
import { plan } from '../ranking/score-book';

/* Files as they come back from the units of the small bloc. */

/** The sheet of a unit with so many points on each criterion. */
export async function fileOf(name: string, points: number): Promise<File> {
  const unit = plan.units.find((one) => one.name === name)!;
  const draft = formDraft(scoringPlan(plan), {
    unit,
    round: ROUND,
    for: 'member',
    sheetName: 'Phiếu chấm điểm',
    values: (_, column) => (column === 'self' ? points : ''),
  });
  const bytes = await writeMemberFile(draft, { form: '1', plan: planKey(plan), unit: unit.name, round: ROUND });
  return new File([bytes as Uint8Array<ArrayBuffer>], `${name}.xlsx`);
}

export const brokenFile = (name: string): File => new File(['PK and nothing else'], name);
