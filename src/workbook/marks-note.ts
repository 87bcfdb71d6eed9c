/** Where it is kept which cells were marked, so that marks come off after the workbook was closed and opened. */
export const NOTE = 'thidua.marks';

/** The marked cells of one sheet, with all by which that sheet may be known again. */
export interface NotedSheet {
  /** What was put into the sheet's own properties: it stays whatever becomes of name and id. */
  readonly tag: string;
  /** Holds for the session in which it was noted; later another sheet may have it. */
  readonly id: string;
  readonly name: string;
  readonly cells: readonly string[];
}

/** What a note says; what cannot be understood of one that came with a file is left out. */
export function notedSheets(setting: unknown): NotedSheet[] {
  if (typeof setting !== 'object' || setting === null) return [];
  const { sheets } = setting as { sheets?: unknown };
  if (Array.isArray(sheets) && !sheets.every((one) => typeof one === 'string')) return sheets.flatMap(notedSheet);
  // Earlier versions noted addresses by the id of their sheet.
  return Object.entries(setting as Record<string, unknown>).flatMap(([id, cells]) => notedSheet({ id, cells }));
}

/** As it is kept; null where nothing is marked. */
export function noteOf(sheets: readonly NotedSheet[]): { readonly sheets: readonly NotedSheet[] } | null {
  return sheets.length === 0 ? null : { sheets };
}

function notedSheet(value: unknown): NotedSheet[] {
  if (typeof value !== 'object' || value === null) return [];
  const { tag, id, name, cells } = value as Partial<Record<keyof NotedSheet, unknown>>;
  if (!Array.isArray(cells) || cells.length === 0) return [];
  const text = (one: unknown): string => (typeof one === 'string' ? one : '');
  return [{ tag: text(tag), id: text(id), name: text(name), cells: cells.map(String) }];
}
