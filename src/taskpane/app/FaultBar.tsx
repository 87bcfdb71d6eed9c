import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { WorkbookError } from '../../workbook/workbook';
import { useTexts } from './language';
import { ReloadButton } from './ReloadButton';

/** Why the workbook could not be read or written, and perhaps what can be done about it. */
export function FaultBar({
  error,
  action,
  close,
}: {
  error: WorkbookError;
  action?: ReactNode;
  /** The button that puts the news away. */
  close?: ReactElement;
}): ReactElement {
  const texts = useTexts();
  const isOutdated = error.fault === 'outdated';
  return (
    <MessageBar intent="error" layout="multiline" data-fault={error.fault}>
      <MessageBarBody>{texts(`fault.${error.fault}`, { code: error.code })}</MessageBarBody>
      {(action || close || isOutdated) && (
        <MessageBarActions {...(close && { containerAction: close })}>
          {isOutdated ? <ReloadButton /> : action}
        </MessageBarActions>
      )}
    </MessageBar>
  );
}
