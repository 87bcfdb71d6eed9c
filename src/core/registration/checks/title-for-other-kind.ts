import { holderOf } from '../../names/titles';
import type { RegisteredTitle } from '../table/row-facts';
import type { Check } from './check';

/** A title that only collectives hold registered for a person, or the other way round. */
export const titleForOtherKind: Check = ({ sheets }, report) => {
  const isFor = ({ code }: RegisteredTitle, kind: 'person' | 'collective'): boolean =>
    code !== null && holderOf(code) === kind;
  for (const sheet of sheets) {
    const other = ({ titles }: { readonly titles: readonly RegisteredTitle[] }): boolean =>
      titles.some((title) => isFor(title, 'collective') || (sheet.hasCollectives && isFor(title, 'person')));
    for (const at of sheet.titles.rowsWhere(other)) {
      const person = sheet.person(at);
      const { kind } = person;
      for (const title of person.titles) {
        if (!isFor(title, kind === 'person' ? 'collective' : 'person')) continue;
        const values = { name: person.name, found: title.text };
        report({ code: 'cell/title-for-other-kind', variant: kind, cell: person.titleCell(title), values });
      }
    }
  }
};
