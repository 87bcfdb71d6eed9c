import { NearestText } from './distance';
import { folded } from './fold';
import { nameKey } from './same-name';

/** A list of names in which spellings of one name are found as one. */
export class NameList {
  readonly #byKey = new Map<string, string>();
  #nearest: NearestText<string> | null = null;

  constructor(names: readonly string[]) {
    for (const name of names) {
      const key = nameKey(name);
      if (!this.#byKey.has(key)) this.#byKey.set(key, name);
    }
  }

  /** The list's own spelling of a name, the first where it has several; null when it has none. */
  find(name: string): string | null {
    return this.#byKey.get(nameKey(name)) ?? null;
  }

  /** The name that a misspelt one comes nearest to, diacritics and case set aside. */
  nearest(name: string): string | null {
    this.#nearest ??= new NearestText([...this.#byKey.values()], folded);
    return this.#nearest.find(folded(name));
  }
}
