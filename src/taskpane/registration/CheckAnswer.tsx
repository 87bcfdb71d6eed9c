import { Button, Caption1, makeStyles, ProgressBar, ToggleButton, tokens } from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { GRAVITIES } from '../../core/findings/gravities';
import { useTexts } from '../app/language';
import { GravityIcon } from '../findings/GravityIcon';
import type { CheckResult } from './run-check';
import type { FindingList } from './use-findings';

/** Shorter work needs no progress; in milliseconds. */
const PATIENCE = 500;

const useStyles = makeStyles({
  count: {
    minWidth: 'auto',
    minHeight: '24px',
    padding: `0 ${tokens.spacingHorizontalXS}`,
    gap: tokens.spacingHorizontalXXS,
  },
  read: { marginLeft: 'auto', whiteSpace: 'nowrap', color: tokens.colorNeutralForeground2 },
  bar: { flex: '1 1 0', minWidth: 0 },
});

interface Props {
  readonly result: CheckResult;
  readonly list: FindingList;
  readonly isStale: boolean;
}

/** What a check found, in one line: how much of each gravity, each number a filter, and how much was read. */
export function CheckAnswer({ result, list, isStale }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { counts, wanted, want } = list;
  const isClean = result.findings.length === 0;
  return (
    <>
      {isClean && result.sheets > 0 && <span data-outcome="clean">{texts('registration.clean')}</span>}
      {GRAVITIES.filter((gravity) => counts[gravity] > 0).map((gravity) => {
        const isOnly = wanted.gravity === gravity;
        return (
          <ToggleButton
            key={gravity}
            size="small"
            appearance="subtle"
            className={styles.count}
            checked={isOnly}
            icon={<GravityIcon gravity={gravity} />}
            onClick={() => want({ ...wanted, gravity: isOnly ? 'all' : gravity })}
            title={texts(isOnly ? 'register.gravity.every' : 'register.gravity.only', {
              name: texts(`gravity.${gravity}`),
            })}
            data-filter={gravity}
          >
            {counts[gravity]}
          </ToggleButton>
        );
      })}
      <Caption1 className={styles.read} data-outcome={isStale ? 'stale' : undefined}>
        {isStale
          ? texts('registration.stale')
          : texts('registration.read', { people: result.people, sheets: result.sheets })}
      </Caption1>
    </>
  );
}

/** Takes the place of the answer while it is looked for, once that takes long enough to be wondered at. */
export function CheckProgress({ onCancel }: { readonly onCancel: () => void }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <>
      <ProgressBar className={styles.bar} aria-label={texts('registration.running')} data-running="" />
      <Button size="small" onClick={onCancel} id="cancel-check">
        {texts('task.cancel')}
      </Button>
    </>
  );
}
