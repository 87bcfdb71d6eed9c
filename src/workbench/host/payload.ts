/** Excel on the web takes and gives so many bytes a request. */
const MOST_BYTES = 5 * 1024 * 1024;

/** A letter takes three bytes at most: only texts that could be too long are measured. */
const MOST_PER_CHARACTER = 3;

export function isTooLong(text: string): boolean {
  if (text.length * MOST_PER_CHARACTER <= MOST_BYTES) return false;
  return new TextEncoder().encode(text).length > MOST_BYTES;
}
