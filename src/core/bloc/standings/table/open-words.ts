import type { Plan } from '../../../plan/plan';
import { openPlaces } from '../open-places';
import type { Standings } from '../standings';
import { blocName } from './columns';

/** Places that stay open, in one line; blank where there are none. */
export function openWords(plan: Plan, standings: Standings): string {
  const places = openPlaces(standings).map(({ bloc, award, count }) => {
    const of = standings.blocs.length > 1 ? ` của ${blocName(plan, bloc)}` : '';
    return `${count} ${award}${of}`;
  });
  return places.length === 0 ? '' : `Để trống, không còn đơn vị đủ điều kiện: ${places.join('; ')}.`;
}
