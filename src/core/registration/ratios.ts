import type { CellPlace } from '../findings/finding';
import { LADDER, type TitleCode } from '../names/titles';
import type { Rounding } from '../numbers/rounding';
import type { Award, Plan, PlanUnit } from '../plan/plan';
import { quota, rawQuota } from '../quotas/quota';
import type { Registrant, Registration } from './registration';

/** One ratio of the plan, worked out on a registration. */
export interface RatioResult {
  readonly award: Award;
  /** Null when all units are taken together. */
  readonly unit: PlanUnit | null;
  readonly percent: number;
  readonly base: number;
  readonly raw: number;
  readonly rounding: Rounding;
  readonly limit: number;
  readonly count: number;
  /** The cells in which the award is registered, in the order of the sheets. */
  readonly holders: readonly CellPlace[];
}

/** Every ratio of the plan: the base, the raw quota, the limit and the number registered. */
export function ratios(
  registration: Registration,
  plan: Plan,
  units: readonly PlanUnit[],
  rounding: Exclude<Rounding, 'exact'>,
): RatioResult[] {
  const people = registration.sheets.flatMap((sheet) =>
    sheet.people.map((person) => ({ person, includesLower: sheet.layout === 'text' })),
  );
  return plan.awards.flatMap((award) => {
    const { ratio } = award;
    if (!ratio) return [];
    const groups: readonly (PlanUnit | null)[] = ratio.scope === 'pooled' ? [null] : units;
    return groups.map((unit) => {
      const own = unit === null ? people : people.filter(({ person }) => person.unit.unit === unit);
      const base = own.filter(({ person, includesLower }) => holds(person, ratio.base, includesLower)).length;
      const holders = own.flatMap(({ person }) => cellsOf(person, award.title));
      const rule = {
        percent: ratio.percent,
        rounding: ratio.rounding ?? rounding,
        basis: 'of' as const,
        minimum: ratio.minimum ?? 0,
      };
      return {
        award,
        unit,
        percent: ratio.percent,
        base,
        raw: rawQuota(base, rule),
        rounding: rule.rounding,
        limit: quota(base, rule),
        count: holders.length,
        holders,
      };
    });
  });
}

/** Where titles stand as text, a higher one of the ladder includes the lower: who registers CSTĐCS counts as LĐTT. */
function holds({ titles }: Registrant, wanted: TitleCode, includesLower: boolean): boolean {
  const step = LADDER.indexOf(wanted);
  return titles.some(({ code }) => {
    if (code === null) return false;
    return code === wanted || (includesLower && step >= 0 && LADDER.indexOf(code) > step);
  });
}

/** One cell for each person who registers the award, however often it is written. */
function cellsOf({ titles }: Registrant, wanted: TitleCode): CellPlace[] {
  return titles
    .filter(({ code }) => code === wanted)
    .slice(0, 1)
    .map(({ cell }) => cell);
}
