import type { CellPlace } from '../findings/finding';
import { isAtLeast } from '../names/title-levels';
import { readTitle, type TitleCode } from '../names/titles';
import { personKey } from '../names/honorifics';
import type { Rounding } from '../numbers/rounding';
import type { UnitFinder } from '../plan/find-unit';
import type { Award, Plan, PlanUnit } from '../plan/plan';
import { quota, rawQuota } from '../quotas/quota';
import type { Steps } from '../steps';
import type { CheckContext } from './checks/check';
import { listedByTitle } from './listed-by-title';
import type { Registrant } from './registrant';
import type { RegisteredTitle } from './registration';
import type { RegistrationSheet } from './registration-sheet';
import type { RowTitles } from './row-titles';
import { likeness, nameOfPair } from './same-people';

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

interface Ratio {
  readonly award: Award;
  readonly percent: number;
  readonly title: TitleCode;
  readonly baseTitle: TitleCode;
}

/** What one unit, as one table names it, adds to a ratio. */
interface UnitCount {
  readonly sheet: string;
  readonly unit: PlanUnit | null;
  readonly text: string;
  /** How many hold the base title. */
  base: number;
  readonly holders: CellPlace[];
}

type Asked = Pick<CheckContext, 'sheets' | 'plan' | 'units' | 'rounding' | 'people'>;

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

/** The base and the holders of one table, unit by unit. */
function counting(
  sheet: RegistrationSheet,
  { award, title, baseTitle }: Ratio,
  repeated: readonly number[],
  again: readonly number[],
): UnitCount[] {
  const { titles, units } = sheet;
  const includesLower = sheet.facts.layout === 'text';
  const isBase = (one: RowTitles): boolean => holds(one.titles, baseTitle, includesLower);
  const own = titles.items.map((one) => one.titles.find(({ code }) => code === title));
  const bases = titles.countBy(units, isBase);
  const counts = units.items.map(({ unit, text }, id): UnitCount => {
    return { sheet: sheet.name, unit, text, base: bases[id]!, holders: [] };
  });
  const leftOut = new Set([...repeated, ...sheet.collectiveRows]);
  for (const at of leftOut) if (isBase(titles.at(at))) counts[units.id(at)]!.base -= 1;
  for (const at of again) if (!leftOut.has(at)) counts[units.id(at)]!.base -= 1;
  // Holders of all units together are wanted in the order of the table.
  const pooled = award.scope === 'per unit' ? null : counts[0];
  for (const at of titles.rowsWhere((one) => one.titles.some(({ code }) => code === title))) {
    if (leftOut.has(at)) continue;
    (pooled ?? counts[units.id(at)]!).holders.push(sheet.place(at, own[titles.id(at)]!.column));
  }
  return counts;
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

/** Tells the second row of somebody whose rows are said to be one person; null where nobody's are. */
function countedBefore(people: CheckContext['people']): ((person: Registrant) => boolean) | null {
  const said = Object.entries(people).filter(([, answer]) => answer === 'same');
  if (said.length === 0) return null;
  const names = new Set(said.map(([pair]) => nameOfPair(pair)));
  const seen = new Map<string, Registrant[]>();
  return (person) => {
    const key = personKey(person.name);
    if (!names.has(key)) return false;
    const before = seen.get(key) ?? [];
    seen.set(key, [...before, person]);
    return before.some((other) => likeness(person, other, people) === 'same');
  };
}

/** Where titles stand as text, a higher one of the ladder includes the lower: who registers CSTĐCS counts as LĐTT. */
function holds(titles: readonly RegisteredTitle[], wanted: TitleCode, includesLower: boolean): boolean {
  for (const { code } of titles) {
    if (code === wanted || (includesLower && code !== null && isAtLeast(code, wanted))) return true;
  }
  return false;
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
