import { Field, Input } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { readDate } from '../../core/dates/read-date';
import { useTexts } from './language';

interface Props {
  readonly id: string;
  readonly label: string;
  readonly text: string;
  readonly onChange: (text: string) => void;
  /** A blank is a day that was not given, and no mistake. */
  readonly isOptional?: boolean;
}

/** The day that a text names, as a serial number; null for none, undefined where it cannot be read. */
export function dayOf(text: string): number | null | undefined {
  const reading = readDate(text);
  if (reading.kind === 'date') return reading.serial;
  return reading.kind === 'blank' ? null : undefined;
}

/** A day typed the Vietnamese way, day before month. */
export function DayField({ id, label, text, onChange, isOptional = false }: Props): ReactElement {
  const texts = useTexts();
  const { kind } = readDate(text);
  const isRead = kind === 'date' || (isOptional && kind === 'blank');
  const fault = kind === 'impossible' ? texts('day.none', { found: text }) : texts('day.unreadable');
  return (
    <Field label={label} {...(!isRead && { validationMessage: fault })}>
      <Input value={text} onChange={(_, { value }) => onChange(value)} id={id} />
    </Field>
  );
}
