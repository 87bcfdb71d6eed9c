import type { CellPlace } from '../findings/finding';
import { LADDER, readTitle, type TitleCode } from '../names/titles';
import type { Rounding } from '../numbers/rounding';
import type { Award, Plan, PlanUnit } from '../plan/plan';
import { UnitFinder } from '../plan/find-unit';
import { quota, rawQuota } from '../quotas/quota';
import type { Registrant, Registration } from './registration';

/** One ratio of the plan, worked out on a registration. */
export interface RatioResult {
  readonly award: Award;
  /** Null when all units are taken together. */
  readonly unit: PlanUnit | null;
  readonly percent: number;
  /** The title whose holders are counted, and their number. */
  readonly baseTitle: TitleCode;
  readonly base: number;
  readonly raw: number;
  readonly rounding: Rounding;
  readonly limit: number;
  readonly count: number;
  /** People holding the base title whose unit cannot be told and may be this one. */
  readonly undecided: number;
  /** The limit if all of them were. */
  readonly highestLimit: number;
  /** The cells in which the award is registered, in the order of the sheets. */
  readonly holders: readonly CellPlace[];
}

/**
 * Every ratio of the plan whose base is a title: the base, the raw quota, the limit and the number registered. Other
 * bases, such as a payroll, are not in a registration.
 */
export function ratios(
  registration: Registration,
  plan: Plan,
  units: readonly PlanUnit[],
  rounding: Exclude<Rounding, 'exact'>,
): RatioResult[] {
  const people = registration.sheets.flatMap((sheet) =>
    sheet.people
      .filter(({ kind }) => kind === 'person')
      .map((person) => ({ person, includesLower: sheet.layout === 'text' })),
  );
  const finder = new UnitFinder(units);
  return plan.awards.flatMap((award) => {
    const baseTitle = readTitle(award.base)?.code;
    const title = readTitle(award.title || award.name)?.code;
    const { percent } = award;
    if (percent === null || !baseTitle || !title) return [];
    const groups: readonly (PlanUnit | null)[] = award.scope === 'per unit' ? units : [null];
    return groups.map((unit) => {
      const own = unit === null ? people : people.filter(({ person }) => person.unit.unit === unit);
      const isBase = ({ person, includesLower }: Counted): boolean => holds(person, baseTitle, includesLower);
      const base = own.filter(isBase).length;
      const sheets = new Set(own.map(({ person }) => person.place.sheet));
      const undecided = people.filter(
        (one) => unit !== null && mayBelong(one.person, unit, sheets, finder) && isBase(one),
      ).length;
      const holders = own.flatMap(({ person }) => cellsOf(person, title));
      const rule = {
        percent,
        rounding: award.rounding ?? rounding,
        basis: award.basis ?? ('of' as const),
        minimum: award.minimum ?? 0,
      };
      return {
        award,
        unit,
        percent,
        baseTitle,
        base,
        raw: rawQuota(base, rule),
        rounding: rule.rounding,
        limit: quota(base, rule),
        count: holders.length,
        undecided,
        highestLimit: quota(base + undecided, rule),
        holders,
      };
    });
  });
}

interface Counted {
  readonly person: Registrant;
  readonly includesLower: boolean;
}

/** A person without a known unit may belong to the unit that theirs is nearest to, or to one of the same sheet. */
function mayBelong(
  { unit, place }: Registrant,
  wanted: PlanUnit,
  sheets: ReadonlySet<string>,
  finder: UnitFinder,
): boolean {
  if (unit.unit !== null) return false;
  return sheets.has(place.sheet) || (unit.text !== '' && finder.nearest(unit.text) === wanted);
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
