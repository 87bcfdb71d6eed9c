import type { Entries } from './entry';

/** What is only seen on several rows of a registration together. */
export const table = {
  'table/duplicate-person': {
    gravity: ['error', 'warning'],
    variants: {
      open: { name: 'person', unitName: 'text', pair: 'unsaid' },
      unit: { name: 'person', pair: 'unsaid' },
      said: { name: 'person', unitName: 'text', pair: 'unsaid' },
      born: { name: 'person', unitName: 'text', pair: 'unsaid' },
    },
  },
  'table/initiative-reused': { gravity: 'warning', values: { name: 'person', found: 'text', other: 'text' } },
  'table/numbering': { gravity: 'warning', values: { found: 'count', expected: 'count' } },
  'table/hidden-rows': { gravity: 'warning', values: { count: 'count', rows: 'text' } },
} as const satisfies Entries<'table'>;
