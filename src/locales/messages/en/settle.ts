import type { settle as vi } from '../vi/settle';

export const settle: Record<keyof typeof vi, string> = {
  'settle.noSheets': 'The workbook has no score sheet of this round yet. Import the members’ files first.',
  'settle.noPoints': 'The sheets of this round hold no points to settle yet.',
  'settle.text':
    'Settling keeps all points that stand on the sheets now (ranked by “{heading}”). From then on points changed on a sheet count only with a reason, and go into the log.',
  'settle.open': 'Without all points, and so not to be ranked: {count:unit|units} ({units}).',
  'settle.errors': 'Still to be corrected: {count:error|errors}.',
  'settle.day': 'Settled on',
  'settle.settle': 'Settle the round {round}',
  'settle.saved': 'The round {round} is settled.',
  'settle.done': 'Settled on {day}',
  'settle.done.undated': 'Settled, without a day',
  'settle.same': 'The sheets still say what was settled.',
  'settle.later': 'Changed since: {count:point|points}',
  'settle.change': '{unit}, {heading}: {before} → {now}',
  'settle.blank': 'blank',
  'settle.reason': 'Reason of the change',
  'settle.reason.hint': 'Needed; it goes into the log with the old and the new points.',
  'settle.record': 'Record {count:change|changes}',
  'settle.recorded': 'Recorded in the settled points and in the log: {count:change|changes}.',
  'settle.revert': 'Restore the settled points ({count})',
  'settle.reverted': 'Restored: {count:cell|cells}.',
  'settle.unreadable': 'These points cannot be read, so they cannot be recorded.',
  'settle.notYet': 'This round is not settled yet',
};
