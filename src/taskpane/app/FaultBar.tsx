import { MessageBar, MessageBarActions, MessageBarBody } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';
import type { WorkbookError } from '../../workbook/workbook';
import { useTexts } from './language';

/** Why the workbook could not be read or written, and perhaps what can be done about it. */
export function FaultBar({ error, action }: { error: WorkbookError; action?: ReactNode }): ReactElement {
  const texts = useTexts();
  return (
    <MessageBar intent="error" layout="multiline" data-fault={error.fault}>
      <MessageBarBody>{texts(`fault.${error.fault}`, { code: error.code })}</MessageBarBody>
      {action && <MessageBarActions>{action}</MessageBarActions>}
    </MessageBar>
  );
}
