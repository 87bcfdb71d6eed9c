import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  Spinner,
} from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DismissButton } from './DismissButton';
import { FaultBar } from './FaultBar';
import { useTexts } from './language';
import type { Writing } from './use-writing';

/** What became of a writing, and the way back. */
export function WritingOutcome({
  writing: { state, restore, cancel, dismiss },
  id,
}: {
  writing: Writing;
  /** Of the button that restores. */
  id: string;
}): ReactElement | null {
  const texts = useTexts();
  const close = <DismissButton onDismiss={dismiss} />;
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      if (!state.progress) return <Spinner size="small" label={texts('writing.busy')} />;
      return (
        <div data-writing="busy">
          <ProgressBar value={state.progress.done} max={state.progress.total} aria-label={texts('writing.busy')} />
          <Button size="small" onClick={cancel} id="cancel-writing">
            {texts('task.cancel')}
          </Button>
        </div>
      );
    case 'restored':
      return (
        <MessageBar intent="info" layout="multiline" data-writing="restored">
          <MessageBarBody>{texts('writing.restored')}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      );
    case 'failed':
      return (
        <FaultBar
          error={state.error}
          close={close}
          action={
            state.point && (
              <Button size="small" onClick={() => void restore(false)} id={id}>
                {texts('writing.restore')}
              </Button>
            )
          }
        />
      );
    case 'written':
    case 'changed': {
      const isChanged = state.kind === 'changed';
      return (
        <MessageBar intent={isChanged ? 'warning' : 'success'} layout="multiline" data-writing={state.kind}>
          <MessageBarBody>{isChanged ? texts('writing.changed') : texts(...state.said)}</MessageBarBody>
          <MessageBarActions containerAction={close}>
            <Button size="small" onClick={() => void restore(isChanged)} id={id}>
              {texts(isChanged ? 'writing.restoreAnyway' : 'writing.restore')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
