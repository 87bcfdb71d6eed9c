/** What the add-in keeps in a workbook besides its cells. */
export interface Kept {
  /** Settings by key, as JSON values. */
  readonly settings: ReadonlyMap<string, unknown>;
  /** Of each sheet in turn: settings may speak of a sheet by its id. */
  readonly sheetIds: readonly string[];
}

const NAME = 'Thi đua ';
/** A property of a document holds no more characters than this. */
const LONGEST = 255;

/** What a cut could tear apart, and what no XML may hold. */
const UNSAFE = /[\ud800-\udfff\ufffe\uffff]/g;

/** As properties of a document, cut into as many as it takes; none where nothing is kept. */
export function toProperties({ settings, sheetIds }: Kept): Record<string, string> {
  if (settings.size === 0) return {};
  const text = JSON.stringify({ settings: Object.fromEntries(settings), sheetIds }).replace(UNSAFE, escaped);
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
    const { settings, sheetIds } = JSON.parse(parts.join('')) as { settings: unknown; sheetIds: unknown };
    if (typeof settings !== 'object' || settings === null || !isListOfTexts(sheetIds)) return null;
    return { settings: new Map(Object.entries(settings)), sheetIds };
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
