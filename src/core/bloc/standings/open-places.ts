import type { Standings } from './standings';

/** Places of an award that nobody takes, though it is known who could. */
export interface OpenPlaces {
  readonly bloc: string;
  readonly award: string;
  readonly count: number;
}

/** Places that stay open: all units of the bloc are ranked, or some were passed over. */
export function openPlaces({ blocs, rows }: Pick<Standings, 'blocs' | 'rows'>): OpenPlaces[] {
  return blocs.flatMap(({ bloc, order, counts, open }) => {
    const own = order.map((position) => rows[position]!);
    const isRanked = own.every(({ rank }) => rank !== null);
    return counts.flatMap(({ award: { name } }, at): OpenPlaces[] => {
      const isPassedOver = own.some(({ barred }) => barred.some(({ award }) => award === name));
      const count = open[at]!;
      return count > 0 && (isRanked || isPassedOver) ? [{ bloc, award: name, count }] : [];
    });
  });
}
