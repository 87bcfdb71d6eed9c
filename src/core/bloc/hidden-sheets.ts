import type { Finding } from '../findings/finding';
import type { UnitFinder } from '../plan/find-unit';

/** Hidden sheets are not read. Those called like a unit's score sheet are named, so that none is missed silently. */
export function hiddenScoreSheets(hidden: readonly string[], units: UnitFinder): Finding[] {
  return hidden
    .filter((name) => units.find(name) ?? units.find(name.split(' - ')[0]!))
    .map((sheet) => ({
      code: 'score/sheet-hidden',
      gravity: 'warning',
      cell: null,
      values: { sheet },
    }));
}
