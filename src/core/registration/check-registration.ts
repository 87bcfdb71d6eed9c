import type { Finding } from '../findings/finding';
import type { Check, CheckContext } from './checks/check';
import { late } from './checks/late';
import { missing } from './checks/missing';
import { ratio } from './checks/ratio';
import { unknownTitle } from './checks/unknown-title';
import { unitMissing } from './checks/unit-missing';
import { unknownUnit } from './checks/unknown-unit';

/** Every check of a registration, in the order in which their findings are listed. */
const CHECKS: readonly Check[] = [missing, unknownTitle, unknownUnit, unitMissing, late, ratio];

export function checkRegistration(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
