import { keywordReader, type Keywords } from '../names/keywords';
import type { CellError } from '../numbers/cell';
import { divisionByZero } from '../numbers/cell';
import { CLOSE } from '../numbers/decimal';
import { exactQuotient } from '../numbers/exact';

/** Whether a higher or a lower result is better. */
export type Direction = 'higher' | 'lower';

export const DIRECTIONS: Keywords<Direction> = { higher: 'cao', lower: 'giảm,thấp' };

export const readDirection = keywordReader(DIRECTIONS);

/**
 * The achieved ratio, 1 = 100%. Higher is better: actual ÷ target, uncapped. Lower is better: 1 once the actual is not
 * above the target, else target ÷ actual. Both are 0 or more.
 * Source of the first: QĐ 212/2025/QĐ-UBND Hải Phòng, footnotes of the annexes (done ÷ assigned × 100%).
 */
export function attainment(actual: number, target: number, direction: Direction): number | CellError {
  if (direction === 'lower') return actual <= target + CLOSE ? 1 : exactQuotient(target, actual);
  if (target <= CLOSE) return divisionByZero('targetZero');
  return exactQuotient(actual, target);
}
