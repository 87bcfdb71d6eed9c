import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  Select,
  Spinner,
  Text,
  tokens,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { kienGiang2022 } from '../../core/plan/presets/kien-giang-2022';
import { useTexts } from '../app/language';
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
  const check = useRegistrationCheck(kienGiang2022);
  return (
    <>
      <Text as="p" block>
        {texts('registration.intro', { plan: kienGiang2022.document.title })}
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
      {check.error && (
        <MessageBar intent="error" layout="multiline" data-fault={check.error.fault}>
          <MessageBarBody>{texts(`fault.${check.error.fault}`, { code: check.error.code })}</MessageBarBody>
        </MessageBar>
      )}
      {check.isRunning && <Spinner size="small" label={texts('registration.running')} />}
      {!check.result && !check.isRunning && !check.error && <Caption1>{texts('registration.empty')}</Caption1>}
      <CheckOutcome check={check} />
    </>
  );
}
