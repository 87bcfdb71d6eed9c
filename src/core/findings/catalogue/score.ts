import type { Entries } from './entry';

/** What a score sheet says and cannot be taken, or should be looked at. */
export const score = {
  'score/column-twice': { gravity: 'error', values: { heading: 'text' } },
  'score/row-doubtful': { gravity: 'error', values: { number: 'text', name: 'text', candidates: 'text' } },
  'score/row-unknown': { gravity: 'warning', values: { number: 'text', name: 'text' } },
  'score/criterion-missing': { gravity: 'error', values: { name: 'text' } },
  'score/unreadable': { gravity: 'error', values: { name: 'text', found: 'text' } },
  'score/negative': { gravity: 'error', values: { name: 'text', points: 'points' } },
  'score/above-maximum': { gravity: 'error', values: { name: 'text', points: 'points', maximum: 'points' } },
  'score/bonus-evidence': { gravity: 'warning', values: { name: 'text', points: 'points' } },
  'score/rule-differs': {
    gravity: 'warning',
    values: { name: 'text', points: 'points', byRule: 'points', rule: 'text' },
  },
  'score/result-percent': { gravity: 'warning', values: { name: 'text', result: 'points', percent: 'share' } },
  'score/treatment-open': { gravity: 'error', values: { name: 'text' } },
  'score/maximum-open': { gravity: 'error', values: { name: 'text' } },
  'score/sheet-twice': { gravity: 'error', values: { unitName: 'text', sheets: 'text' } },
  'score/round-unknown': { gravity: 'warning', values: { stated: 'text' } },
  'score/sheet-hidden': { gravity: 'warning', values: { sheet: 'text' } },
  'score/sheet-ownerless': { gravity: 'warning', values: { count: 'count', stated: 'text' } },
  'score/plan-differs': { gravity: 'warning', values: { found: 'text' } },
  'score/formula-external': { gravity: 'warning', values: { name: 'text' } },
  'score/formula-without-value': { gravity: 'warning', values: { name: 'text' } },
} as const satisfies Entries<'score'>;
