import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Gravity } from '../../core/findings/finding';
import { originOfFinding } from '../../core/registration/finding-origin';
import { useTexts } from '../app/language';
import { findingSentence } from '../findings/finding-sentence';
import { arrange, keysOf, type ArrangedFinding, type FindingGroup, type Wanted } from './arrange';
import type { CheckResult } from './run-check';

export interface FindingList {
  readonly wanted: Wanted;
  readonly want: (wanted: Wanted) => void;
  readonly groups: readonly FindingGroup[];
  readonly inOrder: readonly ArrangedFinding[];
  /** How many there are of each gravity, whatever is wanted. */
  readonly counts: Readonly<Record<Gravity, number>>;
  /** The place in the order of the one that is open; null where none is. */
  readonly current: number | null;
  readonly open: (at: number | null) => void;
  /** Opens the finding that will stand behind these once they are gone, and gives it the focus then. */
  readonly goOnBehind: (done: readonly ArrangedFinding[]) => void;
  /** Keeps the button of each finding that is shown, so that it can be gone to. */
  readonly register: (at: number, button: HTMLButtonElement | null) => void;
  readonly show: (at: number) => void;
}

/** The findings as they are looked at: which are wanted, in which order, and which one is open. */
export function useFindings(result: CheckResult | null): FindingList {
  const texts = useTexts();
  const [wanted, setWanted] = useState<Wanted>({ gravity: 'all', text: '', by: 'rule' });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const [isMoving, setIsMoving] = useState(false);
  const buttons = useRef(new Map<number, HTMLButtonElement>());
  const findings = useMemo(() => result?.findings ?? [], [result]);

  const all = useMemo(() => {
    const originOf = result ? originOfFinding(result.registration) : null;
    return findings.map((finding) => ({
      finding,
      sentence: findingSentence(finding, texts),
      unit: originOf?.(finding).unit ?? '',
    }));
  }, [result, findings, texts]);
  const { groups, inOrder } = useMemo(() => arrange(all, wanted), [all, wanted]);
  const keys = useMemo(() => keysOf(inOrder), [inOrder]);
  const counts = useMemo(() => {
    const of = (gravity: Gravity): number => findings.filter((one) => one.gravity === gravity).length;
    return { error: of('error'), warning: of('warning'), information: of('information') };
  }, [findings]);
  const place = openKey === null ? -1 : keys.indexOf(openKey);
  const current = place < 0 ? null : place;

  const open = useCallback((at: number | null) => setOpenKey(at === null ? null : (keys[at] ?? null)), [keys]);
  const want = useCallback((next: Wanted) => {
    setWanted(next);
    setOpenKey(null);
  }, []);
  const show = useCallback((at: number) => {
    requestAnimationFrame(() => buttons.current.get(at)?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const goOnBehind = useCallback(
    (done: readonly ArrangedFinding[]) => {
      const gone = new Set(done.map(({ at }) => at));
      const last = Math.max(...gone);
      const rest = inOrder.filter(({ at }) => !gone.has(at));
      const next = rest.find(({ at }) => at > last) ?? rest.at(-1);
      setOpenKey(next ? keys[next.at]! : null);
      setIsMoving(true);
    },
    [inOrder, keys],
  );
  // The focus was on what is gone now.
  useEffect(() => {
    if (!isMoving || current === null) return;
    const button = buttons.current.get(current);
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  }, [isMoving, current, inOrder]);
  const register = useCallback((at: number, button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(at, button);
    else buttons.current.delete(at);
  }, []);

  return { wanted, want, groups, inOrder, counts, current, open, goOnBehind, register, show };
}
