import type { CellPlace, Finding } from '../../findings/finding';
import type { RegistrationSheet } from '../table/registration-sheet';

/** What stands in several rows or columns of a sheet is mended by hand: takes what would mend such a cell out of a finding. */
export function mendableOnly(sheets: readonly RegistrationSheet[]): <F extends Finding>(finding: F) => F {
  const joined = new Set(
    sheets.flatMap((sheet) => sheet.joinedRows.map((at) => rowKey(sheet.person(at).cell('name')))),
  );
  const spanned = new Set(
    sheets.flatMap((sheet) =>
      [...sheet.facts.spanned].map((column) => columnKey(sheet.name, sheet.columnOnSheet(column))),
    ),
  );
  if (joined.size + spanned.size === 0) return (finding) => finding;
  return (finding) => {
    const { cell } = finding;
    if (!cell || !(joined.has(rowKey(cell)) || spanned.has(columnKey(cell.sheet, cell.column)))) return finding;
    return { ...finding, fix: undefined };
  };
}

function rowKey({ sheet, row }: CellPlace): string {
  return `${sheet}!${row}`;
}

function columnKey(sheet: string, column: number): string {
  return `${sheet}!${column}`;
}
