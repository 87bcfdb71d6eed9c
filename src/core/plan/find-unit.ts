import { NearestText } from '../names/distance';
import { folded, foldedWords } from '../names/fold';
import { nameKey } from '../names/same-name';
import type { PlanUnit } from './plan';

/** Finds units by name, short name or former name, written in any case, Unicode form or spacing. */
export class UnitFinder {
  readonly #byKey = new Map<string, PlanUnit | null>();
  readonly #byLetters = new Map<string, PlanUnit | null>();
  readonly #names: NearestText<{ readonly name: string; readonly unit: PlanUnit }>;

  constructor(readonly units: readonly PlanUnit[]) {
    // A full name is stronger than a short one, both than a former one, and that than a code; a short name of two units names neither. A
    // unit that is listed twice is one.
    const kinds: ((unit: PlanUnit) => readonly string[])[] = [
      ({ name }) => [name],
      ({ shortName }) => [shortName],
      ({ formerNames }) => formerNames ?? [],
      ({ id }) => [id],
    ];
    for (const namesOf of kinds) {
      const own = new Map<string, PlanUnit | null>();
      for (const unit of units) {
        for (const key of namesOf(unit)
          .filter((name) => name !== '')
          .map(nameKey)) {
          const other = own.get(key);
          const isTwice = other && nameKey(other.name) === nameKey(unit.name);
          if (!isTwice) own.set(key, own.has(key) && other !== unit ? null : unit);
        }
      }
      for (const [key, unit] of own) if (!this.#byKey.has(key)) this.#byKey.set(key, unit);
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
    const named = this.#byKey.get(nameKey(text));
    return named === undefined ? (this.#byLetters.get(letters(text)) ?? null) : named;
  }

  /** The unit whose name stands within a longer text; of several the longest name. */
  within(text: string): PlanUnit | null {
    const own = ` ${foldedWords(text)} `;
    const found = this.units.filter(({ name }) => foldedWords(name) !== '' && own.includes(` ${foldedWords(name)} `));
    return found.sort((a, b) => b.name.length - a.name.length)[0] ?? null;
  }

  /** The unit that a longer text ends with, and what stands before it: `Trưởng phòng CNTT`. */
  ending(text: string): { readonly unit: PlanUnit; readonly before: string } | null {
    const whole = text.trim().replace(OF_THE_AGENCY, '');
    for (const index of wordStarts(whole)) {
      const before = whole.slice(0, index).replace(/[\s.,:;–-]+$/, '');
      // `Phòng Thanh tra` is no Thanh tra.
      if (BEGINS_A_NAME.test(before) || !/\p{L}{2}/u.test(whole.slice(index))) continue;
      const unit = this.find(whole.slice(index));
      if (unit) return { unit, before };
    }
    return null;
  }

  /** The unit whose name comes nearest to a text. */
  nearest(text: string): PlanUnit | null {
    return this.#names.find(folded(text))?.unit ?? null;
  }
}

/** Words that names of units begin with, and how they are cut short. */
const BEGINNINGS: readonly (readonly [RegExp, string])[] = [
  [/^p(?:\.|\s)\s*/, 'phòng '],
  [/^(?:vp|v\.p)(?:\.|\s)\s*/, 'văn phòng '],
  [/^tt(?:\.|\s)\s*/, 'trung tâm '],
  [/^cc(?:\.|\s)\s*/, 'chi cục '],
];

const WORDS = /[\p{L}\p{M}\d.]+/gu;
/** What says that the name of a unit goes on. */
const BEGINS_A_NAME = /(?:^|\s)(?:phòng|ban|tâm|cục|vụ|viện|khoa|đội|tổ)$/iu;
/** An agency's own name behind that of a unit says nothing more. */
const OF_THE_AGENCY = /\s+(?:sở|cơ quan)$/iu;

function letters(text: string): string {
  const lower = text.normalize('NFC').trim().toLowerCase();
  const [beginning, whole] = BEGINNINGS.find(([short]) => short.test(lower)) ?? [/^/, ''];
  return nameKey(lower.replace(beginning, whole)).replace(/[\s.,\-/&]+/g, '');
}

/** Where words begin in a text: with a letter or a digit, behind what is part of none. */
export function wordStarts(text: string): number[] {
  return [...text.matchAll(WORDS)].flatMap(({ 0: word, index }) => (/^[\p{L}\d]/u.test(word) ? [index] : []));
}
