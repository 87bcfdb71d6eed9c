import { Field, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';

interface Props {
  readonly id: string;
  readonly rounds: readonly string[];
  readonly round: string;
  readonly onChange: (round: string) => void;
}

/** Which round of scores a page is about. */
export function RoundField({ id, rounds, round, onChange }: Props): ReactElement {
  const texts = useTexts();
  return (
    <Field label={texts('score.round')} size="small">
      <Select size="small" value={round} onChange={(_, { value }) => onChange(value)} id={id}>
        {rounds.map((one) => (
          <option key={one} value={one}>
            {one}
          </option>
        ))}
      </Select>
    </Field>
  );
}
