import type { Finding } from '../../findings/finding';
import { folded } from '../../names/fold';
import { readTitle, type TitleCode } from '../../names/titles';
import type { Plan } from '../../plan/plan';
import { textOf } from '../../table/sheet-cells';
import type { Registrant } from '../registration';
import type { Check } from './check';
import { initiativeOf } from './initiative-of';

const INITIATIVE = /sang kien|de tai|giai phap/;
const OTHERWISE = /hoan thanh xuat sac/;

/**
 * A title whose condition in the plan asks for an initiative, and none is named. An error where the condition leaves no other
 * way; a warning where an outstanding year does instead and the table does not say how the year was rated. A table
 * without such a column says nothing of it.
 */
export const missingInitiative: Check = ({ registration, plan }) =>
  registration.sheets
    .filter(({ columns }) => columns.has('initiative'))
    .flatMap(({ people }) =>
      people.flatMap((person): Finding[] => {
        const needed = person.titles.flatMap(({ code }) => (code === null ? [] : conditionsOf(plan, code)));
        const [condition] = needed;
        if (!condition || person.kind === 'collective' || initiativeOf(person) !== null) return [];
        const isOptional = OTHERWISE.test(folded(condition.content));
        if (isOptional && OTHERWISE.test(ratingOf(person))) return [];
        return [
          {
            code: 'row/missing-initiative',
            gravity: isOptional ? 'warning' : 'error',
            cell: person.cells.get('initiative')!.cell,
            values: { name: person.name.text, title: condition.title },
            source: condition.source.section,
          },
        ];
      }),
    );

function conditionsOf(plan: Plan, code: TitleCode): Plan['conditions'] {
  return plan.conditions.filter(
    ({ kind, title, content }) =>
      kind === 'required' && readTitle(title)?.code === code && INITIATIVE.test(folded(content)),
  );
}

function ratingOf({ cells }: Registrant): string {
  const text = folded(textOf(cells.get('rating')?.value));
  return /^htxs/.test(text) ? 'hoan thanh xuat sac' : text;
}
