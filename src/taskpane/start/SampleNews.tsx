import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { DismissButton } from '../app/DismissButton';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import { News } from '../app/News';
import type { SampleOpening } from './use-samples';

/** What became of opening a sample, or what has to be asked before. */
export function SampleNews({ opening: { state, insert, dismiss } }: { opening: SampleOpening }): ReactElement | null {
  const texts = useTexts();
  if (state.kind === 'idle' || state.kind === 'busy') return null;
  const close = <DismissButton onDismiss={dismiss} />;
  if (state.kind === 'failed') {
    return (
      <News>
        <FaultBar error={state.error} close={close} />
      </News>
    );
  }
  const sheets = state.kind === 'inserted' ? state.sheets : 0;
  return (
    <News>
      <MessageBar
        intent={state.kind === 'noWay' ? 'warning' : state.kind === 'asking' ? 'info' : 'success'}
        layout="multiline"
        data-sample={state.kind}
      >
        <MessageBarBody>{texts(`start.sample.${state.kind}`, { sheets })}</MessageBarBody>
        <MessageBarActions containerAction={close}>
          {state.kind === 'asking' && (
            <Button size="small" onClick={() => void insert()} id="insert-sample">
              {texts('start.sample.insert')}
            </Button>
          )}
        </MessageBarActions>
      </MessageBar>
    </News>
  );
}
