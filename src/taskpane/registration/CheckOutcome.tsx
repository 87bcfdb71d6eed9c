import {
  Button,
  Caption1,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Subtitle2,
  Text,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writeTable } from '../../core/plan/schema/write-plan';
import { HISTORY } from '../../core/registration/history';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import { countsByGravity } from '../findings/counts';
import { FindingsView } from './FindingsView';
import { RatioTable } from './RatioTable';
import { ReadingView } from './ReadingView';
import { ResultActions } from './ResultActions';
import type { Choices } from './use-choices';
import type { RegistrationCheck } from './use-registration-check';

interface Props {
  readonly check: RegistrationCheck;
  readonly choices: Choices;
  readonly writing: Writing;
}

/** What a check found, or why there was nothing to check. */
export function CheckOutcome({ check, choices, writing }: Props): ReactElement | null {
  const texts = useTexts();
  const workbook = useWorkbook();
  const { result, which, activeSheet, isStale, manyRows, select } = check;
  if (!result) return null;
  if (result.sheets === 0) {
    return (
      <>
        <MessageBar intent="warning" layout="multiline" data-outcome="no-table">
          <MessageBarBody>
            {which === 'active'
              ? texts('registration.noTable', { sheet: activeSheet })
              : texts('registration.noTableAnywhere')}
          </MessageBarBody>
        </MessageBar>
        <ReadingView result={result} choices={choices} />
      </>
    );
  }
  const makeHistory = (): void =>
    void writing.write(
      () => workbook.writeTables([writeTable(HISTORY, [])]),
      () => ['register.history.done', {}],
    );
  const count = result.findings.length;
  return (
    <>
      {isStale && (
        <MessageBar intent="info" layout="multiline" data-outcome="stale">
          <MessageBarBody>{texts('registration.stale')}</MessageBarBody>
        </MessageBar>
      )}
      {manyRows !== null && (
        <MessageBar intent="info" layout="multiline" data-outcome="many-rows">
          <MessageBarBody>
            {texts('register.manyRows', { count: localNumber(texts.language, manyRows) })}
          </MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void check.run('active')}>
              {texts('registration.checkActive')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <section aria-labelledby="findings" data-outcome={count === 0 ? 'clean' : 'findings'}>
        <div role="status">
          <Subtitle2 as="h2" block id="findings">
            {count === 0
              ? texts('registration.clean')
              : texts('registration.findings', { count, parts: countsByGravity(result.findings, texts) })}
          </Subtitle2>
          <Caption1 block>{texts('registration.read', { people: result.people, sheets: result.sheets })}</Caption1>
          {result.plan !== null && <Caption1 block>{texts('registration.plan', { plan: result.plan })}</Caption1>}
        </div>
      </section>
      {result.lacksHistory && (
        <MessageBar intent="info" layout="multiline" data-outcome="no-history">
          <MessageBarBody>{texts('register.history.none')}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" disabled={writing.state.kind === 'busy'} onClick={makeHistory} id="make-history">
              {texts('register.history.make')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
      <ResultActions result={result} writing={writing} />
      <FindingsView result={result} choices={choices} writing={writing} onSelect={select} />
      {result.ratios.map(({ role, results }) => (
        <RatioTable key={role} role={result.ratios.length > 1 ? role : null} ratios={results} />
      ))}
      <ReadingView result={result} choices={choices} />
      {result.summarised.length > 0 && (
        <Text as="p" block data-outcome="summarised">
          {texts('register.summarised.note', { sheets: result.summarised.map(({ name }) => name).join(', ') })}
        </Text>
      )}
      {result.hidden.length > 0 && (
        <Text as="p" block>
          {texts('registration.hidden', { sheets: result.hidden.join(', ') })}
        </Text>
      )}
      {which === 'all' && result.without.length > 0 && (
        <Text as="p" block>
          {texts('registration.skipped', { sheets: result.without.join(', ') })}
        </Text>
      )}
    </>
  );
}
