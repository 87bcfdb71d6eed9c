import { folded } from '../../names/fold';
import type { Finding } from '../../findings/finding';
import { at, type PlanCheck } from './check';

/** Names of classes whose order everybody knows, the highest first; what stands before them, such as “loại”, is left out. */
const LADDERS: readonly (readonly RegExp[])[] = [
  [/^hoan thanh xuat sac/, /^hoan thanh tot/, /^hoan thanh(?! xuat sac| tot)/, /^khong hoan thanh/],
  [/^xuat sac/, /^(?:tot|gioi)\b/, /^kha\b/, /^(?:trung binh|dat)\b/, /^yeu\b/, /^kem\b/],
  [/^(?:a|1|i)$/, /^(?:b|2|ii)$/, /^(?:c|3|iii)$/, /^(?:d|4|iv)$/],
  [/^nhat$/, /^nhi$/, /^ba$/],
];
const LEAD = /^(?:xep )?(?:loai|hang|muc) /;

/** Classes of known rank of which the lower one begins at more points; two from one bound are told as an overlap. */
export const classOrder: PlanCheck = (review) => {
  const placed = review.plan.bands.flatMap(({ name, from }, row) => {
    const place = placeOf(name);
    return place && from !== null ? [{ name, from, row, ...place }] : [];
  });
  return placed.flatMap((lower): Finding[] => {
    const upper = placed.find((one) => one.ladder === lower.ladder && one.rung < lower.rung && one.from < lower.from);
    if (!upper) return [];
    const values = { upper: upper.name, lower: lower.name, from: upper.from, bound: lower.from };
    const cell = review.place('bands', upper.row, 'from');
    return [at(review, ['bands', lower.row, 'from'], { code: 'plan/bands-reversed', values }, [cell])];
  });
};

function placeOf(name: string): { ladder: number; rung: number } | null {
  const words = folded(name).replace(LEAD, '');
  for (const [ladder, rungs] of LADDERS.entries()) {
    const rung = rungs.findIndex((known) => known.test(words));
    if (rung >= 0) return { ladder, rung };
  }
  return null;
}
