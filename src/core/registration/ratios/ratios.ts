import type { CellPlace } from '../../findings/finding';
import { readTitle, type TitleCode } from '../../names/titles';
import type { Rounding } from '../../numbers/rounding';
import type { UnitFinder } from '../../plan/find-unit';
import type { Award, Plan, PlanUnit } from '../../plan/plan';
import { quota, rawQuota } from '../../quotas/quota';
import type { Steps } from '../../steps';
import type { ReadingChoices } from '../reading/reading-choices';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import type { TableRole } from '../table/row-facts';
import { listedByTitle } from '../people/listed-by-title';
import { countedBefore, counting, holds, type Ratio, type UnitCount } from './ratio-counts';

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
  readonly rounding: Exclude<Rounding, 'exact'>;
  readonly limit: number;
  readonly count: number;
  /** People holding the base title whose unit cannot be told and may be this one. */
  readonly undecided: number;
  /** The limit if all of them were. */
  readonly highestLimit: number;
  /** The cells in which the award is registered, in the order of the sheets. */
  readonly holders: readonly CellPlace[];
}

/** The ratios of what is registered, or of what is proposed. */
export interface RatiosOfRole {
  readonly role: TableRole;
  readonly results: readonly RatioResult[];
}

/** How many more are registered than the ratio allows; 0 where it is kept. */
export function excessOf({ count, limit }: RatioResult): number {
  return Math.max(0, count - limit);
}

/** What ratios are worked out from. */
interface Asked {
  readonly sheets: readonly RegistrationSheet[];
  readonly plan: Plan;
  readonly units: UnitFinder;
  /** The direction chosen where the plan leaves rounding open. */
  readonly rounding: Exclude<Rounding, 'exact'>;
  /** What somebody has said of rows of one name. */
  readonly people: ReadingChoices['people'];
}

/**
 * Every ratio of the plan whose base is a title: the base, the raw quota, the limit and the number registered. Other bases,
 * such as a payroll, are not in a registration. Where titles stand as text the higher includes the lower; two rows that are
 * said to be one person count once.
 */
export function* ratioResults({ sheets, plan, units, rounding, people }: Asked): Steps<RatioResult[]> {
  const isCounted = countedBefore(people);
  // Nobody is counted twice for one ratio because of another.
  const repeated = sheets.map((sheet) =>
    isCounted ? sheet.people.flatMap((person) => (isCounted(person) ? [person.at] : [])) : [],
  );
  const byTitle = yield* listedByTitle(sheets, people);
  const results: RatioResult[] = [];
  for (const ratio of ratiosOf(plan)) {
    const counts: UnitCount[] = [];
    const isBase = ({ titles, sheet }: Registrant): boolean =>
      holds(titles, ratio.baseTitle, sheet.facts.layout === 'text');
    // Who stands in the list of each title counts in the base once.
    const again = byTitle.flatMap((rows) => rows.filter(isBase).slice(1));
    for (const [table, sheet] of sheets.entries()) {
      yield;
      counts.push(
        ...counting(
          sheet,
          ratio,
          repeated[table]!,
          again.filter((one) => one.sheet === sheet).map(({ at }) => at),
        ),
      );
    }
    const groups: readonly (PlanUnit | null)[] = ratio.award.scope === 'per unit' ? units.units : [null];
    results.push(...groups.map((unit) => resultOf(ratio, unit, counts, units, rounding)));
  }
  return results;
}

function ratiosOf({ awards }: Plan): Ratio[] {
  return awards.flatMap((award) => {
    const baseTitle = readTitle(award.base)?.code;
    const title = readTitle(award.title || award.name)?.code;
    const { percent } = award;
    return percent === null || !baseTitle || !title ? [] : [{ award, percent, title, baseTitle }];
  });
}

function resultOf(
  { award, percent, baseTitle }: Ratio,
  unit: PlanUnit | null,
  counts: readonly UnitCount[],
  units: UnitFinder,
  rounding: Exclude<Rounding, 'exact'>,
): RatioResult {
  const own = award.scope === 'per unit' ? counts.filter((count) => count.unit === unit) : counts;
  const base = sum(own.map((count) => count.base));
  const holders = inOrder(own.map((count) => count.holders).filter(({ length }) => length > 0));
  const undecided = unit === null ? 0 : undecidedOf(unit, own, counts, units);
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
}

/** A person without a known unit may belong to the unit that theirs is nearest to, or to one of the same sheet. */
function undecidedOf(
  wanted: PlanUnit,
  own: readonly UnitCount[],
  counts: readonly UnitCount[],
  units: UnitFinder,
): number {
  const sheets = new Set(own.filter(({ base, holders }) => base + holders.length > 0).map(({ sheet }) => sheet));
  const mayBelong = ({ unit, sheet, text, base }: UnitCount): boolean =>
    unit === null && base > 0 && (sheets.has(sheet) || (text !== '' && units.nearest(text) === wanted));
  return sum(counts.filter(mayBelong).map(({ base }) => base));
}

/** Cells of several lists in the order of their sheets, and of the rows on them. */
function inOrder(lists: readonly (readonly CellPlace[])[]): readonly CellPlace[] {
  if (lists.length <= 1) return lists[0] ?? [];
  const sheets = new Map<string, CellPlace[]>();
  for (const cell of lists.flat()) {
    const own = sheets.get(cell.sheet);
    if (own) own.push(cell);
    else sheets.set(cell.sheet, [cell]);
  }
  return [...sheets.values()].flatMap((cells) => cells.sort((a, b) => a.row - b.row || a.column - b.column));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
