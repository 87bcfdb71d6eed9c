import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { FaultBar } from '../app/FaultBar';
import { useTexts } from '../app/language';
import type { RuleWritingState } from './use-rule-writing';

interface Props {
  readonly state: RuleWritingState;
  /** The cell of the rule, as it is named. */
  readonly cell: string;
  readonly onRestore: () => void;
}

/** What became of the writing of a rule. */
export function RuleWritingNews({ state, cell, onRestore }: Props): ReactElement {
  const texts = useTexts();
  return (
    <div role="status">
      {state.kind === 'failed' && <FaultBar error={state.error} />}
      {state.kind === 'moved' && (
        <MessageBar intent="warning" layout="multiline" data-rule-writing="moved">
          <MessageBarBody>{texts('plan.rule.moved', { cell })}</MessageBarBody>
        </MessageBar>
      )}
      {(state.kind === 'restored' || state.kind === 'changed') && (
        <MessageBar intent="info" layout="multiline" data-rule-writing={state.kind}>
          <MessageBarBody>
            {texts(state.kind === 'restored' ? 'functions.restored' : 'functions.changed', { cell })}
          </MessageBarBody>
        </MessageBar>
      )}
      {state.kind === 'written' && (
        <MessageBar intent="success" layout="multiline" data-rule-writing="written">
          <MessageBarBody>{texts('plan.rule.written', { cell })}</MessageBarBody>
          <MessageBarActions>
            <Button size="small" onClick={onRestore} id="restore-rule">
              {texts('functions.restore')}
            </Button>
          </MessageBarActions>
        </MessageBar>
      )}
    </div>
  );
}
