import { nameKey } from './same-name';

const HONORIFIC = /^(?:ông|bà|đ\/c|đ\.c|đồng chí)(?:[.:]\s*|\s+)(?=\p{L})/iu;

/** A name without what people put before it out of respect. */
export function bareName(name: string): string {
  if (!mayBegin(name.charCodeAt(0))) return name;
  const composed = name.normalize('NFC').trimStart();
  return HONORIFIC.test(composed) ? composed.replace(HONORIFIC, '') : name;
}

/** A key under which spellings of one person's name are equal, with or without what is put before it. */
export function personKey(name: string): string {
  return nameKey(bareName(name));
}

/** A space, Ô, B or Đ, composed or not: few names begin so, and the others need no further look. */
function mayBegin(code: number): boolean {
  const lower = code | 0x20;
  return (
    code <= 0x20 ||
    code === 0xa0 ||
    lower === 0x6f ||
    lower === 0xf4 ||
    lower === 0x62 ||
    lower === 0x64 ||
    code === 0x110 ||
    code === 0x111
  );
}
