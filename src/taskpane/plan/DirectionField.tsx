import { Field, Radio, RadioGroup } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftFault, RuleDraft } from '../../core/plan/rule-draft';
import { useTexts } from '../app/language';

export interface RuleFieldsProps {
  readonly draft: RuleDraft;
  /** What keeps the draft from being a rule, once that is to be said. */
  readonly fault: DraftFault | null;
  readonly onChange: (part: Partial<RuleDraft>) => void;
}

export type PartProps = Omit<RuleFieldsProps, 'fault'>;

/** Whether more is better, or less. */
export function DirectionField({ draft, onChange }: PartProps): ReactElement {
  const texts = useTexts();
  return (
    <Field label={texts('plan.rule.direction')}>
      <RadioGroup
        value={draft.isLower ? 'lower' : 'higher'}
        onChange={(_, { value }) => onChange({ isLower: value === 'lower' })}
      >
        <Radio value="higher" label={texts('plan.rule.direction.higher')} />
        <Radio value="lower" label={texts('plan.rule.direction.lower')} />
      </RadioGroup>
    </Field>
  );
}
