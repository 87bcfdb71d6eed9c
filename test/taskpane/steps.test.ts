import { blocSteps, type BlocFacts } from '../../src/taskpane/start/bloc-steps';
import { registrationSteps, type RegistrationFacts } from '../../src/taskpane/start/registration-steps';
import { placed, type Step } from '../../src/taskpane/start/steps';

/* The steps of a year, each with how far it is. */

const BLOC: BlocFacts = {
  criteria: 22,
  units: 8,
  sheets: 8,
  late: 0,
  differences: 0,
  unfinished: 0,
  isSettled: true,
  voted: 3,
  unvoted: 0,
  ranked: 8,
};
const REGISTRATION: RegistrationFacts = {
  awards: 3,
  units: 6,
  people: 33,
  rows: 60,
  sheets: 6,
  late: 0,
  errors: 0,
  warnings: 0,
  ratios: 7,
  over: 0,
};
const next = (steps: readonly Step[]): string | null => placed(steps).find(({ state }) => state === 'next')?.id ?? null;
const said = (steps: readonly Step[], id: string): string => steps.find((step) => step.id === id)!.said[0];

test.each<[string, Partial<BlocFacts>, string | null]>([
  ['no criteria', { criteria: 0 }, 'plan'],
  ['no units', { units: 0, sheets: 0, ranked: 0 }, 'plan'],
  ['no sheet yet', { sheets: 0, isSettled: false, unfinished: 8, ranked: 0 }, 'send'],
  ['some sheets', { sheets: 7, isSettled: false, unfinished: 1, ranked: 7 }, 'import'],
  ['a unit that the bloc has not finished', { isSettled: false, unfinished: 1, ranked: 7 }, 'reconcile'],
  ['all points, not settled', { isSettled: false }, 'settle'],
  ['settled with a unit unfinished', { unfinished: 1, ranked: 7 }, 'rank'],
  ['a vote that is missing', { unvoted: 1 }, 'vote'],
  ['a unit without a rank', { ranked: 7 }, 'rank'],
  ['all of it', {}, null],
])('a bloc: %s', (_name, facts, expected) => {
  expect(next(blocSteps({ ...BLOC, ...facts }))).toBe(expected);
});

test('a bloc: what is late and what is unfinished is told only where there is any', () => {
  expect(said(blocSteps(BLOC), 'import')).toBe('start.bloc.import');
  expect(said(blocSteps({ ...BLOC, late: 1 }), 'import')).toBe('start.bloc.import.late');
  expect(said(blocSteps({ ...BLOC, isSettled: false, unfinished: 2 }), 'reconcile')).toBe('start.bloc.reconcile.open');
  expect(said(blocSteps({ ...BLOC, unfinished: 2 }), 'reconcile')).toBe('start.bloc.reconcile');
  expect(said(blocSteps({ ...BLOC, voted: 0, unvoted: 0 }), 'vote')).toBe('start.bloc.vote.none');
});

test.each<[string, Partial<RegistrationFacts>, string | null]>([
  ['no awards', { awards: 0 }, 'plan'],
  ['no units', { units: 0 }, 'plan'],
  ['nobody', { people: 0, ratios: 7 }, 'collect'],
  ['errors', { errors: 2 }, 'check'],
  ['too many rows to be checked unasked', { people: null, ratios: 0 }, 'check'],
  ['a ratio exceeded', { over: 1 }, 'ratios'],
  ['all of it', { warnings: 3 }, null],
])('a registration: %s', (_name, facts, expected) => {
  expect(next(registrationSteps({ ...REGISTRATION, ...facts }))).toBe(expected);
});

test('a registration: sentences follow the figures', () => {
  const of = (facts: Partial<RegistrationFacts>): Step[] => registrationSteps({ ...REGISTRATION, ...facts });
  expect(said(of({ people: 0 }), 'collect')).toBe('start.registration.collect.none');
  expect(said(of({ people: null, rows: 60_000 }), 'collect')).toBe('start.registration.collect.large');
  expect(said(of({ late: 2 }), 'collect')).toBe('start.registration.collect.late');
  expect(said(of({ people: 0 }), 'check')).toBe('start.registration.check.none');
  expect(said(of({ errors: 1 }), 'check')).toBe('start.registration.check');
  expect(said(of({}), 'check')).toBe('start.registration.clean');
  expect(said(of({ ratios: 0 }), 'ratios')).toBe('start.registration.ratios.none');
  expect(said(of({ over: 1 }), 'ratios')).toBe('start.registration.ratios.over');
});
