import type { Entries } from './entry';

/** What one cell of a registration holds and should not. */
export const cell = {
  'cell/unknown-title': { gravity: 'error', values: { name: 'person', found: 'text', suggestion: 'suggestion' } },
  'cell/unknown-unit': {
    gravity: 'error',
    variants: {
      row: { name: 'person', found: 'text', suggestion: 'suggestion' },
      sheet: { found: 'text', suggestion: 'suggestion' },
    },
  },
  'cell/title-for-other-kind': {
    gravity: 'error',
    variants: { person: { name: 'person', found: 'text' }, collective: { name: 'person', found: 'text' } },
  },
  'cell/error-value': { gravity: 'error', values: { name: 'person', found: 'text' } },
  'cell/impossible-date': {
    gravity: 'error',
    variants: { impossible: { name: 'person', found: 'text' }, none: { name: 'person', found: 'text' } },
  },
  'cell/wrong-year': { gravity: 'warning', values: { name: 'person', year: 'text', expected: 'text' } },
  'cell/number-as-text': { gravity: 'warning', values: { name: 'person', found: 'text', suggestion: 'suggestion' } },
  'cell/date-as-text': { gravity: 'warning', values: { name: 'person', found: 'text', suggestion: 'suggestion' } },
  'cell/ambiguous-number': {
    gravity: 'warning',
    values: { name: 'person', found: 'text', thousands: 'points', decimal: 'points' },
  },
  'cell/swapped-date': { gravity: 'warning', values: { name: 'person', found: 'text', suggestion: 'suggestion' } },
  'cell/legacy-font': {
    gravity: 'warning',
    values: { name: 'person', found: 'unsaid', encoding: 'text', suggestion: 'suggestion' },
  },
  'cell/merged': {
    gravity: ['warning', 'information'],
    variants: { data: { rows: 'count', columns: 'count' }, heading: { count: 'count' } },
  },
} as const satisfies Entries<'cell'>;
