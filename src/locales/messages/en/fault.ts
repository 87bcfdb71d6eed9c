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
  'fault.filtered':
    'The sheet is filtered, so Excel does not let rows be inserted or deleted. Clear the filter (Data > Clear) and try again; nothing was changed.',
  'fault.merged':
    'Merged cells lie across the place where cells go in or out. Unmerge them and try again; nothing was changed.',
  'fault.no-room':
    'There is no room: other data, a table or a PivotTable stands beside or below. Move it and try again; nothing was changed.',
  'fault.inactive': 'This workbook is closed or not in front. Click a cell of the workbook and try again.',
  'fault.selection': 'A shape, a chart or several ranges are selected. Select one range of cells and try again.',
  'fault.sheet-kind': 'The open sheet is a chart or macro sheet. Open a plain sheet and try again.',
  'fault.taken': 'A sheet or table of that name is there already. Rename it and try again; nothing was changed.',
  'fault.unknown': 'Excel reports an error ({code}). Try again; if it stays, open the page Diagnostics.',
};
