import { zip, type Zippable } from 'fflate';

/** Files as one zip; they are packed already. Of several with one name the later ones get a number. */
export function zipFiles(files: readonly { readonly name: string; readonly bytes: Uint8Array }[]): Promise<Uint8Array> {
  const entries: Zippable = {};
  for (const { name, bytes } of files) {
    const dot = name.lastIndexOf('.');
    let free = name;
    for (let number = 2; entries[free]; number += 1) free = `${name.slice(0, dot)} (${number})${name.slice(dot)}`;
    entries[free] = [bytes, { level: 0 }];
  }
  return new Promise((resolve, reject) => {
    zip(entries, { consume: false }, (failure, data) => (failure ? reject(failure) : resolve(data)));
  });
}
