import { makeStyles, Select } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';

const useStyles = makeStyles({ pick: { marginLeft: 'auto', minWidth: 0, flexShrink: 1, maxWidth: '104px' } });

interface Props {
  readonly rounds: readonly string[];
  readonly round: string;
  readonly onChange: (round: string) => void;
}

/** Which round of scores a page is about, in the row of its actions; a plan of one round leaves no choice. */
export function RoundPick({ rounds, round, onChange }: Props): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  if (rounds.length < 2) return null;
  return (
    <Select
      size="small"
      className={styles.pick}
      value={round}
      onChange={(_, { value }) => onChange(value)}
      aria-label={texts('score.round')}
      id="score-round"
    >
      {rounds.map((one) => (
        <option key={one} value={one}>
          {one}
        </option>
      ))}
    </Select>
  );
}
