import {
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Select,
  Switch,
  Text,
  tokens,
} from '@fluentui/react-components';
import { useEffect, useState, type ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { navigation } from '../app/navigation';
import type { Writing } from '../app/use-writing';
import { CheckOutcome } from './CheckOutcome';
import type { Choices } from './use-choices';
import type { RegistrationCheck } from './use-registration-check';

const ROUNDINGS = ['down', 'nearest', 'up'] as const;
/** Shorter work needs no progress. */
const PATIENCE = 500;

const useStyles = makeStyles({
  actions: { display: 'flex', flexWrap: 'wrap', gap: tokens.spacingHorizontalS },
});

interface Props {
  readonly check: RegistrationCheck;
  readonly choices: Choices;
  readonly writing: Writing;
}

/** Checks the registration tables against the plan. */
export function CheckView({ check, choices, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
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
      <Switch
        checked={check.isFollowing}
        onChange={(_, { checked }) => check.setFollowing(checked)}
        label={texts('register.follow')}
        id="follow-typing"
      />
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
      {choices.error && <FaultBar error={choices.error} />}
      {check.isRunning && <Running onCancel={check.cancel} />}
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
      <CheckOutcome check={check} choices={choices} writing={writing} />
    </>
  );
}

/** Progress, and the way to stop, once it takes long enough to be wondered at. */
function Running({ onCancel }: { readonly onCancel: () => void }): ReactElement | null {
  const texts = useTexts();
  const [isLong, setIsLong] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setIsLong(true), PATIENCE);
    return () => clearTimeout(timer);
  }, []);
  if (!isLong) return null;
  return (
    <div role="status" data-running="">
      <Field validationMessage={texts('registration.running')} validationState="none">
        <ProgressBar aria-label={texts('registration.running')} />
      </Field>
      <Button size="small" onClick={onCancel} id="cancel-check">
        {texts('task.cancel')}
      </Button>
    </div>
  );
}
