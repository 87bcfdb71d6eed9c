import { useState } from 'react';
import type { Criterion, Plan } from '../../core/plan/plan';
import { ruleMeantBy } from '../../core/plan/rule-meant';
import { draftOf, NEW_DRAFT, ruleOf, type RuleDraft } from '../../core/plan/rule-draft';
import { parseRule } from '../../core/scoring/rules/parse-rule';
import { printRule } from '../../core/scoring/rules/print-rule';
import type { Rule } from '../../core/scoring/rules/rule';
import type { RuleWritingState } from './use-rule-writing';

/** The rule of a criterion as its fields hold it, and what they make. It follows the cell of the rule. */
export function useRuleDraft(
  plan: Plan,
  criterion: Criterion,
  writing: RuleWritingState,
): {
  readonly draft: RuleDraft;
  readonly result: ReturnType<typeof ruleOf>;
  readonly change: (part: Partial<RuleDraft>) => void;
} {
  const [draft, setDraft] = useState<RuleDraft>(() => draftFor(plan, criterion));
  const [seen, setSeen] = useState(criterion.rule);
  const result = ruleOf(draft);
  if (seen !== criterion.rule) {
    // The cell was edited in the sheet: the form follows what it does not say already. What was written from here comes back
    // a little later, and must not take what is being typed by then.
    setSeen(criterion.rule);
    const isOwn = writing.kind === 'written' && writing.text === criterion.rule;
    if (!isOwn && (!('rule' in result) || !isSaid(result.rule, criterion.rule))) setDraft(draftFor(plan, criterion));
  }
  return { draft, result, change: (part) => setDraft({ ...draft, ...part }) };
}

/** Whether a cell says this rule, in whatever words. */
function isSaid(rule: Rule, text: string): boolean {
  const reading = parseRule(text);
  return 'rule' in reading && printRule(reading.rule, 'vi') === printRule(rule, 'vi');
}

function draftFor(plan: Plan, criterion: Criterion): RuleDraft {
  const { rule, direction } = criterion;
  const reading = rule === '' ? null : parseRule(rule);
  if (reading && 'rule' in reading) return draftOf(reading.rule);
  // What is written in words stands in the fields as it is probably meant; nothing is written by itself.
  const meant = ruleMeantBy(plan, criterion);
  if (meant) return draftOf(meant);
  return { ...NEW_DRAFT, isLower: direction === 'lower' };
}
