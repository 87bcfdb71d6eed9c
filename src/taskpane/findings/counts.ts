import type { Finding } from '../../core/findings/finding';
import type { Texts } from '../app/language';

/** `7 lỗi phải sửa, 1 lưu ý` */
export function countsByGravity(findings: readonly Finding[], texts: Texts): string {
  return (['error', 'warning', 'information'] as const)
    .map((gravity) => [gravity, findings.filter((finding) => finding.gravity === gravity).length] as const)
    .filter(([, count]) => count > 0)
    .map(([gravity, count]) =>
      texts('gravity.count', { count, gravity: texts(`gravity.${gravity}`).toLocaleLowerCase() }),
    )
    .join(', ');
}
