import { Caption1, makeStyles, Text, ToggleButton, tokens } from '@fluentui/react-components';
import { Warning16Filled } from '@fluentui/react-icons/svg/warning';
import type { ReactElement, ReactNode } from 'react';
import { useTexts } from '../app/language';
import { OptionsToggle } from '../app/Options';
import { ViewHead } from '../app/ViewHead';
import { settledText, type OpenMatter } from './open-matters';
import type { RankedBook } from './rank-book';

const useStyles = makeStyles({
  answer: { minWidth: 0 },
  matters: {
    marginLeft: 'auto',
    flexShrink: 0,
    minWidth: 'auto',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
  },
  warning: { color: tokens.colorStatusWarningForeground1 },
  round: {
    marginLeft: 'auto',
    minWidth: 0,
    textAlign: 'right',
    color: tokens.colorNeutralForeground2,
  },
});

interface Props {
  readonly ranked: RankedBook;
  readonly layerName: string;
  readonly matters: readonly OpenMatter[];
  /** Which part is unfolded below. */
  readonly unfolded: 'matters' | 'options' | null;
  readonly onUnfold: (part: 'matters' | 'options' | null) => void;
  readonly actions?: ReactNode;
}

/** How many units are ranked, what is still open, and by which round and points. */
export function RankHead({ ranked, layerName, matters, unfolded, onUnfold, actions }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { rows } = ranked.standings;
  const count = rows.filter(({ rank }) => rank !== null).length;
  const toggle = (part: 'matters' | 'options') => () => onUnfold(unfolded === part ? null : part);
  const round = texts('rank.by', { round: ranked.round, layer: layerName });
  return (
    <ViewHead
      answer={
        <>
          <Text weight="semibold" className={styles.answer} data-ranked={count}>
            {texts('rank.answer', { count, of: rows.length })}
          </Text>
          {matters.length > 0 && (
            <ToggleButton
              size="small"
              appearance="subtle"
              className={styles.matters}
              icon={<Warning16Filled className={styles.warning} />}
              checked={unfolded === 'matters'}
              aria-expanded={unfolded === 'matters'}
              onClick={toggle('matters')}
              id="show-open"
              data-notes={matters.length}
            >
              {texts('rank.open.count', { count: matters.length })}
            </ToggleButton>
          )}
        </>
      }
      actions={
        <>
          {actions}
          <OptionsToggle label={texts('rank.options')} isOpen={unfolded === 'options'} onToggle={toggle('options')} />
          <Caption1 className={styles.round} title={`${round}. ${settledText(ranked, texts)}`}>
            {round}
          </Caption1>
        </>
      }
    />
  );
}
