import { Field, Input, Radio, RadioGroup, Switch } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import type { DraftFault, RuleDraft } from '../../core/plan/rule-draft';
import type { Part } from '../../core/scoring/rules/rule';
import { useTexts } from '../app/language';
import { DirectionField, type PartProps, type RuleFieldsProps } from './DirectionField';
import { TierFields } from './TierFields';

type NumberFieldName =
  'cap' | 'bound' | 'stepSize' | 'stepPoints' | 'bonusSize' | 'bonusPoints' | 'bonusMost' | 'amount' | 'amountMost';

const PARTS: readonly Part[] = ['whole', 'prorata', 'started'];

/** The fields that a kind of rule needs. */
export function RuleFields({ draft, fault, onChange }: RuleFieldsProps): ReactElement {
  const number = (field: NumberFieldName): ReactElement => (
    <NumberField name={field} value={draft[field]} fault={fault} onChange={(value) => onChange({ [field]: value })} />
  );
  switch (draft.kind) {
    case 'proportional':
      return (
        <>
          <DirectionField draft={draft} onChange={onChange} />
          {number('cap')}
        </>
      );
    case 'threshold':
      return (
        <>
          <DirectionField draft={draft} onChange={onChange} />
          {number('bound')}
        </>
      );
    case 'tiers':
    case 'late':
      return <TierFields draft={draft} fault={fault} onChange={onChange} />;
    case 'step':
      return (
        <>
          <DirectionField draft={draft} onChange={onChange} />
          {number('stepSize')}
          {number('stepPoints')}
          <PartField draft={draft} onChange={onChange} />
          {(!draft.isLower || draft.hasBonus) && <BonusSwitch draft={draft} onChange={onChange} />}
          {draft.hasBonus && (
            <>
              {number('bonusSize')}
              {number('bonusPoints')}
              <BonusPartField draft={draft} onChange={onChange} />
              {number('bonusMost')}
            </>
          )}
        </>
      );
    case 'incident':
      return (
        <>
          <DeductionField draft={draft} onChange={onChange} />
          {draft.deduction !== 'all' && number('amount')}
          {draft.deduction !== 'all' && number('amountMost')}
        </>
      );
    case 'yesno':
      return <></>;
  }
}

interface NumberFieldProps {
  readonly name: NumberFieldName;
  readonly value: string;
  readonly fault: DraftFault | null;
  readonly onChange: (value: string) => void;
}

function NumberField({ name, value, fault, onChange }: NumberFieldProps): ReactElement {
  const texts = useTexts();
  return (
    <Field
      label={texts(`plan.rule.field.${name}`)}
      {...(fault?.field === name && { validationMessage: texts(`plan.rule.fault.${fault.reason}`) })}
    >
      <Input value={value} inputMode="decimal" id={`rule-${name}`} onChange={(_, data) => onChange(data.value)} />
    </Field>
  );
}

function PartField({ draft, onChange }: PartProps): ReactElement {
  const texts = useTexts();
  return (
    <Field label={texts('plan.rule.part')}>
      <RadioGroup value={draft.part} onChange={(_, { value }) => onChange({ part: value as Part })}>
        {PARTS.map((part) => (
          <Radio key={part} value={part} label={texts(`plan.rule.part.${part}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function BonusPartField({ draft, onChange }: PartProps): ReactElement {
  const texts = useTexts();
  return (
    <Field label={texts('plan.rule.bonusPart')}>
      <RadioGroup
        value={draft.bonusPart}
        onChange={(_, { value }) => onChange({ bonusPart: value as RuleDraft['bonusPart'] })}
      >
        {(['whole', 'prorata'] as const).map((part) => (
          <Radio key={part} value={part} label={texts(`plan.rule.part.${part}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}

function BonusSwitch({ draft, onChange }: PartProps): ReactElement {
  const texts = useTexts();
  return (
    <Switch
      id="rule-hasBonus"
      checked={draft.hasBonus}
      label={texts('plan.rule.hasBonus')}
      onChange={(_, { checked }) => onChange({ hasBonus: checked })}
    />
  );
}

function DeductionField({ draft, onChange }: PartProps): ReactElement {
  const texts = useTexts();
  return (
    <Field label={texts('plan.rule.deduction')}>
      <RadioGroup
        value={draft.deduction}
        onChange={(_, { value }) => onChange({ deduction: value as RuleDraft['deduction'] })}
      >
        {(['all', 'points', 'percent'] as const).map((deduction) => (
          <Radio key={deduction} value={deduction} label={texts(`plan.rule.deduction.${deduction}`)} />
        ))}
      </RadioGroup>
    </Field>
  );
}
