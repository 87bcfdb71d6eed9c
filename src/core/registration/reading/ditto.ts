import { folded } from '../../names/fold';
import type { Cell } from '../../numbers/cell';

const DITTO = new Set(['nt', 'n t', 'nhu tren', '"', "''", '\u201D', '\u3003', '//']);
const LONGEST = 12;
const SLASH = 0x2f;
const QUOTES = 0x2018;

/** Whether a cell says what the one above says: `nt`, or a mark of repetition. */
export function isDitto(cell: Cell): boolean {
  if (typeof cell !== 'string' || !mayBeDitto(cell)) return false;
  return DITTO.has(
    folded(cell)
      .replace(/[-.\s]+/g, ' ')
      .trim(),
  );
}

/** Few texts begin with a sign or with an N; the others need no further look. */
function mayBeDitto(text: string): boolean {
  const first = text.charCodeAt(0);
  return text.length <= LONGEST && (first <= SLASH || first === 0x4e || first === 0x6e || first >= QUOTES);
}
