/** Excel on the web takes and gives 5 MB a request; some of that is the request's own wrapping. */
export const REQUEST_BYTES = 4_500_000;

/** What a cell takes in a request besides its text: quotation marks, and a format of its own. */
const BYTES_PER_CELL = 18;
/** A request is a text within a text, so that these are written with three characters more. */
const ESCAPED = /["\\\p{Cc}]/gu;
const BYTES_PER_ESCAPE = 3;
const UTF8 = new TextEncoder();

/** A single cell has a path of its own in a request, and as much again in the answer. */
export const BYTES_PER_EDIT = 800;

export interface Block {
  readonly from: number;
  readonly to: number;
}

/** About how many bytes cells take in a request. */
export function sizeOf(rows: readonly (readonly unknown[])[]): number {
  let size = 0;
  for (const row of rows) for (const cell of row) size += BYTES_PER_CELL + bytesOf(String(cell));
  return size;
}

/** A Vietnamese letter takes up to three bytes. */
function bytesOf(text: string): number {
  return UTF8.encode(text).length + (text.match(ESCAPED)?.length ?? 0) * BYTES_PER_ESCAPE;
}

/** The rows in blocks, each within one request; one block where all of them are. */
export function blocksOf(rows: readonly (readonly unknown[])[], limit = REQUEST_BYTES): Block[] {
  const blocks: Block[] = [];
  let from = 0;
  let size = 0;
  rows.forEach((row, at) => {
    const own = sizeOf([row]);
    if (size > 0 && size + own > limit) {
      blocks.push({ from, to: at });
      from = at;
      size = 0;
    }
    size += own;
  });
  if (from < rows.length) blocks.push({ from, to: rows.length });
  return blocks;
}

/** What goes into one request, in order: as much as fits. */
export function packed<T extends { readonly size: number }>(items: readonly T[], limit = REQUEST_BYTES): T[][] {
  const requests: T[][] = [];
  let room = 0;
  for (const item of items) {
    if (item.size > room || requests.length === 0) {
      requests.push([]);
      room = limit;
    }
    requests.at(-1)!.push(item);
    room -= item.size;
  }
  return requests;
}
