import type { Finding } from '../../findings/finding';
import { finished, type Steps } from '../../steps';
import { ambiguousNumber } from './ambiguous-number';
import type { Check, CheckContext } from './check';
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
import type { RatioResult } from '../ratios/ratios';
import type { Registration } from '../table/registration';
import type { TableRole } from '../table/row-facts';
import type { RegistrationSheet } from '../table/registration-sheet';
import { withoutFixes } from './unmendable';

/** Every check of a registration, in the order in which their findings are listed; the ratios stand between the two parts. */
const BEFORE_RATIOS: readonly Check[] = [
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
];
const AFTER_RATIOS: readonly Check[] = [
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
  readonly findings: readonly Finding[];
  /** The ratios of what is registered, and of what is proposed. */
  readonly ratios: readonly { readonly role: TableRole; readonly results: readonly RatioResult[] }[];
}

export function checkRegistration(request: CheckRequest): readonly Finding[] {
  return finished(checkingRegistration(request)).findings;
}

/** The same in steps. What is registered and what is proposed are checked each by itself, then against each other. */
export function* checkingRegistration(request: CheckRequest): Steps<CheckOutcome> {
  const { registration, people = {}, receivedFrom = () => null, holdings = null } = request;
  const findings: Finding[] = [];
  const ratios: CheckOutcome['ratios'][number][] = [];
  const tables = (role: TableRole): readonly RegistrationSheet[] =>
    registration.sheets.filter(({ facts }) => facts.role === role);
  const [registered, proposed] = [tables('registration'), tables('proposal')];
  for (const [role, sheets] of [['registration', registered] as const, ['proposal', proposed] as const]) {
    if (sheets.length === 0) continue;
    const ofRatios = ratio((results) => ratios.push({ role, results }));
    const checks = [...BEFORE_RATIOS, ofRatios, ...AFTER_RATIOS];
    const own = yield* checkingTables(checks, { ...request, sheets, role, people, receivedFrom, holdings });
    // That the plan lists no units is said once.
    const isTold = findings.some(({ code }) => code === 'plan/units-missing');
    for (const finding of own) if (!isTold || finding.code !== 'plan/units-missing') findings.push(finding);
  }
  if (registered.length > 0 || proposed.some(({ columns }) => columns.has('registered'))) {
    const report = (finding: Finding): void => void findings.push(finding);
    yield* registeredBefore(registered, proposed, request.plan, report);
  }
  return { findings, ratios };
}

function* checkingTables(checks: readonly Check[], context: CheckContext): Steps<Finding[]> {
  const findings: Finding[] = [];
  const told = withoutFixes(context.sheets);
  const report = (finding: Finding): void => void findings.push(told(finding));
  for (const check of checks) {
    yield;
    const steps = check(context, report);
    if (steps) yield* steps;
  }
  return findings;
}
