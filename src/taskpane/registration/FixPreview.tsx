import { Button, Caption1, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import { useEffect, useRef, type ReactElement } from 'react';
import { cellAddress } from '../../core/findings/address';
import { officialDate } from '../../core/dates/serial';
import { localNumber, useTexts } from '../app/language';
import type { Mending, ProposedFix } from './use-mending';

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalS,
    minWidth: 0,
    backgroundColor: tokens.colorNeutralBackground1,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
  },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalL, overflowWrap: 'anywhere' },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** So many changes are shown one by one. */
const MOST = 50;

interface Props {
  readonly fixes: readonly ProposedFix[];
  readonly mending: Pick<Mending, 'isBusy' | 'apply' | 'drop'>;
}

/** What is about to be written, cell by cell, before anything is. */
export function FixPreview({ fixes, mending: { isBusy, apply: write, drop } }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const apply = useRef<HTMLButtonElement>(null);
  useEffect(() => apply.current?.focus(), []);
  const shown = ({ value, format }: ProposedFix): string => {
    if (typeof value === 'string') return value;
    return format ? officialDate(value) : localNumber(texts.language, value, 10);
  };
  return (
    <section className={styles.box} aria-labelledby="fix-title" data-preview={fixes.length}>
      <Subtitle2 as="h3" block id="fix-title">
        {texts('register.fix.title', { count: fixes.length })}
      </Subtitle2>
      <ul className={styles.list}>
        {fixes.slice(0, MOST).map((fix) => (
          <li key={`${fix.place.sheet}!${cellAddress(fix.place)}`}>
            <Caption1 block>
              {fix.place.sheet}!{cellAddress(fix.place)}
            </Caption1>
            <Text>{texts('register.fix.change', { before: fix.before, now: shown(fix) })}</Text>
          </li>
        ))}
      </ul>
      {fixes.length > MOST && <Caption1>{texts('register.fix.more', { count: fixes.length - MOST })}</Caption1>}
      <div className={styles.actions}>
        <Button appearance="primary" disabled={isBusy} onClick={() => void write()} id="apply-fixes" ref={apply}>
          {texts('register.fix.apply', { count: fixes.length })}
        </Button>
        <Button disabled={isBusy} onClick={drop} id="cancel-fixes">
          {texts('register.fix.cancel')}
        </Button>
      </div>
    </section>
  );
}
