import type { rounding as vi } from '../vi/rounding';

export const rounding: Record<keyof typeof vi, string> = {
  'rounding.down': 'Round down (never exceeds the ratio)',
  'rounding.nearest': 'Round to nearest, half up',
  'rounding.up': 'Round up',
  'rounding.short.down': 'rounded down',
  'rounding.short.nearest': 'rounded to nearest',
  'rounding.short.up': 'rounded up',
};
