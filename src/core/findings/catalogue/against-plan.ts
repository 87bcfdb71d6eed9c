import type { Entries } from './entry';

/** What a whole registration is against the plan: its ratios and its units. */
export const againstPlan = {
  'plan/ratio-exceeded': {
    gravity: 'error',
    values: { award: 'text', unit: 'unit', role: 'role', count: 'count', limit: 'count', excess: 'count' },
    derivation: {
      base: 'count',
      baseTitle: 'text',
      percent: 'share',
      raw: 'points',
      rounding: 'rounding',
      role: 'role',
      actual: 'share',
    },
  },
  'plan/base-missing': {
    gravity: 'error',
    values: { award: 'text', unit: 'unit', role: 'role', count: 'count', baseTitle: 'text', percent: 'share' },
  },
  'plan/ratio-partial': {
    gravity: 'information',
    variants: {
      all: { award: 'text', percent: 'share' },
      unit: {
        award: 'text',
        unit: 'unit',
        role: 'role',
        count: 'count',
        limit: 'count',
        base: 'count',
        baseTitle: 'text',
        undecided: 'count',
      },
    },
  },
  'plan/unit-missing': { gravity: 'error', values: { unit: 'text' } },
  'plan/units-missing': { gravity: 'information', values: {} },
} as const satisfies Entries<'plan'>;
