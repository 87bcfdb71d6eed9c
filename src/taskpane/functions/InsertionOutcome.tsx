import { Button, MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import { cellAddress } from '../../core/findings/address';
import { isErrorCode } from '../../functions/call/range';
import { isComputing } from '../../workbook/computing';
import type { ActiveCell } from '../../workbook/workbook';
import { useTexts } from '../app/language';
import type { Insertion } from './use-insertion';

/** What became of an insertion, and what can be done about it. */
export function InsertionOutcome({ insertion }: { insertion: Insertion }): ReactElement | null {
  const texts = useTexts();
  const { state } = insertion;
  const where = ({ place }: ActiveCell): string => `${place.sheet}!${cellAddress(place)}`;
  switch (state.kind) {
    case 'circular':
      return (
        <Bar intent="error">{texts('functions.circular', { cell: where(state.cell), reference: state.reference })}</Bar>
      );
    case 'occupied': {
      const { cell, formula } = state;
      return (
        <Bar
          intent="warning"
          action={
            <Button data-overwrite onClick={() => insertion.overwrite(cell, formula)}>
              {texts('functions.overwrite')}
            </Button>
          }
        >
          {texts('functions.occupied', { cell: where(cell), content: String(cell.formula) })}
        </Bar>
      );
    }
    case 'inserted': {
      const { before, now } = state;
      const isLate = isComputing(now.value);
      const isError = !isLate && typeof now.value === 'string' && isErrorCode(now.value);
      const fault = now.value === '#SPILL!' ? 'functions.blocked' : 'functions.faulty';
      const values = { cell: where(before), error: String(now.value) };
      return (
        <Bar
          intent={isError ? 'warning' : isLate ? 'info' : 'success'}
          action={
            <Button data-restore onClick={() => insertion.restore(before, now)}>
              {texts('functions.restore')}
            </Button>
          }
        >
          {texts(isLate ? 'functions.computing' : isError ? fault : 'functions.inserted', values)}
        </Bar>
      );
    }
    case 'changed':
      return <Bar intent="warning">{texts('functions.changed', { cell: where(state.cell) })}</Bar>;
    case 'restored':
      return <Bar intent="info">{texts('functions.restored', { cell: where(state.cell) })}</Bar>;
    case 'failed':
      return <Bar intent="error">{texts(`fault.${state.error.fault}`, { code: state.error.code })}</Bar>;
    default:
      return null;
  }
}

interface BarProps {
  readonly intent: 'error' | 'warning' | 'success' | 'info';
  readonly action?: ReactNode;
  readonly children: ReactNode;
}

function Bar({ intent, action, children }: BarProps): ReactElement {
  return (
    <div role="status">
      <MessageBar intent={intent} layout="multiline" data-outcome={intent}>
        <MessageBarBody>{children}</MessageBarBody>
        {action !== undefined && <MessageBarActions>{action}</MessageBarActions>}
      </MessageBar>
    </div>
  );
}
