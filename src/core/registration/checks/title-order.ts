import { LADDER } from '../../names/titles';
import type { RegisteredTitle } from '../table/row-facts';
import type { Check } from './check';

/**
 * Under one column a title, who marks CSTĐCS without LĐTT leaves out the title that it rests on; who marks both is counted
 * once in the base. Where titles stand as text the higher includes the lower, and there is nothing to say.
 */
export const titleOrder: Check = ({ sheets }, report) => {
  const lowest = LADDER[0]!;
  const isHigher = ({ code }: RegisteredTitle): boolean => code !== null && LADDER.indexOf(code) > 0;
  for (const sheet of sheets.filter(({ facts }) => facts.layout === 'marks')) {
    for (const at of sheet.titles.rowsWhere(({ titles }) => titles.some(isHigher))) {
      const person = sheet.person(at);
      const first = person.titles.find(isHigher)!;
      const values = { name: person.name, found: first.text, lower: lowest };
      const cell = person.titleCell(first);
      const below = person.titles.find(({ code }) => code === lowest);
      if (!below) report({ code: 'row/title-order', cell, values });
      else {
        const related = [person.titleCell(below), cell];
        report({ code: 'row/both-titles', cell, values, related });
      }
    }
  }
};
