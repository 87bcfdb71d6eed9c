import { Button, Checkbox, Field, Input, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftFault, TierDraft } from '../../core/plan/rule-draft';
import { useTexts } from '../app/language';

const useStyles = makeStyles({
  tier: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: tokens.spacingHorizontalS,
    alignItems: 'flex-end',
    border: 'none',
    padding: 0,
    margin: 0,
  },
  number: { width: '7em', minWidth: 0 },
});

interface Props {
  readonly tier: TierDraft;
  /** Its place among the tiers of the rule. */
  readonly at: number;
  /** What its bound is: days late, a share, or the result itself. */
  readonly unit: 'days' | 'percent' | 'value';
  readonly fault: DraftFault | null;
  readonly onChange: (part: Partial<TierDraft>) => void;
  /** Null for the only one. */
  readonly onRemove: (() => void) | null;
}

/** A bound and its points. */
export function TierField({ tier, at, unit, fault, onChange, onRemove }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const problem = (field: 'bound' | 'points') =>
    fault?.field === `tiers.${at}.${field}` ? { validationMessage: texts(`plan.rule.fault.${fault.reason}`) } : {};
  return (
    <fieldset className={styles.tier} aria-label={texts('plan.rule.tier', { number: at + 1 })}>
      <Field label={texts(`plan.rule.tier.bound.${unit}`)} {...problem('bound')}>
        <Input
          className={styles.number}
          id={`rule-tier-${at}-bound`}
          inputMode="decimal"
          value={tier.bound}
          onChange={(_, { value }) => onChange({ bound: value })}
        />
      </Field>
      <Field label={texts('plan.rule.tier.points')} {...problem('points')}>
        <Input
          className={styles.number}
          id={`rule-tier-${at}-points`}
          inputMode="decimal"
          value={tier.points}
          onChange={(_, { value }) => onChange({ points: value })}
        />
      </Field>
      {unit !== 'days' && (
        <Checkbox
          label={texts('plan.rule.tier.above')}
          checked={tier.isAbove}
          onChange={(_, { checked }) => onChange({ isAbove: checked === true })}
        />
      )}
      {onRemove && (
        <Button size="small" onClick={onRemove} aria-label={texts('plan.rule.tier.remove.of', { number: at + 1 })}>
          {texts('plan.rule.tier.remove')}
        </Button>
      )}
    </fieldset>
  );
}
