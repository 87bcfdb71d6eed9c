import type { ChosenHeadings } from '../table/columns';
import type { TableRole } from '../table/row-facts';

/** What a table is taken for, where somebody has said so: `none` is no table to be checked. */
export type ChosenRole = TableRole | 'none';

/** What people have said of how their tables are to be read. It goes into the settings of their workbook. */
export interface ReadingChoices {
  readonly headings: ChosenHeadings;
  /** By the name of the sheet. */
  readonly sheets: Readonly<Record<string, SheetChoice>>;
  /** Whether rows of one name are one person, by `pairKey`. */
  readonly people: Readonly<Record<string, 'same' | 'different'>>;
}

export interface SheetChoice {
  readonly role?: ChosenRole;
  /** The row of the sheet on which the heading stands, from 0. */
  readonly headingRow?: number;
}

export const NO_CHOICES: ReadingChoices = { headings: {}, sheets: {}, people: {} };

/** Choices from the settings of a workbook; what cannot be understood is left out. */
export function readChoices(value: unknown): ReadingChoices {
  const record = (key: keyof ReadingChoices): Record<string, unknown> => {
    const own = typeof value === 'object' && value !== null ? (value as Record<string, unknown>)[key] : null;
    return typeof own === 'object' && own !== null ? (own as Record<string, unknown>) : {};
  };
  const texts = <T>(key: keyof ReadingChoices, isOne: (text: unknown) => boolean): Record<string, T> =>
    Object.fromEntries(Object.entries(record(key)).filter(([, text]) => isOne(text))) as Record<string, T>;
  const isSheet = (choice: unknown): boolean => typeof choice === 'object' && choice !== null;
  return {
    headings: texts('headings', (text) => typeof text === 'string'),
    sheets: texts('sheets', isSheet),
    people: texts('people', (text) => text === 'same' || text === 'different'),
  };
}
