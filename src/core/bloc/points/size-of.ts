import type { Criterion } from '../../plan/plan';

/** What points count for: a penalty is written as 8 by some and as −8 by others. */
export function sizeOf(kind: Criterion['kind'], points: number): number {
  return kind === 'penalty' ? Math.abs(points) : points;
}
