import type { TitleCode } from '../names/titles';
import type { Rounding } from '../numbers/rounding';

/** Where a value of a plan comes from: the section of its document, and the few words it rests on. */
export interface Source {
  readonly section: string;
  readonly words: string;
}

/** The plan of one year: data, never code. What its document leaves open is null. */
export interface Plan {
  readonly id: string;
  readonly document: PlanDocument;
  readonly year: number;
  readonly contents: readonly PlanItem[];
  readonly conditions: readonly PlanItem[];
  readonly deadlines: readonly Deadline[];
  readonly awards: readonly Award[];
  readonly units: readonly PlanUnit[];
}

export interface PlanDocument {
  readonly title: string;
  readonly number: string | null;
  readonly issuer: string;
  readonly signer: string;
  /** As written: day before month. */
  readonly signed: string;
  readonly source: Source;
}

export interface PlanItem {
  readonly text: string;
  readonly source: Source;
}

export interface Deadline {
  readonly kind: 'registration' | 'dossier';
  readonly text: string;
  /** The phrase of the document; its last valid day follows from it. */
  readonly phrase: string;
  readonly source: Source;
}

export interface Award {
  readonly title: TitleCode;
  readonly name: string;
  readonly ratio: AwardRatio | null;
  readonly source: Source;
}

export interface AwardRatio {
  /** 0 to 1. */
  readonly percent: number;
  /** The title whose holders are counted. */
  readonly base: TitleCode;
  /** Over all units together, or within each. */
  readonly scope: 'pooled' | 'per unit';
  /** Null where the document does not say. */
  readonly rounding: Rounding | null;
  readonly minimum: number | null;
}

export interface PlanUnit {
  readonly id: string;
  readonly name: string;
  /** At most 25 characters, for sheet names. */
  readonly shortName: string;
}
