import { isStateAward } from '../../names/other-awards';
import { nearestTitle, titlesBegunBy } from '../../names/titles';
import { isErrorText } from '../table/error-text';
import type { RegisteredTitle } from '../table/row-facts';
import type { Check } from './check';
import { suggestions } from './suggestion';

/** A title that is none of the titles of the law, with the one it comes nearest to. */
export const unknownTitle: Check = ({ sheets }, report) => {
  const nearest = suggestions(titlesLike);
  const isUnknown = ({ code, text }: RegisteredTitle): boolean =>
    code === null && !isErrorText(text) && !isStateAward(text);
  for (const sheet of sheets) {
    for (const at of sheet.titles.rowsWhere(({ titles }) => titles.some(isUnknown))) {
      const person = sheet.person(at);
      for (const title of person.titles.filter(isUnknown)) {
        const suggestion = nearest(title.text);
        // One of several titles in a cell is mended by hand.
        const isAlone = person.titles.length === 1;
        report({
          code: 'cell/unknown-title',

          cell: person.titleCell(title),
          values: { name: person.name, found: title.text, suggestion: suggestion.text },
          ...(isAlone && suggestion.isFix && { fix: { value: suggestion.text } }),
        });
      }
    }
  }
};

/** Where several titles begin so, all of them: which level was meant is not for others to guess. */
function titlesLike(text: string): string {
  const begun = titlesBegunBy(text);
  return begun.length > 1 ? begun.map(({ name }) => name).join(' / ') : (nearestTitle(text)?.name ?? '');
}
