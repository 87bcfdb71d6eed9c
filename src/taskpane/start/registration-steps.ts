import { lateUnits, receiptMatrix } from '../../core/bloc/records/receipts';
import { countGravities } from '../../core/findings/gravities';
import { excessOf } from '../../core/registration/ratios/ratios';
import type { CheckResult } from '../registration/run-check';
import type { ScoreBook } from '../scoring/use-score-book';
import type { Step } from './steps';

/** How far the registration of an agency is, counted from the workbook. */
export interface RegistrationFacts {
  /** Awards and units that the plan names. */
  readonly awards: number;
  readonly units: number;
  /** Null where there are too many rows to be checked unasked. */
  readonly people: number | null;
  readonly rows: number;
  readonly sheets: number;
  /** Units whose registration came after the last day. */
  readonly late: number;
  readonly errors: number;
  readonly warnings: number;
  readonly ratios: number;
  /** Ratios that are exceeded. */
  readonly over: number;
}

export function registrationFacts(book: ScoreBook, check: CheckResult | null, rows: number): RegistrationFacts {
  const { plan, units, records } = book;
  const { error: errors, warning: warnings } = countGravities(check?.findings ?? []);
  const ratios = (check?.ratios ?? []).flatMap(({ results }) => results);
  return {
    awards: plan.awards.length,
    units: plan.units.length,
    people: check && check.people,
    rows,
    sheets: check?.sheets ?? 0,
    late: lateUnits(receiptMatrix(plan, units, records, ''), 'registration').length,
    errors,
    warnings,
    ratios: ratios.length,
    over: ratios.filter((ratio) => excessOf(ratio) > 0).length,
  };
}

/** The year of whoever takes in an agency's registrations, from the plan to the ratios. */
export function registrationSteps(facts: RegistrationFacts): Step[] {
  const { awards, units, people, rows, sheets, late, errors, warnings, ratios, over } = facts;
  const hasPlan = awards > 0 && units > 0;
  const hasPeople = people !== 0;
  const isChecked = people !== null && hasPeople && errors === 0;
  return [
    {
      id: 'plan',
      isDone: hasPlan,
      said: ['start.registration.plan', { awards, units }],
      page: 'plan',
      view: 'summary',
    },
    {
      id: 'collect',
      isDone: hasPlan && hasPeople,
      said: [
        people === null
          ? 'start.registration.collect.large'
          : people === 0
            ? 'start.registration.collect.none'
            : late > 0
              ? 'start.registration.collect.late'
              : 'start.registration.collect',
        { people: people ?? 0, rows, sheets, late },
      ],
      page: 'registration',
      view: 'collect',
    },
    {
      id: 'check',
      isDone: hasPlan && isChecked,
      said: [
        !hasPeople
          ? 'start.registration.check.none'
          : isChecked
            ? 'start.registration.clean'
            : 'start.registration.check',
        { errors, warnings },
      ],
      page: 'registration',
      view: 'check',
    },
    {
      id: 'ratios',
      isDone: hasPlan && isChecked && over === 0,
      said: [
        ratios === 0 || !people
          ? 'start.registration.ratios.none'
          : over > 0
            ? 'start.registration.ratios.over'
            : 'start.registration.ratios',
        { ratios, over },
      ],
      page: 'registration',
      view: 'ratios',
    },
  ];
}
