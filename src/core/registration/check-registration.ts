import type { Finding } from '../findings/finding';
import { ambiguousNumber } from './checks/ambiguous-number';
import type { Check, CheckContext } from './checks/check';
import { dateAsText } from './checks/date-as-text';
import { disqualified } from './checks/disqualified';
import { duplicatePerson } from './checks/duplicate-person';
import { errorValue } from './checks/error-value';
import { initiativeReused } from './checks/initiative-reused';
import { late } from './checks/late';
import { legacyFont } from './checks/legacy-font';
import { missing } from './checks/missing';
import { missingInitiative } from './checks/missing-initiative';
import { numberAsText } from './checks/number-as-text';
import { numbering } from './checks/numbering';
import { ratio } from './checks/ratio';
import { swappedDate } from './checks/swapped-date';
import { titleForOtherKind } from './checks/title-for-other-kind';
import { titleOrder } from './checks/title-order';
import { unitMissing } from './checks/unit-missing';
import { unknownTitle } from './checks/unknown-title';
import { unknownUnit } from './checks/unknown-unit';
import { wrongYear } from './checks/wrong-year';

/** Every check of a registration, in the order in which their findings are listed. */
const CHECKS: readonly Check[] = [
  errorValue,
  missing,
  unknownTitle,
  titleForOtherKind,
  unknownUnit,
  unitMissing,
  duplicatePerson,
  late,
  disqualified,
  missingInitiative,
  ratio,
  titleOrder,
  initiativeReused,
  wrongYear,
  numbering,
  numberAsText,
  ambiguousNumber,
  dateAsText,
  swappedDate,
  legacyFont,
];

export function checkRegistration(context: CheckContext): Finding[] {
  return CHECKS.flatMap((check) => check(context));
}
