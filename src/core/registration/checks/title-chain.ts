import { isAtLeast } from '../../names/title-levels';
import { readTitle, type TitleCode } from '../../names/titles';
import { factNumber } from '../../plan/facts';
import type { Plan } from '../../plan/plan';
import type { Holding } from '../people/history';
import type { RowTitles } from '../table/row-facts';
import type { Check } from './check';

/** A title that asks for others in a row. */
interface Chain {
  readonly title: TitleCode;
  readonly requires: TitleCode;
  readonly years: number;
  /** Every how many years the required title can be won at most: as many as it asks for itself. */
  readonly cycle: number;
  readonly section: string;
}

/**
 * A title that asks for another one several times in a row, which the titles of earlier years do not show. A title that
 * itself rests on a row of years comes once in as many years, so that two of them in a row may be that far apart. Without
 * a table of earlier titles there is nothing to say. Sources: Luật số 06/2022/QH15, Điều 22; the plan's own conditions.
 */
export const titleChain: Check = ({ plan, holdings, sheets }, report) => {
  const chains = chainsOf(plan);
  const year = factNumber(plan, 'year');
  if (!holdings || chains.length === 0 || year === null) return;
  const isAsked = ({ titles }: RowTitles): boolean =>
    titles.some(({ code }) => chains.some(({ title }) => title === code));
  for (const sheet of sheets) {
    for (const at of sheet.titles.rowsWhere(isAsked)) {
      const person = sheet.person(at);
      const { unit, text } = person.unit;
      const held = person.name === '' ? null : holdings.of(person.name, unit?.name ?? text);
      for (const title of held ? person.titles : []) {
        for (const chain of chains) {
          const years = chain.title === title.code ? inARow(held!, chain, year) : chain.years;
          if (years >= chain.years) continue;
          report({
            code: 'row/title-chain',

            cell: person.titleCell(title),
            values: { name: person.name, found: title.text, requires: chain.requires, wanted: chain.years, years },
            source: chain.section,
          });
        }
      }
    }
  }
};

/** Whether the plan asks for titles in a row at all. */
export function asksForChains(plan: Plan): boolean {
  return chainsOf(plan).length > 0;
}

function chainsOf({ conditions }: Plan): Chain[] {
  const read = conditions.flatMap(({ kind, title, requires, years, source }) => {
    const own = readTitle(title)?.code;
    const before = readTitle(requires)?.code;
    if (kind !== 'required' || !own || !before || years === null || years < 1) return [];
    return [{ title: own, requires: before, years, section: source.section }];
  });
  return read.map((chain) => ({
    ...chain,
    cycle: read.find(({ title }) => title === chain.requires)?.years ?? 1,
  }));
}

/** How many times in a row, up to the year before the plan's, the required title or a higher one was held. */
function inARow(held: readonly Holding[], { requires, cycle }: Chain, year: number): number {
  const years = held.filter(({ title }) => isAtLeast(title, requires)).map((one) => one.year);
  let count = 0;
  let last = year;
  for (const one of [...new Set(years)].filter((own) => own < year).sort((a, b) => b - a)) {
    if (last - one > cycle) break;
    count += 1;
    last = one;
  }
  return count;
}
