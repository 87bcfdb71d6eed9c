/** What tells whether somebody sees the page. */
interface Sight {
  readonly window: Pick<Window, 'innerWidth' | 'innerHeight' | 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<Document, 'visibilityState' | 'addEventListener' | 'removeEventListener'>;
  /** Told by Office when the pane is shown; it may fail. */
  readonly onShown: (listener: () => void) => Promise<unknown>;
}

/** Nobody does these to a page that cannot be seen. */
const CERTAIN = ['focus', 'pointerdown', 'keydown'] as const;

/**
 * Calls back once the page is in sight. A formula may start the runtime without a pane: a page that is put up there takes
 * time from the functions, and nobody sees it. Any sign is enough, so that a pane is never left blank. What comes back does
 * it now.
 */
export function whenSeen({ window, document, onShown }: Sight, callBack: () => void): () => void {
  let isDone = false;
  const done = (): void => {
    if (isDone) return;
    isDone = true;
    for (const sign of CERTAIN) window.removeEventListener(sign, done, true);
    window.removeEventListener('resize', look);
    document.removeEventListener('visibilitychange', look);
    callBack();
  };
  const look = (): void => {
    if (document.visibilityState !== 'hidden' && window.innerWidth > 0 && window.innerHeight > 0) done();
  };
  for (const sign of CERTAIN) window.addEventListener(sign, done, true);
  window.addEventListener('resize', look);
  document.addEventListener('visibilitychange', look);
  look();
  if (!isDone) onShown(done).catch(() => undefined);
  return done;
}
