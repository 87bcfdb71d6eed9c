import { Button } from '@fluentui/react-components';
import { ArrowUndo20Regular } from '@fluentui/react-icons/svg/arrow-undo';
import { useContext, useEffect, type ReactElement } from 'react';
import { createPortal } from 'react-dom';
import { useTexts } from './language';
import { News } from './News';
import { PlacesContext } from './places';
import type { Writing } from './use-writing';
import { WritingOutcome } from './WritingOutcome';

/** How long a success stays in sight, in milliseconds; whoever needs longer finds the way back in the header. */
const STAY = 10_000;

interface Props {
  readonly writing: Writing;
  /** Of the button that takes back what was written. */
  readonly restoreId: string;
}

/**
 * What became of the last writing. Once it was read, or its time is over, the way back stands in the header for as long as
 * there is one.
 */
export function WritingNews({ writing, restoreId }: Props): ReactElement | null {
  const texts = useTexts();
  const { undo } = useContext(PlacesContext);
  const { state, isRead, dismiss, restore } = writing;
  const passes = state.kind === 'written' || state.kind === 'restored';
  useEffect(() => {
    if (!passes || isRead) return undefined;
    const timer = setTimeout(dismiss, STAY);
    return () => clearTimeout(timer);
  }, [passes, isRead, dismiss, state]);
  if (!isRead) {
    return (
      <News>
        <WritingOutcome writing={writing} id={restoreId} />
      </News>
    );
  }
  if (!undo || !('point' in state) || !state.point || !state.said) return null;
  return createPortal(
    <Button
      size="small"
      appearance="subtle"
      icon={<ArrowUndo20Regular />}
      title={texts(...state.said)}
      aria-label={texts('writing.restore')}
      onClick={() => void restore(false)}
      id={restoreId}
    />,
    undo,
  );
}
