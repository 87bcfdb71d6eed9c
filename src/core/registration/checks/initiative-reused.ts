import { foldedWords } from '../../names/fold';
import type { Steps } from '../../steps';
import { laterRows, repeatedRows } from '../people/repeated-rows';
import type { CheckContext, Report } from './check';

/** One initiative in the rows of several people: it counts once. Source: CV 5007/BNV-TĐKT 2023. */
export function* initiativeReused({ sheets }: CheckContext, report: Report): Steps<void> {
  const own = sheets.filter(({ columns }) => columns.has('initiative'));
  const groups = yield* repeatedRows(
    own,
    ({ scan }) => scan.initiatives,
    (person) => foldedWords(person.text('initiative')),
  );
  for (const { person, all } of laterRows(groups)) {
    report({
      code: 'table/initiative-reused',

      cell: person.cell('initiative'),
      values: {
        name: person.name,
        found: person.text('initiative').slice(0, 80),
        other: all[0]!.name,
      },
      related: all.map((one) => one.cell('initiative')),
    });
  }
}
