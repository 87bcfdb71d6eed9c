import { Button, Caption1, makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { writeTable } from '../../core/plan/schema/write-plan';
import { HISTORY } from '../../core/registration/people/history';
import { localNumber, useTexts } from '../app/language';
import type { Writing } from '../app/use-writing';
import { useWorkbook } from '../app/workbook-context';
import type { CheckResult } from './run-check';
import type { RegistrationCheck } from './use-registration-check';

const useStyles = makeStyles({
  notes: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
  note: { display: 'flex', flexDirection: 'column', alignItems: 'flex-start', gap: tokens.spacingVerticalXS },
});

interface Props {
  readonly check: RegistrationCheck;
  readonly result: CheckResult;
  readonly writing: Writing;
}

/** What has to be known of a check besides its findings: what it rests on, and what it could not see. */
export function CheckNotes({ check, result, writing }: Props): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const { which, manyRows } = check;
  return (
    <div className={styles.notes}>
      {result.lacksHistory && <NoHistory writing={writing} />}
      {result.plan !== null && <Caption1>{texts('registration.plan', { plan: result.plan })}</Caption1>}
      {manyRows !== null && (
        <div className={styles.note} data-outcome="many-rows">
          <Caption1>{texts('register.manyRows', { count: localNumber(texts.language, manyRows) })}</Caption1>
          <Button size="small" onClick={() => void check.run('active')}>
            {texts('registration.checkActive')}
          </Button>
        </div>
      )}
      {result.summarised.length > 0 && (
        <Caption1 data-outcome="summarised">
          {texts('register.summarised.note', { sheets: result.summarised.map(({ name }) => name).join(', ') })}
        </Caption1>
      )}
      {result.unlooked.length > 0 && (
        <Caption1 data-outcome="merges-unknown">
          {texts('register.mergesUnknown', { sheets: result.unlooked.join(', ') })}
        </Caption1>
      )}
      {result.hidden.length > 0 && (
        <Caption1>{texts('registration.hidden', { sheets: result.hidden.join(', ') })}</Caption1>
      )}
      {which === 'all' && result.without.length > 0 && (
        <Caption1>{texts('registration.skipped', { sheets: result.without.join(', ') })}</Caption1>
      )}
    </div>
  );
}

function NoHistory({ writing }: { writing: Writing }): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const make = (): void =>
    void writing.write(
      () => workbook.writeTables([writeTable(HISTORY, [])]),
      () => ['register.history.done', {}],
    );
  return (
    <div className={styles.note} data-outcome="no-history">
      <Caption1>{texts('register.history.none')}</Caption1>
      <Button size="small" disabled={writing.state.kind === 'busy'} onClick={make} id="make-history">
        {texts('register.history.make')}
      </Button>
    </div>
  );
}
