import { Button, makeStyles, Subtitle2, Text, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import { ROLES, useRole, type Role } from '../app/use-role';
import { SAMPLES } from './samples';
import type { SampleOpening } from './use-samples';

const useStyles = makeStyles({
  role: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** An empty workbook: who is there, and from what each may begin. */
export function Welcome({ opening }: { opening: SampleOpening }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const [, setRole] = useRole();
  const begin = (role: Role): void => {
    setRole(role);
    navigation.go('plan');
  };
  return (
    <>
      {ROLES.map((role) => (
        <section key={role} className={styles.role} aria-labelledby={`role-${role}`} data-role={role}>
          <Subtitle2 as="h2" id={`role-${role}`}>
            {texts(`start.role.${role}`)}
          </Subtitle2>
          <Text>{texts(`start.role.${role}.text`)}</Text>
          <div className={styles.actions}>
            <Button appearance="primary" onClick={() => begin(role)} data-start="plan">
              {texts('start.template')}
            </Button>
            {role === 'officer' && (
              <Button onClick={() => navigation.go('registration', 'collect')} data-start="collect">
                {texts('start.collect')}
              </Button>
            )}
            <Button disabled={opening.isBusy} onClick={() => void opening.open(SAMPLES[role])} data-start="sample">
              {texts('start.sample')}
            </Button>
          </div>
        </section>
      ))}
      <Text block>{texts('start.own')}</Text>
    </>
  );
}
