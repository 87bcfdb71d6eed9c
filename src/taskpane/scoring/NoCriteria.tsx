import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';

const useStyles = makeStyles({
  box: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalM,
    paddingTop: tokens.spacingVerticalM,
  },
});

/** What the plan lacks to be scored by, and the way to it. */
export function NoCriteria({ lacks }: { lacks: 'criteria' | 'units' }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <div className={styles.box}>
      <Text as="p" block data-outcome={`no-${lacks}`}>
        {texts(`score.no.${lacks}`)}
      </Text>
      <Button appearance="primary" onClick={() => navigation.go('plan')} id="go-to-plan">
        {texts('score.toPlan')}
      </Button>
    </div>
  );
}
