import { registry } from '../../../src/functions/registry';
import { wrap } from '../../../src/functions/call/wrap';

const BASES = Array.from({ length: 2001 }, (_, base) => base);
const ROUNDINGS = ['down', 'nearest', 'up', 'exact'] as const;

const host = { associate: () => undefined, Error };
const QUOTA = wrap(
  registry.find(({ id }) => id === 'QUOTA')!,
  () => host,
  () => 'vi',
);

/** What whole numbers say: a percentage is so many thousandths, so every quota is a ratio of two of them. */
export function expected(base: number, permille: number, rounding: (typeof ROUNDINGS)[number], basis: string): number {
  const numerator = base * permille;
  const denominator = basis === 'excluding' ? 1000 + permille : 1000;
  if (rounding === 'exact') return numerator / denominator;
  const rest = numerator % denominator;
  const down = (numerator - rest) / denominator;
  if (rounding === 'nearest') return 2 * rest >= denominator ? down + 1 : down;
  return rounding === 'up' && rest > 0 ? down + 1 : down;
}

/** Every percentage 0.1%–100.0% by 0.1, every base 0–2,000, every rounding: what differs from whole numbers, and how many were compared. */
export function compareFamily(basis: string): { readonly wrong: string[]; readonly compared: number } {
  const wrong: string[] = [];
  let compared = 0;
  for (let permille = 1; permille <= 1000; permille += 1) {
    for (const rounding of ROUNDINGS) {
      const [row] = QUOTA([BASES], permille / 1000, rounding, null, basis) as [unknown[]];
      for (const base of BASES) {
        compared += 1;
        if (row[base] === expected(base, permille, rounding, basis)) continue;
        if (wrong.length < 20) wrong.push(`${base} × ${permille}‰ ${rounding}: ${String(row[base])}`);
      }
    }
  }
  return { wrong, compared };
}
