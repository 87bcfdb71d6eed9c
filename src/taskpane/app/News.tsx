import { useContext, type ReactElement, type ReactNode } from 'react';
import { createPortal } from 'react-dom';
import { PlacesContext } from './places';

/** What has just happened, at the foot of the pane. The place is a live region that is there before the news. */
export function News({ children }: { children: ReactNode }): ReactElement | null {
  const { foot } = useContext(PlacesContext);
  return foot && createPortal(children, foot);
}
