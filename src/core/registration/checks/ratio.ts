import type { RegistrationCode, Told } from '../../findings/finding';
import { excessOf, type RatioResult } from '../ratios/ratios';
import type { Check, CheckContext } from './check';
import { absentUnits } from './unit-missing';

/**
 * More people registered for an award than its ratio allows.
 *
 * A ratio over all units is not judged on a single sheet unless all units have people there: on the table of one room,
 * 15% of five people would accuse everybody. A ratio within a unit is not judged while people whose unit cannot be
 * told may still belong to it and would make the number right.
 */
export const ratio: Check = (context, report) => {
  const isPartial = isOfSomeUnits(context);
  for (const result of context.ratios) {
    if (result.count === 0) continue;
    const [holder] = result.holders;
    const where = { cell: holder!, related: result.holders, source: result.award.source.section };
    if (result.unit === null && isPartial) {
      const values = { award: result.award.name, percent: result.percent };
      report({ code: 'plan/ratio-partial', variant: 'all', values, ...where });
    } else if (excessOf(result) > 0) report({ ...judged(result, context.role), ...where });
  }
};

function isOfSomeUnits({ coverage, units, sheets }: CheckContext): boolean {
  return coverage === 'part' && (units.units.length === 0 || absentUnits(units, sheets).length > 0);
}

type Judged = Pick<Told<Extract<RegistrationCode, `plan/${string}`>>, 'code' | 'variant' | 'values'>;

/** What is to be said of a ratio that is exceeded as it stands. */
function judged(result: RatioResult, role: CheckContext['role']) {
  const { award, unit, percent, baseTitle, base, raw, rounding, limit, count, undecided } = result;
  const counted = { award: award.name, unit: unit?.name ?? '', role, count };
  if (count <= result.highestLimit) {
    const values = { ...counted, limit, base, baseTitle, undecided };
    return { code: 'plan/ratio-partial', variant: 'unit', values } as const satisfies Judged;
  }
  if (base === 0) {
    return { code: 'plan/base-missing', values: { ...counted, baseTitle, percent } } as const satisfies Judged;
  }
  const derived = { base, baseTitle, percent, raw, rounding, role, actual: count / base };
  const values = { ...counted, limit, excess: count - limit, ...derived };
  return { code: 'plan/ratio-exceeded', values } as const satisfies Judged;
}
