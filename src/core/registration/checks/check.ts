import type { CellPlace, RegistrationCode, Told } from '../../findings/finding';
import type { Rounding } from '../../numbers/rounding';
import type { UnitFinder } from '../../plan/find-unit';
import type { Plan } from '../../plan/plan';
import type { Steps } from '../../steps';
import type { Holdings } from '../people/history';
import type { RatioResult } from '../ratios/ratios';
import type { RegistrationSheet } from '../table/registration-sheet';
import type { ReadingChoices } from '../reading/reading-choices';

/** What a check may rest on. */
export interface CheckContext {
  /** The tables of one role: what is registered, or what is proposed. */
  readonly sheets: readonly RegistrationSheet[];
  readonly role: 'registration' | 'proposal';
  readonly plan: Plan;
  readonly units: UnitFinder;
  /** The direction chosen where the plan leaves rounding open. */
  readonly rounding: Exclude<Rounding, 'exact'>;
  /** Whether the tables of the whole workbook were read, or of one sheet. */
  readonly coverage: 'all' | 'part';
  /** What somebody has said of rows of one name. */
  readonly people: ReadingChoices['people'];
  /** When units handed in their registration, by the records; for tables without a column of days. */
  readonly receivedFrom: (unit: string) => { readonly serial: number; readonly place: CellPlace | null } | null;
  /** Every ratio of the plan, worked out on these tables. */
  readonly ratios: readonly RatioResult[];
  /** Titles of earlier years; null where the workbook keeps none. */
  readonly holdings: Holdings | null;
}

/** Takes what a check tells. */
export type Report = (told: Told<RegistrationCode>) => void;

/**
 * One check. What it reports is listed in the order in which it reports. One that has to look at every row does so in
 * steps.
 */
export type Check = (context: CheckContext, report: Report) => Steps<void> | void;
