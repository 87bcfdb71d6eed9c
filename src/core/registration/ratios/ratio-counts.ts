import type { CellPlace } from '../../findings/finding';
import { personKey } from '../../names/honorifics';
import { isAtLeast } from '../../names/title-levels';
import type { TitleCode } from '../../names/titles';
import type { Award, PlanUnit } from '../../plan/plan';
import type { ReadingChoices } from '../reading/reading-choices';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import type { RegisteredTitle, RowTitles } from '../table/row-facts';
import { likeness, nameOfPair } from '../people/same-people';

/** A ratio of the plan: how many of those with one title may hold another. */
export interface Ratio {
  readonly award: Award;
  readonly percent: number;
  readonly title: TitleCode;
  readonly baseTitle: TitleCode;
}

/** What one unit, as one table names it, adds to a ratio. */
export interface UnitCount {
  readonly sheet: string;
  readonly unit: PlanUnit | null;
  readonly text: string;
  /** How many hold the base title. */
  base: number;
  readonly holders: CellPlace[];
}

/** The base and the holders of one table, unit by unit. */
export function counting(
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

/** Tells the second row of somebody whose rows are said to be one person; null where nobody's are. */
export function countedBefore(people: ReadingChoices['people']): ((person: Registrant) => boolean) | null {
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
export function holds(titles: readonly RegisteredTitle[], wanted: TitleCode, includesLower: boolean): boolean {
  for (const { code } of titles) {
    if (code === wanted || (includesLower && code !== null && isAtLeast(code, wanted))) return true;
  }
  return false;
}
