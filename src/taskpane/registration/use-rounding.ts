import type { Rounding } from '../../core/numbers/rounding';
import { useKept } from '../app/use-kept';

export type ChosenRounding = Exclude<Rounding, 'exact'>;

/** How numbers under a ratio are made whole where the plan does not say; every page goes by it. */
export function useRounding(): [ChosenRounding, (rounding: ChosenRounding) => void] {
  return useKept<ChosenRounding>('rounding of ratios', 'down');
}
