import { folded } from '../../names/fold';
import type { Plan, PlanUnit } from '../../plan/plan';

const LEADER = /^(?:don vi )?(?:khoi|cum) truong|^truong (?:khoi|cum)/;
const DEPUTY = /^(?:don vi )?(?:khoi|cum) pho|^pho (?:truong )?(?:khoi|cum)/;

/** The unit leads its bloc: it does not review its own points. */
export function isLeader({ role }: PlanUnit): boolean {
  return LEADER.test(folded(role ?? ''));
}

/** The unit that reviews the leader's points; null where the bloc of the leader names none. */
export function deputyOf(plan: Plan, leader: PlanUnit): PlanUnit | null {
  const deputies = plan.units.filter(({ role }) => DEPUTY.test(folded(role)));
  return deputies.find(({ bloc }) => folded(bloc) === folded(leader.bloc ?? '')) ?? null;
}
