import { NOTE, notedSheets, type NotedSheet } from './marks-note';

/** The key of a sheet's own property that tells which marks are its. */
const TAG = 'thidua.marks';

/** A sheet that is there. */
export interface KnownSheet {
  readonly sheet: Excel.Worksheet;
  readonly id: string;
  readonly name: string;
  /** The property with which it was marked; null where it has none, or the host does not tell. */
  readonly tag: Excel.WorksheetCustomProperty | null;
}

/** What is noted of a sheet, and the sheets that this may be said of: a copy of a sheet has the marks of the first. */
export interface FoundMarks {
  readonly note: NotedSheet;
  readonly sheets: readonly KnownSheet[];
}

export interface Marks {
  readonly sheets: readonly KnownSheet[];
  readonly found: readonly FoundMarks[];
  /** The note as it is; null where there is none. */
  readonly setting: object | null;
}

/** Which cells were marked, and the sheets that these are on now. */
export async function readMarks(context: Excel.RequestContext): Promise<Marks> {
  const { worksheets, settings } = context.workbook;
  const setting = settings.getItemOrNullObject(NOTE).load('value');
  worksheets.load('items/id,items/name');
  await context.sync();
  const value = setting.isNullObject ? null : (setting.value as object);
  const notes = notedSheets(value);
  const tags = await readTags(context, worksheets.items);
  const sheets = worksheets.items.map((sheet, at): KnownSheet => ({
    sheet,
    id: sheet.id,
    name: sheet.name,
    tag: tags[at] ?? null,
  }));
  return { sheets, found: notes.map((note) => ({ note, sheets: sheetsOf(note, sheets) })), setting: value };
}

/** A host that keeps nothing with a sheet leaves names and ids to go by. */
async function readTags(
  context: Excel.RequestContext,
  sheets: readonly Excel.Worksheet[],
): Promise<readonly (Excel.WorksheetCustomProperty | null)[]> {
  try {
    const asked = sheets.map((sheet) => sheet.customProperties.getItemOrNullObject(TAG).load('value'));
    await context.sync();
    return asked.map((tag) => (tag.isNullObject ? null : tag));
  } catch {
    return [];
  }
}

/** What is kept with the sheet tells best; then id and name together, the name, and last the id, which may be another's. */
function sheetsOf({ tag, id, name }: NotedSheet, sheets: readonly KnownSheet[]): readonly KnownSheet[] {
  const ways: readonly ((sheet: KnownSheet) => boolean)[] = [
    (sheet) => tag !== '' && sheet.tag?.value === tag,
    (sheet) => sheet.id === id && sheet.name === name,
    (sheet) => sheet.name === name,
    (sheet) => sheet.id === id,
  ];
  for (const isIt of ways) {
    const found = sheets.filter(isIt);
    if (found.length > 0) return found;
  }
  return [];
}

/** What a sheet that is marked has in its properties: the tag that is there, else a new one. */
export function tagOf({ tag }: KnownSheet): string {
  return tag?.value ?? Math.random().toString(36).slice(2, 12);
}

/** Puts tags on sheets, and takes them off others. Without them names and ids still tell. */
export async function writeTags(
  context: Excel.RequestContext,
  put: readonly { readonly sheet: KnownSheet; readonly tag: string }[],
  off: readonly KnownSheet[],
): Promise<void> {
  const lacking = put.filter(({ sheet, tag }) => sheet.tag?.value !== tag);
  const tagged = off.flatMap(({ tag }) => tag ?? []);
  if (lacking.length + tagged.length === 0) return;
  try {
    for (const { sheet, tag } of lacking) sheet.sheet.customProperties.add(TAG, tag);
    for (const tag of tagged) tag.delete();
    await context.sync();
  } catch {
    // What could not be put or taken off changes nothing that people see.
  }
}
