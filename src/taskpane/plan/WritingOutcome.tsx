import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import type { Writing } from './use-writing';

/** What became of writing a plan, and the way back. */
export function WritingOutcome({ writing: { state, restore } }: { writing: Writing }): ReactElement | null {
  const texts = useTexts();
  switch (state.kind) {
    case 'idle':
      return null;
    case 'busy':
      return <Spinner size="small" label={texts('plan.writing')} />;
    case 'restored':
      return (
        <MessageBar intent="info" layout="multiline" data-writing="restored">
          <MessageBarBody>{texts('plan.restored')}</MessageBarBody>
        </MessageBar>
      );
    case 'failed':
      return (
        <FaultBar
          error={state.error}
          action={
            state.point && (
              <Button size="small" onClick={() => void restore(false)} id="restore-plan">
                {texts('plan.restore')}
              </Button>
            )
          }
        />
      );
    case 'written':
    case 'changed': {
      const isChanged = state.kind === 'changed';
      const count = state.point.sheets.length;
      const written = state.keptUnits ? 'plan.written.units' : 'plan.written';
      return (
        <MessageBar intent={isChanged ? 'warning' : 'success'} layout="multiline" data-writing={state.kind}>
          <MessageBarBody>{isChanged ? texts('plan.changedSince') : texts(written, { count })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={() => void restore(isChanged)} id="restore-plan">
              {texts(isChanged ? 'plan.restoreAnyway' : 'plan.restore')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
