import { NearestText } from '../names/distance';
import { folded } from '../names/fold';
import { nameKey } from '../names/same-name';
import type { PlanUnit } from './plan';

/** Finds units by name, short name or former name, written in any case, Unicode form or spacing. */
export class UnitFinder {
  readonly #byKey = new Map<string, PlanUnit>();
  readonly #byLetters = new Map<string, PlanUnit | null>();
  readonly #names: NearestText<{ readonly name: string; readonly unit: PlanUnit }>;

  constructor(readonly units: readonly PlanUnit[]) {
    for (const unit of units) {
      for (const name of unit.formerNames ?? []) this.#byKey.set(nameKey(name), unit);
    }
    for (const unit of units) {
      for (const name of [unit.name, unit.shortName]) if (name) this.#byKey.set(nameKey(name), unit);
    }
    for (const unit of units) {
      for (const key of new Set([letters(unit.name), letters(unit.shortName)])) {
        if (key) this.#byLetters.set(key, this.#byLetters.has(key) && this.#byLetters.get(key) !== unit ? null : unit);
      }
    }
    const names = units.flatMap((unit) => [unit.name, unit.shortName].map((name) => ({ name, unit })));
    this.#names = new NearestText(
      names.filter(({ name }) => name !== ''),
      ({ name }) => folded(name),
    );
  }

  /** The unit of a name. Dots, dashes and spaces between its words may differ, unless two units then look alike. */
  find(text: string): PlanUnit | null {
    return this.#byKey.get(nameKey(text)) ?? this.#byLetters.get(letters(text)) ?? null;
  }

  /** The unit whose name comes nearest to a text. */
  nearest(text: string): PlanUnit | null {
    return this.#names.find(folded(text))?.unit ?? null;
  }
}

function letters(text: string): string {
  return nameKey(text).replace(/[\s.,\-/&]+/g, '');
}
