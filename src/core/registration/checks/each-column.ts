import type { Finding } from '../../findings/finding';
import type { RegistrationColumn } from '../columns';
import type { RegisteredCell, Registrant, RegistrationSheet } from '../registration';

/** Columns of days. */
export const DATES: readonly RegistrationColumn[] = ['received', 'hired'];

/** A cell of a column, and whose row it is. */
export interface ColumnCell extends RegisteredCell {
  readonly name: string;
}

/** What is found in each column of each table, in the order of the rows. */
export function eachColumn(
  sheets: readonly RegistrationSheet[],
  keys: readonly RegistrationColumn[],
  find: (cells: readonly ColumnCell[]) => Finding[],
): Finding[] {
  return sheets.flatMap(({ people, columns }) =>
    keys.filter((key) => columns.has(key)).flatMap((key) => find(people.flatMap((person) => ownCell(person, key)))),
  );
}

function ownCell({ cells, name }: Registrant, key: RegistrationColumn): ColumnCell[] {
  const own = cells.get(key);
  return own ? [{ ...own, name: name.text }] : [];
}
