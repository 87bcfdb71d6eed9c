import type { log as vi } from '../vi/log';

export const log: Record<keyof typeof vi, string> = {
  'log.title': 'Log',
  'log.more': '… and {count:line|lines} more on the sheet of the log',
  'log.settled': 'Settled on {now}',
  'log.changed': '{unit}, {criterion}, {heading}: {before} → {now}',
  'log.agreed': '{unit} agrees with the review',
  'log.explained': '{unit} explains',
  'log.excluded': '{unit} is not considered for: {now}',
  'log.included': '{unit} is considered again for: {before}',
  'log.limited': '{unit} gets at most: {now}',
};
