import { createContext } from 'react';

/** Places of the pane's frame into which a page puts what belongs there; null before they are there. */
export interface Places {
  /** In the header: the button that takes back what was written. */
  readonly undo: HTMLElement | null;
  /** At the foot: news, which push nothing away. */
  readonly foot: HTMLElement | null;
}

export const PlacesContext = createContext<Places>({ undo: null, foot: null });
