import { Button, Field, Radio, RadioGroup, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { NEW_TIER, type TierDraft } from '../../core/plan/rule-draft';
import { useTexts } from '../app/language';
import { DirectionField, type RuleFieldsProps } from './DirectionField';
import { TierField } from './TierField';

/** Bounds and their points, one line each; of a share, of the result itself, or of days late. */
export function TierFields({ draft, fault, onChange }: RuleFieldsProps): ReactElement {
  const texts = useTexts();
  const { tiers } = draft;
  const isLate = draft.kind === 'late';
  const change = (at: number, part: Partial<TierDraft>): void =>
    onChange({ tiers: tiers.map((tier, index) => (index === at ? { ...tier, ...part } : tier)) });
  const remove = (at: number): void => onChange({ tiers: tiers.filter((_, index) => index !== at) });
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
      {tiers.map((tier, at) => (
        <TierField
          key={at}
          tier={tier}
          at={at}
          unit={isLate ? 'days' : draft.isPercent ? 'percent' : 'value'}
          fault={fault}
          onChange={(part) => change(at, part)}
          onRemove={tiers.length > 1 ? () => remove(at) : null}
        />
      ))}
      {fault?.field === 'tiers' && <Text role="alert">{texts(`plan.rule.fault.${fault.reason}`)}</Text>}
      <div>
        <Button size="small" id="add-tier" onClick={() => onChange({ tiers: [...tiers, NEW_TIER] })}>
          {texts('plan.rule.tier.add')}
        </Button>
      </div>
    </>
  );
}
