import { finding, type Finding } from '../../findings/finding';
import type { UnitFinder } from '../../plan/find-unit';
import { nameKey } from '../../names/same-name';

/** Excel's sheet names end here. */
const LONGEST = 31;

/** Hidden sheets are not read. Those called like a unit's score sheet are named, so that none is missed silently. */
export function hiddenScoreSheets(hidden: readonly string[], units: UnitFinder): Finding[] {
  const starts = units.units.flatMap(({ name, shortName }) =>
    [name, shortName]
      .filter((one) => one !== '')
      .map((one) => nameKey(`${one} - `.replace(/[\\/?*[\]:]/g, '-').slice(0, LONGEST))),
  );
  const isOwn = (name: string): boolean =>
    units.find(name) !== null || starts.some((start) => nameKey(`${name} `).startsWith(start));
  return hidden.filter(isOwn).map((sheet) => finding({ code: 'score/sheet-hidden', cell: null, values: { sheet } }));
}
