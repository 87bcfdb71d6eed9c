import { makeStyles, Subtitle1, Tab, TabList, tokens } from '@fluentui/react-components';
import { useState, type ReactElement } from 'react';
import { useTexts } from '../app/language';
import { useWriting } from '../app/use-writing';
import { WritingOutcome } from '../app/WritingOutcome';
import { CheckView } from './CheckView';
import { CollectView } from './CollectView';
import { useChoices } from './use-choices';
import { useRegistrationCheck } from './use-registration-check';

const VIEWS = ['check', 'collect'] as const;
type View = (typeof VIEWS)[number];

const useStyles = makeStyles({
  status: { '&:not(:empty)': { marginTop: tokens.spacingVerticalM } },
  views: { flexWrap: 'wrap' },
  view: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalM },
});

/** Đăng ký: rooms' tables are put together, and checked against the plan. */
export default function RegistrationPage(): ReactElement {
  const styles = useStyles();
  const texts = useTexts();
  const choices = useChoices();
  const check = useRegistrationCheck(choices);
  const writing = useWriting('registration', check.repeat);
  const [view, setView] = useState<View>('check');
  return (
    <>
      <div>
        <Subtitle1 as="h1" block>
          {texts('page.registration')}
        </Subtitle1>
        <div role="status" className={styles.status}>
          <WritingOutcome writing={writing} id="restore-registration" />
        </div>
      </div>
      <TabList
        size="small"
        className={styles.views}
        selectedValue={view}
        onTabSelect={(_, { value }) => setView(value as View)}
        aria-label={texts('page.registration')}
      >
        {VIEWS.map((one) => (
          <Tab key={one} value={one} id={`registration-${one}`}>
            {texts(`register.view.${one}`)}
          </Tab>
        ))}
      </TabList>
      <div className={styles.view} role="tabpanel" aria-labelledby={`registration-${view}`}>
        {view === 'check' && <CheckView check={check} choices={choices} writing={writing} />}
        {view === 'collect' && (
          <CollectView
            choices={choices.choices}
            writing={writing}
            onWritten={() => {
              setView('check');
              void check.run('all');
            }}
          />
        )}
      </div>
    </>
  );
}
