import type { ReactElement } from 'react';

/** A range of cells with an arrow into it. Drawn in the colour of the text around it. */
export function SelectionIcon(): ReactElement {
  return (
    <svg width="16" height="16" viewBox="0 0 16 16" fill="none" stroke="currentColor" aria-hidden="true">
      <rect x="1.5" y="2.5" width="13" height="11" rx="1" strokeDasharray="2 1.5" />
      <path d="M8 5v6M5 8.5 8 11.5l3-3" />
    </svg>
  );
}
