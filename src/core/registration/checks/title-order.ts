import type { Finding } from '../../findings/finding';
import { LADDER } from '../../names/titles';
import type { Check } from './check';

/**
 * Under one column a title, who marks CSTĐCS without LĐTT leaves out the title that it rests on; who marks both is counted
 * once in the base. Where titles stand as text the higher includes the lower, and there is nothing to say.
 */
export const titleOrder: Check = ({ registration }) =>
  registration.sheets
    .filter(({ layout }) => layout === 'marks')
    .flatMap(({ people }) =>
      people.flatMap(({ name, titles }): Finding[] => {
        const marked = (code: (typeof LADDER)[number]) => titles.find((title) => title.code === code);
        const lowest = LADDER[0]!;
        const higher = LADDER.slice(1).flatMap((code) => marked(code) ?? []);
        const [first] = higher;
        if (!first) return [];
        const values = { name: name.text, found: first.text, lower: lowest };
        const below = marked(lowest);
        if (!below) return [{ code: 'row/title-order', gravity: 'warning', cell: first.cell, values }];
        return [
          {
            code: 'row/both-titles',
            gravity: 'information',
            cell: first.cell,
            values,
            related: [below.cell, first.cell],
          },
        ];
      }),
    );
