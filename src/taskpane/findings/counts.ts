import type { Finding } from '../../core/findings/finding';
import { countGravities, GRAVITIES } from '../../core/findings/gravities';
import type { Texts } from '../app/language';

/** `7 lỗi phải sửa, 1 lưu ý` */
export function countsByGravity(findings: readonly Finding[], texts: Texts): string {
  const counts = countGravities(findings);
  return GRAVITIES.filter((gravity) => counts[gravity] > 0)
    .map((gravity) =>
      texts('gravity.count', { count: counts[gravity], gravity: texts(`gravity.${gravity}`).toLocaleLowerCase() }),
    )
    .join(', ');
}
