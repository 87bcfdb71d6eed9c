import type { RegistrationSheet } from './registration-sheet';

/** The registration tables that were read. */
export interface Registration {
  readonly sheets: readonly RegistrationSheet[];
  /** Sheets in which no table was found. */
  readonly without: readonly string[];
}
