const MOST = 1000;

/** A reader of texts that reads each text once: columns repeat the same few over thousands of rows. */
export function remembered<K, T>(read: (text: K) => T): (text: K) => T {
  const seen = new Map<K, T>();
  return (text) => {
    const known = seen.get(text);
    if (known !== undefined || seen.has(text)) return known!;
    const value = read(text);
    if (seen.size >= MOST) seen.clear();
    seen.set(text, value);
    return value;
  };
}
