import type { Plan } from '../../plan/plan';
import type { TableSpec } from '../../table/find-header';
import { scoreRounds } from '../points/score-rounds';
import { scoreTree, type ScoreTree } from '../points/score-tree';
import { scoringRules, type ScoringRules } from '../points/scoring-rules';
import { formHeadings, formSpec, type FormColumn } from './form/columns';
import { criterionNames, type CriterionName } from './form/criterion-names';
import { formRows, type FormRow } from './form/rows';
import { knownRows, type KnownRow } from './read/match-rows';

/** What scoring by a plan rests on, worked out once: how points are added up, and what its score sheets look like. */
export interface ScoringPlan {
  readonly plan: Plan;
  /** In their order. */
  readonly rounds: readonly string[];
  readonly tree: ScoreTree;
  readonly rules: ScoringRules;
  /** The rows of a score sheet, and what they are recognised by. */
  readonly rows: readonly FormRow[];
  readonly knownRows: readonly KnownRow[];
  readonly headings: Readonly<Record<FormColumn, string>>;
  readonly spec: TableSpec<FormColumn>;
  /** What records call each criterion, by its position in the plan. */
  readonly names: ReadonlyMap<number, CriterionName>;
}

export function scoringPlan(plan: Plan): ScoringPlan {
  const tree = scoreTree(plan.criteria);
  const rows = formRows(plan.criteria, tree);
  const headings = formHeadings(plan);
  return {
    plan,
    rounds: scoreRounds(plan),
    tree,
    rules: scoringRules(plan),
    rows,
    knownRows: knownRows(rows),
    headings,
    spec: formSpec(headings),
    names: criterionNames(plan.criteria, rows),
  };
}
