import type { RegistrationColumn } from '../../core/registration/table/columns';
import type { ChosenRole, ReadingChoices } from '../../core/registration/reading/reading-choices';
import { headingKey } from '../../core/table/find-header';

/** Says how the tables are to be read. */
export type Say = (next: (before: ReadingChoices) => ReadingChoices) => void;

/** Without a role the sheet is taken for what it looks like. */
export function withRole(before: ReadingChoices, name: string, role: ChosenRole | undefined): ReadingChoices {
  const own = { ...before.sheets[name], ...(role !== undefined && { role }) };
  if (role === undefined) delete own.role;
  return { ...before, sheets: { ...before.sheets, [name]: own } };
}

export function withHeadingRow(before: ReadingChoices, name: string, headingRow: number): ReadingChoices {
  return { ...before, sheets: { ...before.sheets, [name]: { ...before.sheets[name], headingRow } } };
}

export function withHeading(
  before: ReadingChoices,
  text: string,
  meaning: RegistrationColumn | 'none',
): ReadingChoices {
  return { ...before, headings: { ...before.headings, [headingKey(text)]: meaning } };
}
