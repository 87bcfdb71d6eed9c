import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DismissButton } from '../app/DismissButton';
import { FaultBar } from '../app/FaultBar';
import { useTexts, type Texts } from '../app/language';
import { News } from '../app/News';
import { TaskProgress } from '../files/TaskProgress';
import type { ResultTasks, TaskNews } from './use-result-tasks';

/** What became of colouring and of the lists for units. */
export function TaskNewsBar({ tasks: { task, news, dismiss } }: { tasks: ResultTasks }): ReactElement {
  const texts = useTexts();
  const close = <DismissButton onDismiss={dismiss} />;
  return (
    <News>
      <TaskProgress task={task} />
      {news?.kind === 'failed' && <FaultBar error={news.error} close={close} />}
      {news && news.kind !== 'failed' && (
        <MessageBar
          intent={news.kind === 'nowhere' ? 'warning' : 'success'}
          layout="multiline"
          data-marked={news.kind === 'marked' ? news.marked : undefined}
          data-unmarked={news.kind === 'unmarked' ? news.count : undefined}
        >
          <MessageBarBody>{newsSentence(news, texts)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      )}
    </News>
  );
}

function newsSentence(news: Exclude<TaskNews, { kind: 'failed' }>, texts: Texts): string {
  switch (news.kind) {
    case 'marked':
      return texts(news.passed > 0 ? 'register.marked.passed' : 'register.marked', {
        count: news.marked,
        passed: news.passed,
      });
    case 'unmarked':
      return texts('register.unmarked', { count: news.count });
    case 'saved':
      return texts('register.returns.saved', { count: news.count });
    case 'nowhere':
      return texts('score.send.noFolder');
  }
}
