import type { page as vi } from '../vi/page';

export const page: Record<keyof typeof vi, string> = {
  'page.scoring': 'Scoring',
  'page.ranking': 'Ranking',
  'page.registration': 'Registration',
  'page.plan': 'Plan',
  'page.functions': 'Functions',
  'page.diagnostics': 'Diagnostics',
  'page.start': 'Start',
};
