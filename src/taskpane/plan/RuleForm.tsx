import { Button, Caption1, Field, makeStyles, Select, tokens } from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import type { CellPlace } from '../../core/findings/finding';
import type { Criterion, Plan } from '../../core/plan/plan';
import { parseRule } from '../../core/scoring/rules/parse-rule';
import { printRule } from '../../core/scoring/rules/print-rule';
import type { Rule } from '../../core/scoring/rules/rule';
import { useTexts } from '../app/language';
import { RuleFields } from './RuleFields';
import { RulePreview } from './RulePreview';
import { RuleWritingNews } from './RuleWritingNews';
import { useRuleDraft } from './use-rule-draft';
import { useRuleWriting } from './use-rule-writing';

const KINDS: readonly Rule['kind'][] = ['proportional', 'threshold', 'tiers', 'step', 'yesno', 'late', 'incident'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

interface Props {
  readonly plan: Plan;
  readonly criterion: Criterion;
  readonly place: CellPlace;
}

/** The rule of one criterion: fields that follow its kind, the sentence it makes, three results, and the writing. */
export function RuleForm({ plan, criterion, place }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const writing = useRuleWriting(place);
  const { draft, result, change } = useRuleDraft(plan, criterion, writing.state);
  const [hasTried, setHasTried] = useState(false);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setHasTried(true);
    if ('rule' in result) void writing.write(printRule(result.rule, 'vi'), criterion.rule);
  };
  const cell = `${place.sheet}!${cellAddress(place)}`;
  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {!isInForce(criterion.rule) && (
        <Caption1 block data-rule-state={criterion.rule === '' ? 'none' : 'unreadable'}>
          {criterion.rule === '' ? texts('plan.rule.none') : texts('plan.rule.unreadable', { rule: criterion.rule })}
        </Caption1>
      )}
      <Field label={texts('plan.rule.kind')}>
        <Select id="rule-kind" value={draft.kind} onChange={(_, { value }) => change({ kind: value as Rule['kind'] })}>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {texts(`plan.rule.kind.${kind}`)}
            </option>
          ))}
        </Select>
      </Field>
      <RuleFields draft={draft} fault={hasTried && 'fault' in result ? result.fault : null} onChange={change} />
      {'rule' in result && <RulePreview rule={result.rule} maximum={criterion.maximum} />}
      <div>
        <Button appearance="primary" type="submit" id="write-rule">
          {texts('plan.rule.write', { cell })}
        </Button>
      </div>
      <RuleWritingNews state={writing.state} cell={cell} onRestore={() => void writing.restore()} />
    </form>
  );
}

function isInForce(rule: string): boolean {
  return rule !== '' && 'rule' in parseRule(rule);
}
