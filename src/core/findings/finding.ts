import { CATALOGUE, type Catalogues, type RegistrationCatalogue } from './catalogue';
import type { Entry, Kinds, ValueTypes } from './catalogue/entry';
import type { Gravity } from './gravities';

/*
 * What a check found: data, turned into a sentence only where people read it. The catalogue says what each code carries; the
 * types of a finding follow from it.
 */

export type { Gravity } from './gravities';

/** A cell by sheet name and position, counted from 0. */
export interface CellPlace {
  readonly sheet: string;
  readonly row: number;
  readonly column: number;
}

type Catalogue = typeof CATALOGUE;
export type FindingCode = keyof Catalogue;
/** The codes that a registration can give, which are listed by their names. */
export type RegistrationCode = { [G in RegistrationCatalogue]: keyof Catalogues[G] }[RegistrationCatalogue];

export type Values<K> = { readonly [N in keyof K]: K[N] extends keyof ValueTypes ? ValueTypes[K[N]] : never };

/** What a code says, with the values of its variant. */
type Said<C, E> = E extends { readonly variants: infer V }
  ? { [N in keyof V]: { readonly code: C; readonly variant: N; readonly values: Values<V[N]> } }[keyof V]
  : E extends { readonly values: infer K; readonly derivation: infer D }
    ? { readonly code: C; readonly variant?: undefined; readonly values: Values<K & D> }
    : E extends { readonly values: infer K }
      ? { readonly code: C; readonly variant?: undefined; readonly values: Values<K> }
      : never;

/** The gravity is the code's; a check tells it where the case decides. */
type Weighed<E> = E extends { readonly gravity: readonly (infer G)[] }
  ? { readonly gravity: G }
  : { readonly gravity?: undefined };

interface Grounds {
  /** The cell to mend; null when the finding is about the whole. */
  readonly cell: CellPlace | null;
  /** Other cells it rests on, such as the holders of a title. */
  readonly related?: readonly CellPlace[];
  /** The section of the plan's document it rests on. */
  readonly source?: string;
  /** What may be written into the cell instead; it is offered, never done by itself. */
  readonly fix?: { readonly value: string | number; readonly format?: string } | undefined;
}

/** What is said, without where. */
export type Saying<C extends FindingCode = FindingCode> = {
  [K in C]: Said<K, Catalogue[K]> & Weighed<Catalogue[K]>;
}[C];

/** A finding as a check tells it. */
export type Told<C extends FindingCode = FindingCode> = { [K in C]: Saying<K> & Grounds }[C];

export type Finding<C extends FindingCode = FindingCode> = {
  [K in C]: Said<K, Catalogue[K]> & Grounds & { readonly gravity: Gravity };
}[C];

/** What a check tells, with the gravity that the catalogue gives it. */
export function finding<C extends FindingCode>(told: Told<C>): Finding<C> {
  const gravity = told.gravity ?? (CATALOGUE[told.code] as Entry).gravity;
  return { ...told, gravity } as unknown as Finding<C>;
}

/** The kinds of a finding's values, those of the derivation among them. */
export function kindsOf({ code, variant }: Finding): Kinds {
  const entry: Entry = CATALOGUE[code];
  return 'variants' in entry ? entry.variants[variant!]! : { ...entry.values, ...entry.derivation };
}
