import type { Gravity } from '../gravities';

/** What the values of findings are, and of which type each kind is. */
export interface ValueTypes {
  /** Stands in the sentence as it is. */
  readonly text: string;
  /** Whose row it is, said before the sentence; an empty text where nobody is to be named. */
  readonly person: string;
  /** The unit that a number is of; an empty text where it is of all. */
  readonly unit: string;
  /** What may have been meant, asked behind the sentence; an empty text where nothing comes near. */
  readonly suggestion: string;
  /** Carried for what can be done about the finding, and not said. */
  readonly unsaid: string;
  readonly count: number;
  readonly points: number;
  /** Points; null where nothing bounds them. */
  readonly bound: number | null;
  /** From 0 to 1. */
  readonly share: number;
  /** A serial number. */
  readonly day: number;
  readonly rounding: 'down' | 'nearest' | 'up';
  readonly role: 'registration' | 'proposal';
  /** Why a rule cannot be read: where, what stands there, and what was expected. */
  readonly reason: { readonly at: number; readonly found: string; readonly expected: string };
}

export type ValueKind = keyof ValueTypes;
export type Kinds = Readonly<Record<string, ValueKind>>;

/**
 * What is known of all findings of one code: how grave they are (several gravities where the case decides), and the values that
 * they carry. A code that says different things has variants, each with values of its own.
 */
export type Entry = { readonly gravity: Gravity | readonly Gravity[] } & (
  | { readonly variants: Readonly<Record<string, Kinds>> }
  | {
      readonly values: Kinds;
      /** The values of a second sentence, which tells how the figures came about. */
      readonly derivation?: Kinds;
    }
);

export type Entries<Prefix extends string> = Readonly<Record<`${Prefix}/${string}`, Entry>>;
