import { nameKey } from './same-name';

const HONORIFIC = /^(?:ông|bà|đ\/c|đ\.c|đồng chí)(?:[.:]\s*|\s+)(?=\p{L})/iu;
/** How they begin, composed or not. */
const BEGINS = new Set(Array.from('oOôÔbBdDđĐ', (letter) => letter.charCodeAt(0)));

/** A name without what people put before it out of respect. */
export function bareName(name: string): string {
  if (!BEGINS.has(name.charCodeAt(0))) return name;
  const composed = name.normalize('NFC');
  return HONORIFIC.test(composed) ? composed.replace(HONORIFIC, '') : name;
}

/** A key under which spellings of one person's name are equal, with or without what is put before it. */
export function personKey(name: string): string {
  return nameKey(bareName(name.trim()));
}
