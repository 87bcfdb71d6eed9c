import type { UnitFinder } from '../plan/find-unit';
import type { PlanUnit } from '../plan/plan';
import type { SheetCells } from '../table/sheet-cells';
import { readRegistration } from './read-registration';
import type { ReadingChoices } from './reading-choices';
import type { RegistrationSheet } from './registration-sheet';

/** A file that was opened, or a sheet of the workbook, with the tables that were found in it. */
export interface FileSource {
  readonly key: string;
  /** Null for a sheet of the workbook itself. */
  readonly file: string | null;
  readonly sheet: string;
  readonly tables: readonly RegistrationSheet[];
  /** Why the file could not be opened. */
  readonly fault: unknown;
}

/**
 * What can be put together: the tables of files that were opened, and those of the workbook. A table that puts others
 * together already is none, nor is a sheet on which there is no table; a file without one is told of.
 */
export function sourcesOf(
  sheets: readonly SheetCells[],
  files: readonly { readonly file: string; readonly sheets: readonly SheetCells[]; readonly fault: unknown }[],
  units: UnitFinder,
  choices: ReadingChoices,
): FileSource[] {
  const tablesOf = (own: readonly SheetCells[]): RegistrationSheet[] =>
    readRegistration(own, units, choices).sheets.filter(({ count }) => count > 0);
  const fromFiles = files.map(({ file, sheets: own, fault }) => ({
    key: `file ${file}`,
    file,
    sheet: '',
    tables: tablesOf(own),
    fault,
  }));
  const fromWorkbook = sheets.flatMap((sheet): FileSource[] => {
    const tables = tablesOf([sheet]).filter(({ facts }) => !facts.isSummary);
    return tables.length === 0
      ? []
      : [{ key: `sheet ${sheet.name}`, file: null, sheet: sheet.name, tables, fault: null }];
  });
  return [...fromFiles, ...fromWorkbook];
}

/** The units of the plan that have somebody in some sources. */
export function unitsOf(sources: readonly FileSource[]): PlanUnit[] {
  const units = sources.flatMap(({ tables }) => tables.flatMap((sheet) => sheet.units.items.map(({ unit }) => unit)));
  return [...new Set(units)].filter((unit) => unit !== null);
}
