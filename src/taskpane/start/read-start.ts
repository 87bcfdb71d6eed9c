import type { Plan } from '../../core/plan/plan';
import { isPlan, readPlan } from '../../core/plan/schema/read-plan';
import { readChoices, type ReadingChoices } from '../../core/registration/reading/reading-choices';
import type { Steps } from '../../core/steps';
import type { Workbook, WorkbookContent } from '../../workbook/workbook';
import { inSlices } from '../app/in-slices';
import { MANY_ROWS, rowsIn, runCheck } from '../registration/run-check';
import { CHOICES } from '../registration/use-choices';
import type { ChosenRounding } from '../registration/use-rounding';
import { scoreBookOf } from '../scoring/use-score-book';
import { blocFacts, blocSteps } from './bloc-steps';
import { registrationFacts, registrationSteps } from './registration-steps';
import { placed, type PlacedStep } from './steps';

/** What a workbook holds, as the page that opens tells it. */
export interface StartState {
  readonly plan: Plan;
  /** Neither a plan nor a registration: somebody begins. */
  readonly isEmpty: boolean;
  /** Null where the plan has nothing to be scored by. */
  readonly bloc: readonly PlacedStep[] | null;
  /** Null where the workbook is of a bloc alone. */
  readonly registration: readonly PlacedStep[] | null;
}

/** What the workbook holds and what comes next in it. */
export async function readStart(workbook: Workbook, rounding: ChosenRounding): Promise<StartState> {
  const [content, choices] = await Promise.all([workbook.read('all', true), workbook.readSetting(CHOICES)]);
  const state = await inSlices(startState(content, readChoices(choices), rounding), () => false);
  return state!;
}

function* startState(content: WorkbookContent, choices: ReadingChoices, rounding: ChosenRounding): Steps<StartState> {
  const { present } = readPlan(content.tables);
  const rows = rowsIn(content);
  const check = rows > MANY_ROWS ? null : yield* runCheck(content, rounding, 'all', choices);
  const book = scoreBookOf(content);
  const { plan } = book;
  const facts = blocFacts(book);
  // In a workbook of so many rows somebody has registered.
  const people = check?.people ?? rows;
  const hasPlan = isPlan(present);
  // An agency's plan lists contents too; they are scored where they have points, or nothing else is there.
  const hasPoints = plan.criteria.some(({ maximum }) => maximum !== null);
  const isScored = plan.criteria.length > 0 && (hasPoints || facts.sheets > 0 || people === 0);
  const isOfRatios = plan.awards.some(({ percent }) => percent !== null);
  const isRegistered = people > 0 || (hasPlan && (isOfRatios || !isScored));
  return {
    plan,
    isEmpty: !hasPlan && people === 0,
    bloc: isScored ? placed(blocSteps(facts)) : null,
    registration: isRegistered ? placed(registrationSteps(registrationFacts(book, check, rows))) : null,
  };
}
