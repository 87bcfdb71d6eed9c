import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import { PageViews } from '../app/PageViews';
import { useView } from '../app/use-view';
import { useWriting } from '../app/use-writing';
import { WritingNews } from '../app/WritingNews';
import { CheckView } from './CheckView';
import { CollectView } from './CollectView';
import { FirstCheck } from './FirstCheck';
import { RatiosView } from './RatiosView';
import { ReadingView } from './ReadingView';
import { useChoices } from './use-choices';
import { useRegistrationCheck } from './use-registration-check';
import { useResultTasks } from './use-result-tasks';

const VIEWS = ['check', 'ratios', 'collect', 'reading'] as const;

/** Đăng ký: rooms' tables are put together, and checked against the plan. */
export default function RegistrationPage(): ReactElement {
  const texts = useTexts();
  const choices = useChoices();
  const check = useRegistrationCheck(choices);
  const writing = useWriting('registration', check.repeat);
  const tasks = useResultTasks(check.result, writing);
  const [view, setView] = useView('registration', VIEWS, 'check');
  return (
    <>
      <WritingNews writing={writing} restoreId="restore-registration" />
      <PageViews
        id="registration"
        label={texts('page.registration')}
        views={VIEWS}
        nameOf={(one) => texts(`register.view.${one}`)}
        view={view}
        onView={setView}
      >
        {view === 'check' && <CheckView check={check} choices={choices} writing={writing} tasks={tasks} />}
        {view === 'ratios' && <RatiosView check={check} writing={writing} tasks={tasks} />}
        {view === 'reading' &&
          (check.result ? <ReadingView result={check.result} choices={choices} /> : <FirstCheck check={check} />)}
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
