import type { PlanRow, TableKey } from './schema/tables';

/**
 * The plan of one year: data, never code. It is what its tables hold, row by row; what its document leaves open is
 * blank.
 */
export type Plan = { readonly [K in TableKey]: readonly PlanRow<K>[] };

/** A unit by its names; what else its row says may be left out. */
export type PlanUnit = Pick<PlanRow<'units'>, 'id' | 'name' | 'shortName'> & Partial<PlanRow<'units'>>;
export type Award = PlanRow<'awards'>;
export type Deadline = PlanRow<'deadlines'>;
export type Criterion = PlanRow<'criteria'>;

export const EMPTY_PLAN: Plan = {
  facts: [],
  units: [],
  rounds: [],
  occasions: [],
  activities: [],
  criteria: [],
  targets: [],
  bands: [],
  awards: [],
  conditions: [],
  deadlines: [],
};
