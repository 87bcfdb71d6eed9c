import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import { CheckOutcome } from './CheckOutcome';
import { useRegistrationCheck } from './use-registration-check';

const ROUNDINGS = ['down', 'nearest', 'up'] as const;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

/** Đăng ký: checks the registration table against the plan. */
export default function RegistrationPage(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const check = useRegistrationCheck();
  return (
    <>
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
      <Field label={texts('registration.rounding')} hint={texts('registration.rounding.hint')}>
        <Select
          value={check.rounding}
          onChange={(_, { value }) => check.setRounding(value as (typeof ROUNDINGS)[number])}
          id="rounding"
        >
          {ROUNDINGS.map((rounding) => (
            <option key={rounding} value={rounding}>
              {texts(`rounding.${rounding}`)}
            </option>
          ))}
        </Select>
      </Field>
      {check.error && <FaultBar error={check.error} />}
      {check.isRunning && <Spinner size="small" label={texts('registration.running')} />}
      {!check.result && !check.isRunning && !check.error && <Caption1>{texts('registration.empty')}</Caption1>}
      {check.result?.plan === null && (
        <MessageBar intent="warning" layout="multiline" data-outcome="no-plan">
          <MessageBarBody>{texts('plan.none.registration')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => navigation.go('plan')}>
              {texts('plan.open')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <CheckOutcome check={check} />
    </>
  );
}
