import { againstPlan } from './against-plan';
import { cell } from './cell';
import { plan } from './plan';
import { row } from './row';
import { score } from './score';
import { table } from './table';

/** Every code of finding. */
export const CATALOGUE = { ...row, ...cell, ...table, ...againstPlan, ...plan, ...score };

/** The same by the file that each stands in, as the sentences are. */
export interface Catalogues {
  readonly row: typeof row;
  readonly cell: typeof cell;
  readonly table: typeof table;
  readonly 'against-plan': typeof againstPlan;
  readonly plan: typeof plan;
  readonly score: typeof score;
}

/** Findings of a registration, which are listed under the names of their codes. */
export type RegistrationCatalogue = Exclude<keyof Catalogues, 'plan' | 'score'>;
