import type { Finding } from '../../findings/finding';
import type { Rounding } from '../../numbers/rounding';
import type { UnitFinder } from '../../plan/find-unit';
import type { Plan } from '../../plan/plan';
import type { Registration } from '../registration';

/** What a check may rest on. */
export interface CheckContext {
  readonly registration: Registration;
  readonly plan: Plan;
  readonly units: UnitFinder;
  /** The direction chosen where the plan leaves rounding open. */
  readonly rounding: Exclude<Rounding, 'exact'>;
  /** Whether the tables of the whole workbook were read, or of one sheet. */
  readonly coverage: 'all' | 'part';
}

/** One check of a registration: what it finds, in the order of the table. */
export type Check = (context: CheckContext) => Finding[];
