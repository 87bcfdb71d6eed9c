import { nearest } from '../names/distance';
import { nameKey } from '../names/same-name';
import type { PlanUnit } from './plan';

/** Finds units by name or short name, written in any case, Unicode form or spacing. */
export class UnitFinder {
  readonly #byKey = new Map<string, PlanUnit>();
  readonly #names: readonly { readonly key: string; readonly unit: PlanUnit }[];

  constructor(readonly units: readonly PlanUnit[]) {
    for (const unit of units) {
      for (const name of [unit.name, unit.shortName]) if (name) this.#byKey.set(nameKey(name), unit);
    }
    this.#names = [...this.#byKey].map(([key, unit]) => ({ key, unit }));
  }

  find(text: string): PlanUnit | null {
    return this.#byKey.get(nameKey(text)) ?? null;
  }

  /** The unit whose name comes nearest to a text. */
  nearest(text: string): PlanUnit | null {
    return nearest(nameKey(text), this.#names, ({ key }) => key)?.unit ?? null;
  }
}
