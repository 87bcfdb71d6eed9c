import type { gravity as vi } from '../vi/gravity';

export const gravity: Record<keyof typeof vi, string> = {
  'gravity.error': 'Error',
  'gravity.warning': 'Warning',
  'gravity.information': 'Information',
  'gravity.count': '{gravity}: {count}',
};
