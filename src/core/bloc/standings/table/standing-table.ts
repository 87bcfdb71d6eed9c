import type { Plan, PlanUnit } from '../../../plan/plan';
import type { BallotCount } from '../../records/ballots';
import type { ClassLimit } from '../../records/log';
import type { Layer } from '../../sheets/form/columns';
import type { UnitProgress } from '../progress';
import type { Standings } from '../standings';

/** A standing as it is to be shown: on which layer, and what was recorded about its units. */
export interface StandingTable {
  readonly plan: Plan;
  readonly standings: Standings;
  readonly layer: Layer;
  /** The totals of the other layers, by the name of the unit. */
  readonly progress?: ReadonlyMap<string, UnitProgress>;
  readonly ballots?: readonly BallotCount[];
  readonly limits?: ReadonlyMap<PlanUnit, ClassLimit>;
}
