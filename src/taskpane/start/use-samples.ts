import { useState } from 'react';
import { toWorkbookError } from '../../workbook/faults';
import type { WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';

export type SampleState =
  | { readonly kind: 'idle' | 'busy' | 'opened' | 'noWay' }
  /** The host opens no workbook of its own; its sheets can be put into this one. */
  | { readonly kind: 'asking'; readonly bytes: Uint8Array }
  | { readonly kind: 'inserted'; readonly sheets: number }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface SampleOpening {
  readonly state: SampleState;
  readonly isBusy: boolean;
  readonly open: (file: string) => Promise<void>;
  /** Puts the sheets into this workbook after it was asked. */
  readonly insert: () => Promise<void>;
  readonly dismiss: () => void;
}

/** Opens a sample as a workbook of its own, where the host can; else its sheets go into this one, if that is wanted. */
export function useSamples(): SampleOpening {
  const workbook = useWorkbook();
  const [state, setState] = useState<SampleState>({ kind: 'idle' });

  const attempt = async (task: () => Promise<SampleState>): Promise<void> => {
    setState({ kind: 'busy' });
    try {
      setState(await task());
    } catch (failure) {
      setState({ kind: 'failed', error: toWorkbookError(failure) });
    }
  };
  const open = (file: string): Promise<void> =>
    attempt(async () => {
      const response = await fetch(`assets/samples/${file}`);
      const bytes = new Uint8Array(await response.arrayBuffer());
      if (await workbook.openNew(bytes)) return { kind: 'opened' };
      return workbook.canInsertSheets() ? { kind: 'asking', bytes } : { kind: 'noWay' };
    });
  const insert = (): Promise<void> =>
    attempt(async () => {
      if (state.kind !== 'asking') return state;
      return { kind: 'inserted', sheets: await workbook.insertSheets(state.bytes) };
    });

  return { state, isBusy: state.kind === 'busy', open, insert, dismiss: () => setState({ kind: 'idle' }) };
}
