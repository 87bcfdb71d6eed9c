import type { UnitFinder } from '../../plan/find-unit';
import type { PlanUnit } from '../../plan/plan';
import type { SheetCells } from '../../table/sheet-cells';
import { readRegistration } from '../reading/read-registration';
import type { ReadingChoices } from '../reading/reading-choices';
import type { RegistrationSheet } from '../table/registration-sheet';
import { withoutSources } from './summaries';

/** A file that was opened, or a sheet of the workbook, with the tables that were found in it. */
export interface FileSource {
  readonly key: string;
  /** Null for a sheet of the workbook itself. */
  readonly file: string | null;
  readonly sheet: string;
  readonly tables: readonly RegistrationSheet[];
  /** Whether it is put together with the others unless somebody says otherwise. */
  readonly isOffered: boolean;
}

/**
 * What can be put together: the tables of files that were opened, and those of the workbook. A sheet whose people stand in a
 * table that puts them together already is not offered again, but that table is, so that late files come to it. A sheet
 * without a table is none; a file without one is told of.
 */
export function sourcesOf(
  sheets: readonly SheetCells[],
  files: readonly { readonly file: string; readonly sheets: readonly SheetCells[] }[],
  units: UnitFinder,
  choices: ReadingChoices,
): FileSource[] {
  const filled = ({ count }: RegistrationSheet): boolean => count > 0;
  const fromFiles = files.map(({ file, sheets: own }) => ({
    key: `file ${file}`,
    file,
    sheet: '',
    tables: readRegistration(sentIn(own, file), units, choices).sheets.filter(filled),
    isOffered: true,
  }));
  const own = readRegistration(sheets, units, choices);
  const { summarised } = withoutSources(own, choices);
  const fromWorkbook = sheets.flatMap(({ name }): FileSource[] => {
    const tables = own.sheets.filter((table) => table.name === name && filled(table));
    const isOffered = !summarised.some((one) => one.name === name);
    return tables.length === 0 ? [] : [{ key: `sheet ${name}`, file: null, sheet: name, tables, isOffered }];
  });
  return [...fromFiles, ...fromWorkbook];
}

function sentIn(sheets: readonly SheetCells[], file: string): readonly SheetCells[] {
  return sheets.map((sheet) => ({ ...sheet, file: file.replace(/\.[a-z]+$/i, '') }));
}

/** The units of the plan that have somebody in some sources. */
export function unitsOf(sources: readonly FileSource[]): PlanUnit[] {
  const units = sources.flatMap(({ tables }) => tables.flatMap((sheet) => sheet.units.items.map(({ unit }) => unit)));
  return [...new Set(units)].filter((unit) => unit !== null);
}
