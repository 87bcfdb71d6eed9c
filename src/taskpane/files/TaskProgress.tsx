import { Button, Field, makeStyles, ProgressBar, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { useTexts } from '../app/language';
import type { Task } from './use-task';

const useStyles = makeStyles({ row: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS } });

/** How far a task is, and the way to stop it. */
export function TaskProgress({ task: { progress, cancel } }: { task: Task }): ReactElement | null {
  const styles = useStyles();
  const texts = useTexts();
  if (!progress) return null;
  const { done, total } = progress;
  return (
    <div className={styles.row} data-progress="">
      <Field validationMessage={texts('task.progress', { done, total })} validationState="none">
        <ProgressBar value={done} max={total} aria-label={texts('task.progress', { done, total })} />
      </Field>
      <div>
        <Button size="small" onClick={cancel} id="cancel-task">
          {texts('task.cancel')}
        </Button>
      </div>
    </div>
  );
}
