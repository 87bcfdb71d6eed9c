import type { Finding } from '../../findings/finding';
import { ratios, type RatioResult } from '../ratios';
import type { Check, CheckContext } from './check';

/**
 * More people registered for an award than its ratio allows.
 *
 * A ratio over all units is not judged on a single sheet unless all units have people there: on the table of one room,
 * 15% of five people would accuse everybody. A ratio within a unit is not judged while people whose unit cannot be
 * told may still belong to it and would make the number right.
 */
export const ratio: Check = (context) => {
  const { registration, plan, units, rounding } = context;
  const isPartial = context.coverage === 'part' && (units.units.length === 0 || absentUnits(context).length > 0);
  return ratios(registration, plan, units.units, rounding).flatMap((result): Finding[] => {
    if (result.count === 0) return [];
    if (result.unit === null && isPartial) return [found('plan/ratio-partial', 'information', result)];
    if (result.count <= result.limit) return [];
    if (result.count <= result.highestLimit) return [found('plan/ratio-partial', 'information', result)];
    return [found(result.base === 0 ? 'plan/base-missing' : 'plan/ratio-exceeded', 'error', result)];
  });
};

/** Units of the workbook's list that have nobody in the tables that were read. */
export function absentUnits({ registration, units }: Pick<CheckContext, 'registration' | 'units'>): readonly string[] {
  const seen = new Set(registration.sheets.flatMap(({ people }) => people.map(({ unit }) => unit.unit)));
  return units.units.filter((unit) => unit.takesPart !== 'no' && !seen.has(unit)).map(({ name }) => name);
}

function found(code: Finding['code'], gravity: Finding['gravity'], result: RatioResult): Finding {
  const { award, unit, percent, baseTitle, base, raw, rounding, limit, count, holders, undecided } = result;
  return {
    code,
    gravity,
    cell: holders[0]!,
    related: holders,
    source: award.source.section,
    values: {
      award: award.name,
      base,
      baseTitle,
      unit: unit?.name ?? '',
      percent,
      raw,
      rounding,
      limit,
      count,
      excess: count - limit,
      actual: base === 0 ? 0 : count / base,
      undecided,
    },
  };
}
