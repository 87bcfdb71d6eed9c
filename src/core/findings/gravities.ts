import type { Finding, Gravity } from './finding';

/** The gravest first. */
export const GRAVITIES = ['error', 'warning', 'information'] as const satisfies readonly Gravity[];

/** How many findings there are of each gravity. */
export function countGravities(findings: readonly Finding[]): Readonly<Record<Gravity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { gravity } of findings) counts[gravity] += 1;
  return counts;
}
