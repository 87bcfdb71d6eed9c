import { isAtLeast } from '../../names/title-levels';
import { readTitle, type TitleCode } from '../../names/titles';
import { nameKey } from '../../names/same-name';
import type { Plan } from '../../plan/plan';
import type { RegisteredTitle } from '../table/row-facts';
import type { RegistrationSheet } from '../table/registration-sheet';
import type { Check } from './check';

interface Condition {
  readonly title: TitleCode;
  readonly requires: TitleCode;
  /** The least share of people; null where one is enough. */
  readonly share: number | null;
  readonly section: string;
}

/**
 * A title of a collective whose people do not register what the plan asks of them: a share of them with a title, or one of
 * them with another. The people of a collective are those that the tables list in its unit; of one without any, nothing
 * can be said. Under one column a title each counts by itself; as text the higher includes the lower.
 */
export const collectiveConditions: Check = ({ plan, sheets }, report) => {
  const conditions = conditionsOf(plan);
  const isAsked = (title: RegisteredTitle): boolean => conditions.some((one) => one.title === title.code);
  const asked = sheets.flatMap((sheet) =>
    sheet.titles
      .rowsWhere(({ titles }) => titles.some(isAsked))
      .filter((at) => sheet.isCollective(at))
      .map((at) => sheet.person(at)),
  );
  if (asked.length === 0) return;
  const wanted = [...new Set(conditions.map(({ requires }) => requires))];
  const people = peopleOf(sheets, wanted);
  for (const person of asked) {
    const own = people.get(nameKey(person.sheet.facts.unitNamed(person.name)?.name ?? person.name));
    for (const title of own ? person.titles : []) {
      for (const { title: code, requires, share, section } of conditions) {
        const { holders: byTitle, count: people } = own!;
        const holders = byTitle.get(requires) ?? 0;
        const isMet = share === null ? holders > 0 : holders >= share * people - TOLERANCE;
        if (code !== title.code || isMet) continue;
        const where = { cell: person.titleCell(title), source: section };
        const named = { name: person.name, found: title.text, requires };
        if (share === null) {
          report({ code: 'row/collective-conditions', variant: 'one', values: named, ...where });
        } else {
          const values = { ...named, least: share, actual: holders / people, holders, people };
          report({ code: 'row/collective-conditions', variant: 'share', values, ...where });
        }
      }
    }
  }
};

interface PeopleOfUnit {
  count: number;
  readonly holders: Map<TitleCode, number>;
}

/** How many people each unit lists, and how many of them register each of some titles. */
function peopleOf(
  sheets: readonly RegistrationSheet[],
  wanted: readonly TitleCode[],
): ReadonlyMap<string, PeopleOfUnit> {
  const people = new Map<string, PeopleOfUnit>();
  for (const sheet of sheets) {
    const keys = sheet.units.items.map(({ unit, text }) => nameKey(unit?.name ?? text));
    const held = sheet.titles.items.map(({ titles }) => wanted.filter((code) => titles.some(covers(code, sheet))));
    for (let at = 0; at < sheet.count; at += 1) {
      if (sheet.isCollective(at)) continue;
      const key = keys[sheet.units.id(at)]!;
      const own = people.get(key) ?? { count: 0, holders: new Map<TitleCode, number>() };
      people.set(key, own);
      own.count += 1;
      for (const code of held[sheet.titles.id(at)]!) own.holders.set(code, (own.holders.get(code) ?? 0) + 1);
    }
  }
  return people;
}

function covers(wanted: TitleCode, { facts: { layout } }: RegistrationSheet): (title: RegisteredTitle) => boolean {
  return ({ code }) => code === wanted || (layout === 'text' && code !== null && isAtLeast(code, wanted));
}

/** Shares such as 0.7 of 10 are no whole number in binary. */
const TOLERANCE = 1e-9;

function conditionsOf({ conditions }: Plan): Condition[] {
  return conditions.flatMap(({ kind, title, requires, share, years, source }) => {
    const own = readTitle(title);
    const before = readTitle(requires);
    const isOfPeople = own?.holder === 'collective' && before?.holder === 'person';
    if (kind !== 'required' || !isOfPeople || years !== null) return [];
    return [{ title: own.code, requires: before.code, share, section: source.section }];
  });
}
