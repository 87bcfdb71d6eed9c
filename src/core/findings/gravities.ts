/** The gravest first. */
export const GRAVITIES = ['error', 'warning', 'information'] as const;

export type Gravity = (typeof GRAVITIES)[number];

/** How many findings there are of each gravity. */
export function countGravities(findings: readonly { readonly gravity: Gravity }[]): Readonly<Record<Gravity, number>> {
  const counts = { error: 0, warning: 0, information: 0 };
  for (const { gravity } of findings) counts[gravity] += 1;
  return counts;
}
