import {
  Button,
  Checkbox,
  Field,
  Input,
  makeStyles,
  Radio,
  RadioGroup,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NEW_TIER, type TierDraft } from '../../core/plan/rule-draft';
import { useTexts } from '../app/language';
import { DirectionField, type RuleFieldsProps } from './DirectionField';

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

/** Bounds and their points, one line each; of a share, of the result itself, or of days late. */
export function TierFields({ draft, fault, onChange }: RuleFieldsProps): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const isLate = draft.kind === 'late';
  const unit = isLate ? 'days' : draft.isPercent ? 'percent' : 'value';
  const change = (at: number, part: Partial<TierDraft>): void =>
    onChange({ tiers: draft.tiers.map((tier, index) => (index === at ? { ...tier, ...part } : tier)) });
  const problem = (field: string) =>
    fault?.field === field ? { validationMessage: texts(`plan.rule.fault.${fault.reason}`) } : {};
  return (
    <>
      {!isLate && (
        <Field label={texts('plan.rule.tiers.of')}>
          <RadioGroup
            value={draft.isPercent ? 'percent' : 'value'}
            onChange={(_, { value }) => onChange({ isPercent: value === 'percent' })}
          >
            <Radio value="percent" label={texts('plan.rule.tiers.of.percent')} />
            <Radio value="value" label={texts('plan.rule.tiers.of.value')} />
          </RadioGroup>
        </Field>
      )}
      {!isLate && draft.isPercent && <DirectionField draft={draft} onChange={onChange} />}
      {draft.tiers.map((tier, at) => (
        <fieldset key={at} className={styles.tier} aria-label={texts('plan.rule.tier', { number: at + 1 })}>
          <Field label={texts(`plan.rule.tier.bound.${unit}`)} {...problem(`tiers.${at}.bound`)}>
            <Input
              className={styles.number}
              id={`rule-tier-${at}-bound`}
              inputMode="decimal"
              value={tier.bound}
              onChange={(_, { value }) => change(at, { bound: value })}
            />
          </Field>
          <Field label={texts('plan.rule.tier.points')} {...problem(`tiers.${at}.points`)}>
            <Input
              className={styles.number}
              id={`rule-tier-${at}-points`}
              inputMode="decimal"
              value={tier.points}
              onChange={(_, { value }) => change(at, { points: value })}
            />
          </Field>
          {!isLate && (
            <Checkbox
              label={texts('plan.rule.tier.above')}
              checked={tier.isAbove}
              onChange={(_, { checked }) => change(at, { isAbove: checked === true })}
            />
          )}
          {draft.tiers.length > 1 && (
            <Button
              size="small"
              onClick={() => onChange({ tiers: draft.tiers.filter((_, index) => index !== at) })}
              aria-label={texts('plan.rule.tier.remove.of', { number: at + 1 })}
            >
              {texts('plan.rule.tier.remove')}
            </Button>
          )}
        </fieldset>
      ))}
      {fault?.field === 'tiers' && <Text role="alert">{texts(`plan.rule.fault.${fault.reason}`)}</Text>}
      <div>
        <Button size="small" id="add-tier" onClick={() => onChange({ tiers: [...draft.tiers, NEW_TIER] })}>
          {texts('plan.rule.tier.add')}
        </Button>
      </div>
    </>
  );
}
