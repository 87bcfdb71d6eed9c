import { isSameName } from '../../names/same-name';
import type { Award, Plan } from '../../plan/plan';
import { fromHighest, type Classified } from './classify';

/** Why a unit does not get an award that its place would give it. */
export type Bar =
  /** The bloc does not consider it, for a reason of its own. */
  | { readonly kind: 'excluded'; readonly reason: string }
  | { readonly kind: 'vote'; readonly votes: number; readonly needed: number }
  /** It is disciplined. */
  | { readonly kind: 'limited'; readonly atMost: string }
  /** Its class is below the one that the plan asks for; blank where it has none. */
  | { readonly kind: 'class'; readonly name: string; readonly least: string };

/** What people decided of a unit, and the class that it comes to. */
export interface Considered {
  readonly decided: Bar | null;
  readonly atMost: string;
  readonly classified: Classified | null;
}

/** What keeps a unit from an award: what the bloc decided, then what the plan says. Null where nothing does. */
export function barOf({ bands }: Plan, award: Award, { decided, atMost, classified }: Considered): Bar | null {
  if (decided) return decided;
  if (award.disciplined === 'barred' && atMost !== '') return { kind: 'limited', atMost };
  const least = leastBand(bands, award);
  if (least === null) return null;
  const name = classified?.kind === 'class' ? classified.band.name : '';
  const order = fromHighest(bands).map((band) => band.name);
  const own = order.indexOf(name);
  return own >= 0 && own <= order.indexOf(least) ? null : { kind: 'class', name, least };
}

/** The name of the lowest class that may get an award; null where the plan asks for none, or for one that it has not. */
export function leastBand(bands: Plan['bands'], { leastClass }: Award): string | null {
  if (leastClass === '') return null;
  return bands.find(({ name }) => isSameName(name, leastClass))?.name ?? null;
}

/** Whether the plan itself bars units from an award, so that points alone do not give it. */
export function asksForMore({ bands }: Plan, award: Award): boolean {
  return award.disciplined === 'barred' || leastBand(bands, award) !== null;
}
