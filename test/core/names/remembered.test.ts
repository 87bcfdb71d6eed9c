import { remembered } from '../../../src/core/names/remembered';

test('each text is read once, also where there is nothing to say of it', () => {
  const read = watched<string, string | undefined>((text) => (text === 'none' ? undefined : text.toUpperCase()));
  expect(['a', 'none', 'a', 'none', 'b'].map(read.known)).toEqual(['A', undefined, 'A', undefined, 'B']);
  expect(read.asked).toEqual(['a', 'none', 'b']);
});

test('a thousand are kept, then it begins anew', () => {
  const read = watched((text: number) => text * 2);
  for (let at = 0; at < 1000; at += 1) read.known(at);
  read.known(0);
  expect(read.asked).toHaveLength(1000);
  expect(read.known(1000)).toBe(2000);
  expect(read.known(0)).toBe(0);
  expect(read.asked).toHaveLength(1002);
  read.known(1000);
  expect(read.asked).toHaveLength(1002);
});

/** A reader, and what it was really asked. */
function watched<K, T>(read: (text: K) => T): { readonly known: (text: K) => T; readonly asked: K[] } {
  const asked: K[] = [];
  const known = remembered((text: K) => {
    asked.push(text);
    return read(text);
  });
  return { known, asked };
}
