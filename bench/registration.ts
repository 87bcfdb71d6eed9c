export { toSerial } from '../src/core/dates/serial';
export { UnitFinder } from '../src/core/plan/find-unit';
export { EMPTY_PLAN } from '../src/core/plan/plan';
export { rowsOf } from '../src/core/plan/schema/table';
export { AWARDS, CONDITIONS, DEADLINES, FACTS } from '../src/core/plan/schema/tables';
export { checkingRegistration } from '../src/core/registration/checks/check-registration';
export { NO_CHOICES } from '../src/core/registration/reading/reading-choices';
export { readingRegistration } from '../src/core/registration/reading/read-registration';
