import type { Finding } from '../../findings/finding';
import { ratios, type RatioResult } from '../ratios';
import type { Check, CheckContext } from './check';

/**
 * More people registered for an award than its ratio allows. A ratio over all units is judged only when all of them
 * were read: on the table of one room, 15% of five people would accuse everybody.
 */
export const ratio: Check = (context) => {
  const { registration, plan, units, rounding } = context;
  const isPartial = missesUnits(context);
  return ratios(registration, plan, units.units, rounding).flatMap((result): Finding[] => {
    if (result.count === 0) return [];
    if (result.unit === null && isPartial) return [found('plan/ratio-partial', 'information', result)];
    if (result.base === 0) return [found('plan/base-missing', 'error', result)];
    return result.count > result.limit ? [found('plan/ratio-exceeded', 'error', result)] : [];
  });
};

function missesUnits({ registration, units }: CheckContext): boolean {
  const seen = new Set(registration.sheets.flatMap(({ people }) => people.map(({ unit }) => unit.unit?.id)));
  return units.units.some(({ id }) => !seen.has(id));
}

function found(code: Finding['code'], gravity: Finding['gravity'], result: RatioResult): Finding {
  const { award, unit, percent, base, raw, rounding, limit, count, holders } = result;
  return {
    code,
    gravity,
    cell: holders[0]!,
    related: holders,
    source: award.source.section,
    values: {
      award: award.name,
      base,
      baseTitle: award.ratio!.base,
      unit: unit?.name ?? '',
      percent,
      raw,
      rounding,
      limit,
      count,
      excess: count - limit,
      actual: base === 0 ? 0 : count / base,
    },
  };
}
