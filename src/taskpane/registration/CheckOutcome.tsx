import { Caption1, makeStyles, MessageBar, MessageBarBody, Subtitle2, Text } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { countsByGravity } from '../findings/counts';
import { FindingItem } from '../findings/FindingItem';
import { RatioTable } from './RatioTable';
import type { RegistrationCheck } from './use-registration-check';

const useStyles = makeStyles({
  list: { listStyleType: 'none', margin: 0, padding: 0 },
});

/** What a check found, or why there was nothing to check. */
export function CheckOutcome({ check }: { check: RegistrationCheck }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  const { result, which, activeSheet, isStale, select } = check;
  if (!result) return null;
  if (result.sheets === 0) {
    return (
      <MessageBar intent="warning" layout="multiline" data-outcome="no-table">
        <MessageBarBody>
          {which === 'active'
            ? texts('registration.noTable', { sheet: activeSheet })
            : texts('registration.noTableAnywhere')}
        </MessageBarBody>
      </MessageBar>
    );
  }
  const count = result.findings.length;
  return (
    <>
      {isStale && (
        <MessageBar intent="info" layout="multiline" data-outcome="stale">
          <MessageBarBody>{texts('registration.stale')}</MessageBarBody>
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
        <ul className={styles.list}>
          {result.findings.map((finding, index) => (
            <FindingItem
              key={`${finding.code} ${finding.cell?.sheet} ${finding.cell?.row} ${finding.cell?.column} ${index}`}
              finding={finding}
              onSelect={(place) => void select(place)}
            />
          ))}
        </ul>
      </section>
      <RatioTable ratios={result.ratios} />
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
