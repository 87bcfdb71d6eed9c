import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useState, type FormEvent, type ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import type { CellPlace } from '../../core/findings/finding';
import type { Criterion } from '../../core/plan/plan';
import { draftOf, NEW_DRAFT, ruleOf, type RuleDraft } from '../../core/plan/rule-draft';
import { parseRule } from '../../core/scoring/rules/parse-rule';
import { printRule } from '../../core/scoring/rules/print-rule';
import type { Rule } from '../../core/scoring/rules/rule';
import { ruleSentence } from '../../functions/call/rule-sentence';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { RuleExamples } from './RuleExamples';
import { RuleFields } from './RuleFields';
import { useRuleWriting } from './use-rule-writing';

const KINDS: readonly Rule['kind'][] = ['proportional', 'threshold', 'tiers', 'step', 'yesno', 'late', 'incident'];

const useStyles = makeStyles({
  form: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
  notation: { fontFamily: tokens.fontFamilyMonospace, overflowWrap: 'anywhere' },
});

/** The rule of one criterion: fields that follow its kind, the sentence it makes, three results, and the writing. */
export function RuleForm({ criterion, place }: { criterion: Criterion; place: CellPlace }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [draft, setDraft] = useState<RuleDraft>(() => draftFor(criterion));
  const [hasTried, setHasTried] = useState(false);
  const writing = useRuleWriting(place);
  const result = ruleOf(draft);
  const [seen, setSeen] = useState(criterion.rule);
  if (seen !== criterion.rule) {
    // The cell was edited in the sheet: the form follows what it does not say already. What was written from here comes back
    // a little later, and must not take what is being typed by then.
    setSeen(criterion.rule);
    const isOwn = writing.state.kind === 'written' && writing.state.text === criterion.rule;
    if (!isOwn && (!('rule' in result) || printRule(result.rule) !== criterion.rule)) setDraft(draftFor(criterion));
  }
  const change = (part: Partial<RuleDraft>): void => setDraft({ ...draft, ...part });
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    setHasTried(true);
    if ('rule' in result) void writing.write(printRule(result.rule), criterion.rule);
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
      {'rule' in result && (
        <div role="status" data-rule={printRule(result.rule)}>
          <Text block>{ruleSentence(result.rule, texts.language)}</Text>
          <RuleExamples rule={result.rule} maximum={criterion.maximum} />
          <Caption1 block className={styles.notation}>
            {printRule(result.rule)}
          </Caption1>
        </div>
      )}
      <div>
        <Button appearance="primary" type="submit" id="write-rule">
          {texts('plan.rule.write', { cell })}
        </Button>
      </div>
      <div role="status">
        {writing.state.kind === 'failed' && <FaultBar error={writing.state.error} />}
        {writing.state.kind === 'moved' && (
          <MessageBar intent="warning" layout="multiline" data-rule-writing="moved">
            <MessageBarBody>{texts('plan.rule.moved', { cell })}</MessageBarBody>
          </MessageBar>
        )}
        {(writing.state.kind === 'restored' || writing.state.kind === 'changed') && (
          <MessageBar intent="info" layout="multiline" data-rule-writing={writing.state.kind}>
            <MessageBarBody>
              {texts(writing.state.kind === 'restored' ? 'functions.restored' : 'functions.changed', { cell })}
            </MessageBarBody>
          </MessageBar>
        )}
        {writing.state.kind === 'written' && (
          <MessageBar intent="success" layout="multiline" data-rule-writing="written">
            <MessageBarBody>{texts('plan.rule.written', { cell })}</MessageBarBody>
            <MessageBarActions>
              <Button size="small" onClick={() => void writing.restore()} id="restore-rule">
                {texts('functions.restore')}
              </Button>
            </MessageBarActions>
          </MessageBar>
        )}
      </div>
    </form>
  );
}

function isInForce(rule: string): boolean {
  return rule !== '' && 'rule' in parseRule(rule);
}

function draftFor({ rule, direction }: Criterion): RuleDraft {
  const reading = rule === '' ? null : parseRule(rule);
  if (reading && 'rule' in reading) return draftOf(reading.rule);
  return { ...NEW_DRAFT, isLower: direction === 'lower' };
}
