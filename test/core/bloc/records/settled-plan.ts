import { settledRound, type SettledRound } from '../../../../src/core/bloc/records/settled';
import { SCORES, type SettledScore } from '../../../../src/core/bloc/records/tables';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import type { Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { writeTable } from '../../../../src/core/plan/schema/write-plan';
import { group, item, planOf, ROUND, scoreSheet } from '../setup';
import { recordsOf } from './records-of';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

/* A plan with a criterion and a bonus that have no number, rows of its record, and sheets of its first unit. */

export const plan = planOf({
  criteria: [
    group('I'),
    item('I.1', 20),
    item('', 20, { group: 'I', name: 'Không số' }),
    { kind: 'bonus', name: 'Cờ' },
  ],
  units: [{ name: 'Sở Mẫu An' }, { name: 'Sở Mẫu Bình' }],
});
export const [A, B] = plan.units;
const units = new UnitFinder(plan.units);

export const row = (more: Partial<SettledScore>): Partial<SettledScore> => ({
  round: ROUND,
  unit: 'Sở Mẫu An',
  criterion: 'I.1',
  content: 'Tiêu chí I.1',
  layer: 'bloc',
  points: 10,
  ...more,
});
export const settled = (...rows: readonly Partial<SettledScore>[]): SettledRound | null =>
  settledRound(scoringPlan(plan), units, recordsOf(writeTable(SCORES, rowsOf(SCORES, rows))), ROUND);

const NAMES = [
  ['I.1', 'Tiêu chí I.1'],
  ['2', 'Không số'],
  ['1', 'Cờ'],
];
export const sheet = (rows: readonly (readonly Cell[])[]): ScoreSheet => scoreSheet(plan, A!, NAMES, rows, 'A');
