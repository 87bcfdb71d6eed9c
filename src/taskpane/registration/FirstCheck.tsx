import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import type { RegistrationCheck } from './use-registration-check';

const useStyles = makeStyles({
  box: { paddingTop: tokens.spacingVerticalM },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS, marginTop: tokens.spacingVerticalM },
});

/** In the place of the list before the first check: what it will do, and the button for it. */
export function FirstCheck({ check }: { check: RegistrationCheck }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.box}>
      <Text as="p" block>
        {texts('registration.intro')}
      </Text>
      <div className={styles.actions}>
        <Button appearance="primary" disabled={check.isRunning} onClick={() => void check.run('all')} id="check-all">
          {texts('registration.checkAll')}
        </Button>
        <Button disabled={check.isRunning} onClick={() => void check.run('active')} id="check-active">
          {texts('registration.checkActive')}
        </Button>
      </div>
    </div>
  );
}
