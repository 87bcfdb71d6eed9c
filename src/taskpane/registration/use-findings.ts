import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Gravity } from '../../core/findings/finding';
import { countGravities } from '../../core/findings/gravities';
import { originOfFinding } from '../../core/registration/report/finding-origin';
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
  readonly open: (one: ArrangedFinding | null) => void;
  /** Opens the finding that will stand behind these once they are gone, and gives it the focus then. */
  readonly goOnBehind: (done: readonly ArrangedFinding[]) => void;
  /** Keeps the button of each finding that is shown, so that it can be gone to. */
  readonly register: (key: string, button: HTMLButtonElement | null) => void;
  readonly show: (one: ArrangedFinding) => void;
}

/** The findings as they are looked at: which are wanted, in which order, and which one is open. */
export function useFindings(result: CheckResult | null): FindingList {
  const texts = useTexts();
  const [wanted, setWanted] = useState<Wanted>({ gravity: 'all', text: '', by: 'rule' });
  const [openKey, setOpenKey] = useState<string | null>(null);
  const buttons = useRef(new Map<string, HTMLButtonElement>());
  const takesFocus = useRef(false);
  const findings = useMemo(() => result?.findings ?? [], [result]);

  const all = useMemo(() => {
    const originOf = result ? originOfFinding(result.registration) : null;
    const keys = keysOf(findings);
    return findings.map((finding, index) => ({
      finding,
      key: keys[index]!,
      sentence: findingSentence(finding, texts),
      unit: originOf?.(finding).unit ?? '',
    }));
  }, [result, findings, texts]);
  const { groups, inOrder } = useMemo(() => arrange(all, wanted), [all, wanted]);
  const counts = useMemo(() => countGravities(findings), [findings]);
  const place = inOrder.findIndex(({ key }) => key === openKey);
  const current = place < 0 ? null : place;

  const open = useCallback((one: ArrangedFinding | null) => setOpenKey(one?.key ?? null), []);
  const want = useCallback((next: Wanted) => {
    setWanted(next);
    setOpenKey(null);
  }, []);
  const show = useCallback(({ key }: ArrangedFinding) => {
    requestAnimationFrame(() => buttons.current.get(key)?.scrollIntoView({ block: 'nearest' }));
  }, []);
  const goOnBehind = useCallback(
    (done: readonly ArrangedFinding[]) => {
      const gone = new Set(done.map(({ at }) => at));
      const last = Math.max(...gone);
      const rest = inOrder.filter(({ at }) => !gone.has(at));
      setOpenKey((rest.find(({ at }) => at > last) ?? rest.at(-1))?.key ?? null);
      takesFocus.current = true;
    },
    [inOrder],
  );
  // Once, when the focus was on what is gone now: a later check must not take it from where people type.
  useEffect(() => {
    if (!takesFocus.current || openKey === null) return;
    takesFocus.current = false;
    const button = buttons.current.get(openKey);
    button?.focus();
    button?.scrollIntoView({ block: 'nearest' });
  }, [openKey]);
  const register = useCallback((key: string, button: HTMLButtonElement | null) => {
    if (button) buttons.current.set(key, button);
    else buttons.current.delete(key);
  }, []);

  return { wanted, want, groups, inOrder, counts, current, open, goOnBehind, register, show };
}
