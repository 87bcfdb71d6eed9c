import type { ReactElement } from 'react';

/** Fillings that stay apart without colour, on paper too. Drawn in the colour of the text around them. */
export const PATTERNS: readonly string[] = [
  // Full, rising lines, dots, upright lines, falling lines, a lattice, level lines, blank.
  'M0 0H8V8H0Z',
  'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  'M3 3H5V5H3Z',
  'M4 0V8',
  'M-2 6L2 10M0 0L8 8M6 -2L10 2',
  'M0 4H8M4 0V8',
  'M0 4H8',
  '',
];

export function Pattern({ id, at }: { id: string; at: number }): ReactElement {
  const isFilled = at === 0 || at === 2;
  return (
    <pattern id={id} width="8" height="8" patternUnits="userSpaceOnUse">
      <path d={PATTERNS[at]} stroke={isFilled ? 'none' : 'currentColor'} fill={isFilled ? 'currentColor' : 'none'} />
    </pattern>
  );
}
