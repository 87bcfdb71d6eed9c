import type { fault as vi } from '../vi/fault';

export const fault: Record<keyof typeof vi, string> = {
  'fault.editing': 'Excel is in cell-editing mode. Press Enter or Esc to finish, then try again.',
  'fault.protected':
    'The sheet is protected. Remove the protection in Excel (Review > Unprotect Sheet) and try again; nothing was changed.',
  'fault.too-large': 'The sheet is too large to be read at once. Delete unused rows, or check one sheet at a time.',
  'fault.gone': 'This sheet or cell is no longer there. It may have been deleted or renamed; check again.',
  'fault.cancelled': 'Stopped. What had been written was taken back; the workbook is as it was.',
  'fault.unsupported': 'This version of Excel lacks a feature that is needed.',
  'fault.outdated':
    'The add-in was updated, so a part of the pane cannot be opened any more. Load the pane anew; the workbook is not changed.',
  'fault.unknown': 'Excel reports an error ({code}). Try again; if it stays, open the page Diagnostics.',
};
