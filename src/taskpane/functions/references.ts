import type { CellPlace } from '../../core/findings/finding';

const PARTS = /^(?:('(?:[^']|'')+'|[^'!]+)!)?\$?([A-Za-z]{1,3})\$?(\d*)(?::\$?([A-Za-z]{1,3})\$?(\d*))?$/;

/** Whether a cell lies inside a reference; one without a sheet is to the sheet of the cell. */
export function isInside(place: CellPlace, reference: string): boolean {
  const parts = PARTS.exec(reference);
  if (!parts) return false;
  const [, sheet, fromColumn = '', fromRow = '', toColumn = fromColumn, toRow = fromRow] = parts;
  if (sheet !== undefined && unquoted(sheet).toLowerCase() !== place.sheet.toLowerCase()) return false;
  const isBetween = (value: number, a: number, b: number): boolean =>
    value >= Math.min(a, b) && value <= Math.max(a, b);
  const isInRows = fromRow === '' || isBetween(place.row + 1, Number(fromRow), Number(toRow));
  return isInRows && isBetween(place.column + 1, columnNumber(fromColumn), columnNumber(toColumn));
}

/** A formula whose references do not name the sheet that it stands on. Texts in quotes are left alone. */
export function withoutOwnSheet(formula: string, sheet: string): string {
  return formula.replace(/"(?:[^"]|"")*"|('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!/gu, (match, name?: string) =>
    name !== undefined && unquoted(name).toLowerCase() === sheet.toLowerCase() ? '' : match,
  );
}

function unquoted(name: string): string {
  return name.startsWith("'") ? name.slice(1, -1).replace(/''/g, "'") : name;
}

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
