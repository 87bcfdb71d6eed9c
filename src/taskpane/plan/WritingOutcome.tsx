import { Button, MessageBar, MessageBarActions, MessageBarBody, Spinner } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts, type Texts } from '../app/language';
import type { Writing, WritingState } from './use-writing';

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
      return (
        <MessageBar intent={isChanged ? 'warning' : 'success'} layout="multiline" data-writing={state.kind}>
          <MessageBarBody>{isChanged ? texts('plan.changedSince') : texts(...said(state))}</MessageBarBody>
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

/** What was done, and of how many. */
function said({ point, keptUnits }: Extract<WritingState, { kind: 'written' | 'changed' }>): Parameters<Texts> {
  const [part] = point.parts;
  if (part?.kind === 'columns') return ['plan.updated', { count: part.columns.length }];
  const count = part?.kind === 'sheets' ? part.sheets.length : 0;
  return [keptUnits ? 'plan.written.units' : 'plan.written', { count }];
}
