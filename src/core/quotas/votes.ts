import { exactProduct } from '../numbers/exact';
import { asWhole } from '../numbers/bounds';

/**
 * Votes needed: the share of all members, rounded up, since it is a least number.
 * Source: NĐ 98/2023/NĐ-CP Điều 30.7 (90% or 80% of all council members, by title).
 */
export function votes(members: number, percent: number): number {
  const exact = exactProduct(members, percent);
  return asWhole(exact) ?? Math.ceil(exact);
}
