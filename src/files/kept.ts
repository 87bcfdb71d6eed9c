/** What the add-in keeps in a workbook besides its cells. */
export interface Kept {
  /** Settings by key, as JSON values. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Of each sheet in turn, as it was when the file was written. */
  readonly sheetIds: readonly string[];
  /** Of each sheet in turn: what was kept with the sheet itself. Absent where nothing was. */
  readonly sheetProperties?: readonly SheetProperties[];
}

/** Texts by key that go with a sheet, wherever it is moved and whatever it is called. */
export type SheetProperties = Readonly<Record<string, string>>;

const NAME = 'Thi đua ';
/** A property of a document holds no more characters than this. */
const LONGEST = 255;

/** What a cut could tear apart, and what no XML may hold. */
const UNSAFE = /[\ud800-\udfff\ufffe\uffff]/g;

/** As properties of a document, cut into as many as it takes; none where nothing is kept. */
export function toProperties({ settings, sheetIds, sheetProperties }: Kept): Record<string, string> {
  const hasProperties = sheetProperties?.some((own) => Object.keys(own).length > 0);
  if (settings.size === 0 && !hasProperties) return {};
  const kept = { settings: Object.fromEntries(settings), sheetIds, ...(hasProperties && { sheetProperties }) };
  const text = JSON.stringify(kept).replace(UNSAFE, escaped);
  const parts = text.match(new RegExp(`[^]{1,${LONGEST}}`, 'g')) ?? [];
  return Object.fromEntries(parts.map((part, at) => [`${NAME}${at + 1}`, part]));
}

/** What a file keeps; null where it keeps nothing that can be read. */
export function fromProperties(properties: Readonly<Record<string, unknown>>): Kept | null {
  const parts: string[] = [];
  for (let part = properties[`${NAME}1`]; typeof part === 'string';) {
    parts.push(part);
    part = properties[`${NAME}${parts.length + 1}`];
  }
  if (parts.length === 0) return null;
  try {
    const { settings, sheetIds, sheetProperties } = JSON.parse(parts.join('')) as Record<keyof Kept, unknown>;
    if (typeof settings !== 'object' || settings === null || !isListOfTexts(sheetIds)) return null;
    return {
      settings: new Map(Object.entries(settings)),
      sheetIds,
      ...(isListOfProperties(sheetProperties) && { sheetProperties }),
    };
  } catch {
    return null;
  }
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16)}`;
}

function isListOfTexts(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}

function isListOfProperties(value: unknown): value is readonly SheetProperties[] {
  const isOne = (one: unknown): boolean => typeof one === 'object' && one !== null && isListOfTexts(Object.values(one));
  return Array.isArray(value) && value.every(isOne);
}
