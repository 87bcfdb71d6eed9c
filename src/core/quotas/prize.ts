import { asWhole } from '../numbers/bounds';
import { exactProduct, exactQuotient } from '../numbers/exact';

/**
 * Award money: coefficient × base salary, rounded up to a whole number of units.
 * Source: NĐ 152/2025/NĐ-CP (coefficients; rounded up to ten thousand đồng).
 */
export function prize(coefficient: number, baseSalary: number, unit: number): number {
  const units = exactQuotient(exactProduct(coefficient, baseSalary), unit);
  return exactProduct(asWhole(units) ?? Math.ceil(units), unit);
}
