import type { writing as vi } from '../vi/writing';

export const writing: Record<keyof typeof vi, string> = {
  'writing.busy': 'Writing the tables…',
  'writing.restored': 'What was written is gone; the workbook is as it was.',
  'writing.changed': 'What was written was edited since. Restoring loses those edits.',
  'writing.restoreAnyway': 'Restore anyway',
  'writing.restore': 'Restore as it was before',
  'writing.dismiss': 'Close this message',
};
