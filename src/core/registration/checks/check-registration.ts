import { finding, type Finding, type RegistrationCode } from '../../findings/finding';
import { finished, type Steps } from '../../steps';
import { ambiguousNumber } from './ambiguous-number';
import type { Check, CheckContext, Report } from './check';
import { collectiveConditions } from './collective-conditions';
import { dateAsText } from './date-as-text';
import { disqualified } from './disqualified';
import { duplicatePerson } from './duplicate-person';
import { errorValue } from './error-value';
import { hiddenRows } from './hidden-rows';
import { impossibleDay } from './impossible-day';
import { initiativeReused } from './initiative-reused';
import { late } from './late';
import { legacyFont } from './legacy-font';
import { merged } from './merged';
import { missing } from './missing';
import { missingInitiative } from './missing-initiative';
import { numberAsText } from './number-as-text';
import { numbering } from './numbering';
import { ratio } from './ratio';
import { registeredBefore } from './registered-before';
import { swappedDate } from './swapped-date';
import { titleChain } from './title-chain';
import { titleForOtherKind } from './title-for-other-kind';
import { titleOrder } from './title-order';
import { unitMissing } from './unit-missing';
import { unknownTitle } from './unknown-title';
import { unknownUnit } from './unknown-unit';
import { wrongYear } from './wrong-year';
import { ratioResults, type RatiosOfRole } from '../ratios/ratios';
import type { Registration } from '../table/registration';
import type { TableRole } from '../table/row-facts';
import type { RegistrationSheet } from '../table/registration-sheet';
import { mendableOnly } from './unmendable';

/** Every check of the tables of one role, in the order in which their findings are listed. */
const CHECKS: readonly Check[] = [
  errorValue,
  missing,
  unknownTitle,
  titleForOtherKind,
  unknownUnit,
  unitMissing,
  duplicatePerson,
  late,
  impossibleDay,
  disqualified,
  missingInitiative,
  titleChain,
  collectiveConditions,
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
  hiddenRows,
  merged,
];

/** What the checks of all tables rest on; what nobody has said anything of may be left out. */
export interface CheckRequest
  extends
    Pick<CheckContext, 'plan' | 'units' | 'rounding' | 'coverage'>,
    Partial<Pick<CheckContext, 'people' | 'receivedFrom' | 'holdings'>> {
  readonly registration: Registration;
}

export interface CheckOutcome {
  readonly findings: readonly Finding<RegistrationCode>[];
  readonly ratios: readonly RatiosOfRole[];
}

export function checkRegistration(request: CheckRequest): readonly Finding<RegistrationCode>[] {
  return finished(checkingRegistration(request)).findings;
}

/** As a generator, so that the pane stays responsive. Each role's tables are checked alone, then against each other. */
export function* checkingRegistration(request: CheckRequest): Steps<CheckOutcome> {
  const { registration, people = {}, receivedFrom = () => null, holdings = null } = request;
  const findings: Finding<RegistrationCode>[] = [];
  const ratios: RatiosOfRole[] = [];
  const tables = (role: TableRole): readonly RegistrationSheet[] =>
    registration.sheets.filter(({ facts }) => facts.role === role);
  const [registered, proposed] = [tables('registration'), tables('proposal')];
  for (const [role, sheets] of [['registration', registered] as const, ['proposal', proposed] as const]) {
    if (sheets.length === 0) continue;
    const results = yield* ratioResults({ ...request, sheets, people });
    ratios.push({ role, results });
    const told = yield* checkingTables({ ...request, sheets, role, people, receivedFrom, holdings, ratios: results });
    // That the plan lists no units is said once.
    const isSaid = findings.some(({ code }) => code === 'plan/units-missing');
    findings.push(...told.filter(({ code }) => !isSaid || code !== 'plan/units-missing'));
  }
  if (registered.length > 0 || proposed.some(({ columns }) => columns.has('registered'))) {
    const report: Report = (told) => void findings.push(finding(told));
    yield* registeredBefore(registered, proposed, request.plan, report);
  }
  return { findings, ratios };
}

function* checkingTables(context: CheckContext): Steps<Finding<RegistrationCode>[]> {
  const findings: Finding<RegistrationCode>[] = [];
  const mendable = mendableOnly(context.sheets);
  const report: Report = (told) => void findings.push(mendable(finding(told)));
  for (const check of CHECKS) {
    yield;
    const steps = check(context, report);
    if (steps) yield* steps;
  }
  return findings;
}
