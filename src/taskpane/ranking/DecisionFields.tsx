import { Button, Field, Input, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';

interface Props {
  /** What the choices are about. */
  readonly label: string;
  /** Each with the text that stands for it. */
  readonly choices: readonly (readonly [value: string, text: string])[];
  readonly chosen: string;
  readonly onChoose: (value: string) => void;
  readonly reasonLabel: string;
  readonly reason: string;
  readonly onReason: (text: string) => void;
  readonly saveLabel: string;
  /** There is something to be saved, and nothing else is being written. */
  readonly canSave: boolean;
  readonly onSave: () => void;
  /** By what the fields are told apart from others of the page. */
  readonly name: string;
}

/** A decision of the bloc about a unit: one of several, with a reason, without which it is not recorded. */
export function DecisionFields(props: Props): ReactElement {
  const { label, choices, chosen, onChoose, reasonLabel, reason, onReason, saveLabel, canSave, onSave, name } = props;
  return (
    <>
      <Field label={label} size="small">
        <Select size="small" value={chosen} onChange={(_, { value }) => onChoose(value)} data-choice={name}>
          {choices.map(([value, text]) => (
            <option key={value} value={value}>
              {text}
            </option>
          ))}
        </Select>
      </Field>
      <Field label={reasonLabel} size="small">
        <Input size="small" value={reason} onChange={(_, { value }) => onReason(value)} data-reason={name} />
      </Field>
      <Button size="small" disabled={!canSave || reason.trim() === ''} onClick={onSave} data-save={name}>
        {saveLabel}
      </Button>
    </>
  );
}
