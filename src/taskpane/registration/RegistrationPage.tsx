import { useState, type ReactElement } from 'react';
import { useTexts } from '../app/language';
import { PageHead } from '../app/PageHead';
import { PageViews } from '../app/PageViews';
import { useWriting } from '../app/use-writing';
import { CheckView } from './CheckView';
import { CollectView } from './CollectView';
import { useChoices } from './use-choices';
import { useRegistrationCheck } from './use-registration-check';

const VIEWS = ['check', 'collect'] as const;
type View = (typeof VIEWS)[number];

/** Đăng ký: rooms' tables are put together, and checked against the plan. */
export default function RegistrationPage(): ReactElement {
  const texts = useTexts();
  const choices = useChoices();
  const check = useRegistrationCheck(choices);
  const writing = useWriting('registration', check.repeat);
  const [view, setView] = useState<View>('check');
  return (
    <>
      <PageHead title={texts('page.registration')} writing={writing} restoreId="restore-registration" />
      <PageViews
        id="registration"
        label={texts('page.registration')}
        views={VIEWS}
        nameOf={(one) => texts(`register.view.${one}`)}
        view={view}
        onView={setView}
      >
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
      </PageViews>
    </>
  );
}
