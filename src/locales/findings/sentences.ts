import type { Catalogues, RegistrationCatalogue } from '../../core/findings/catalogue';
import type { Kinds } from '../../core/findings/catalogue/entry';

/*
 * The sentences of findings, held against the catalogue by their types: each code has its sentence, each variant its own, and
 * each sentence names every value that is said and no other. A number with its noun is written `{count:unit|units}`.
 */

/** The places of a sentence. */
type Places<S extends string> = S extends `${string}{${infer Place}}${infer Rest}`
  ? (Place extends `${infer Name}:${string}` ? Name : Place) | Places<Rest>
  : never;

/** What is said around a sentence, or not at all. */
type Around = 'person' | 'suggestion' | 'unsaid';
type Shown<K> = { [N in keyof K]: K[N] extends Around ? never : N }[keyof K] & string;

/** The sentence itself, or what is wrong with it. */
type Checked<S, K> = S extends string
  ? [Exclude<Shown<K>, Places<S>>] extends [never]
    ? [Exclude<Places<S>, Shown<K>>] extends [never]
      ? S
      : { readonly 'names what the finding does not carry': Exclude<Places<S>, Shown<K>> }
    : { readonly 'does not name': Exclude<Shown<K>, Places<S>> }
  : never;

/** A code's texts: its sentence, or one for each variant, and its derivation. */
type Written<E> = E extends { readonly variants: infer V }
  ? { readonly [N in keyof V]: string }
  : E extends { readonly derivation: Kinds }
    ? { readonly text: string; readonly derivation: string }
    : { readonly text: string };
type Texts<G extends keyof Catalogues> = {
  readonly [C in keyof Catalogues[G]]: G extends RegistrationCatalogue
    ? { readonly name: string } & Written<Catalogues[G][C]>
    : Catalogues[G][C] extends { readonly variants: unknown }
      ? Written<Catalogues[G][C]>
      : string;
};

type KindsOf<E, N> = E extends { readonly variants: infer V }
  ? N extends keyof V
    ? V[N]
    : never
  : E extends { readonly values: infer K; readonly derivation?: infer D }
    ? N extends 'derivation'
      ? D
      : K
    : never;
/** What is lacking, so that its name stands in what the compiler says. */
type Lacking<Wanted, T> = { readonly [N in Exclude<keyof Wanted, keyof T>]: Wanted[N] };
type AllChecked<G extends keyof Catalogues, T> = Lacking<Texts<G>, T> & {
  readonly [C in keyof T]: C extends keyof Catalogues[G]
    ? T[C] extends string
      ? Texts<G>[C] extends string
        ? Checked<T[C], KindsOf<Catalogues[G][C], 'text'>>
        : Texts<G>[C]
      : Lacking<Texts<G>[C], T[C]> & {
          readonly [N in keyof T[C]]: N extends 'name' ? string : Checked<T[C][N], KindsOf<Catalogues[G][C], N>>;
        }
    : { readonly 'is no code of the catalogue': C };
};

type Given = Readonly<Record<string, string | Readonly<Record<string, string>>>>;

/** The sentences of one file of the catalogue. */
export function sentences<G extends keyof Catalogues, const T extends Given>(
  _group: G,
  texts: T & AllChecked<G, T>,
): T {
  return texts;
}
