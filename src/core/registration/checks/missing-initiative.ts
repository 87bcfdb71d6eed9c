import { folded } from '../../names/fold';
import { isBlank } from '../../numbers/cell';
import { readTitle, type TitleCode } from '../../names/titles';
import type { Plan } from '../../plan/plan';
import type { Registrant } from '../table/registration-sheet';
import type { RegisteredTitle } from '../table/row-facts';
import type { Check } from './check';
import { initiativeOf } from './initiative-of';

const INITIATIVE = /sang kien|de tai|giai phap/;
const OTHERWISE = /hoan thanh xuat sac/;

/**
 * A title whose condition in the plan asks for an initiative, and none is named. An error where the condition leaves no other
 * way; a warning where an outstanding year does instead and the table does not say how the year was rated. A table
 * without such a column says nothing of it.
 */
export const missingInitiative: Check = ({ plan, sheets }, report) => {
  const conditions = conditionsAsking(plan);
  const asks = ({ code }: RegisteredTitle): boolean => code !== null && conditions.has(code);
  for (const sheet of sheets) {
    if (!sheet.columns.has('initiative')) continue;
    for (const at of sheet.titles.rowsWhere(({ titles }) => titles.some(asks))) {
      const person = sheet.person(at);
      if (initiativeOf(person) !== null || person.kind === 'collective') continue;
      const isBlankCell = isBlank(person.value('initiative'));
      if (isBlankCell && sheet.mayBeMerged(at, sheet.columns.get('initiative')!)) continue;
      const condition = conditions.get(person.titles.find(asks)!.code!)!;
      const isOptional = OTHERWISE.test(folded(condition.content));
      if (isOptional && OTHERWISE.test(ratingOf(person))) continue;
      report({
        code: 'row/missing-initiative',
        gravity: isOptional ? 'warning' : 'error',
        cell: person.cell('initiative'),
        values: { name: person.name, title: condition.title },
        source: condition.source.section,
      });
    }
  }
};

/** The first condition a title that speaks of an initiative. */
function conditionsAsking({ conditions }: Plan): ReadonlyMap<TitleCode, Plan['conditions'][number]> {
  const found = new Map<TitleCode, Plan['conditions'][number]>();
  for (const condition of conditions) {
    const code = readTitle(condition.title)?.code;
    const asks = condition.kind === 'required' && INITIATIVE.test(folded(condition.content));
    if (code && asks && !found.has(code)) found.set(code, condition);
  }
  return found;
}

function ratingOf(person: Registrant): string {
  const text = folded(person.text('rating'));
  return /^htxs/.test(text) ? 'hoan thanh xuat sac' : text;
}
