import type { finding as vi } from '../vi/finding';

export const finding: Record<keyof typeof vi, string> = {
  'finding.cells.more': 'and {count} more',
  'finding.person': '{name}: {text}',
  'finding.suggestion': ' Is it “{suggestion}”?',
  'finding.source': 'Source in the plan: {source}',
  'finding.holders': 'Cells in which it is registered:',
  'finding.cells': 'Cells:',
  'finding.role.registration': 'registered',
  'finding.role.proposal': 'proposed',
  'finding.ofUnit': ' – {unit}',
};
