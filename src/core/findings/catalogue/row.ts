import type { Entries } from './entry';

/** What a row of a registration lacks, or may not have. */
export const row = {
  'row/missing-name': { gravity: 'error', values: {} },
  'row/missing-unit': { gravity: 'error', values: { name: 'person' } },
  'row/missing-title': { gravity: 'error', values: { name: 'person' } },
  'row/late': {
    gravity: 'error',
    variants: {
      person: { name: 'person', received: 'day', deadline: 'day', days: 'count' },
      unit: { unitName: 'text', received: 'day', deadline: 'day', days: 'count' },
    },
  },
  'row/title-order': { gravity: 'warning', values: { name: 'person', found: 'text', lower: 'text' } },
  'row/both-titles': { gravity: 'information', values: { name: 'person', found: 'text', lower: 'text' } },
  'row/missing-initiative': { gravity: ['error', 'warning'], values: { name: 'person', title: 'text' } },
  'row/disqualified': {
    gravity: 'error',
    variants: {
      months: { name: 'person', months: 'count', least: 'count' },
      discipline: { name: 'person', found: 'text' },
    },
  },
  'row/title-chain': {
    gravity: 'error',
    values: { name: 'person', found: 'text', requires: 'text', wanted: 'count', years: 'count' },
  },
  'row/collective-conditions': {
    gravity: 'error',
    variants: {
      share: {
        name: 'person',
        found: 'text',
        requires: 'text',
        least: 'share',
        actual: 'share',
        holders: 'count',
        people: 'count',
      },
      one: { name: 'person', found: 'text', requires: 'text' },
    },
  },
  'row/not-registered': { gravity: 'error', values: { name: 'person', found: 'text' } },
  'row/above-registered': { gravity: 'warning', values: { name: 'person', found: 'text', registered: 'text' } },
} as const satisfies Entries<'row'>;
