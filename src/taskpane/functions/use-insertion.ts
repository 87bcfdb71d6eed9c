import { useCallback, useState } from 'react';
import type { Descriptor } from '../../functions/call/descriptor';
import { isComputing, untilComputed } from '../../workbook/computing';
import { toWorkbookError } from '../../workbook/faults';
import type { ActiveCell, CellContent, WorkbookError } from '../../workbook/workbook';
import { useWorkbook } from '../app/workbook-context';
import { buildFormula, type BuiltFormula } from './build-formula';
import { isInside, withoutOwnSheet } from './references';

export type InsertionState =
  | { readonly kind: 'idle' }
  | { readonly kind: 'working' }
  | { readonly kind: 'problem'; readonly problem: Exclude<BuiltFormula, { formula: string }> }
  /** The chosen cell lies inside a range of the formula. */
  | { readonly kind: 'circular'; readonly cell: ActiveCell; readonly reference: string }
  /** Something stands in the cell: it is not written over unasked. */
  | { readonly kind: 'occupied'; readonly cell: ActiveCell; readonly formula: string }
  /** Written; `before` stood there, `now` stands there, and the result is perhaps an error. */
  | { readonly kind: 'inserted'; readonly before: ActiveCell; readonly now: CellContent }
  | { readonly kind: 'restored'; readonly cell: ActiveCell }
  /** Somebody has changed the cell since, so it is left alone. */
  | { readonly kind: 'changed'; readonly cell: ActiveCell }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

/** How long a result may take to stand in its cell before it is looked at; while it is computed it is waited for. */
const RESULT_DELAY = 500;

export interface Insertion {
  readonly state: InsertionState;
  insert(descriptor: Descriptor, typed: Readonly<Record<string, string>>): void;
  /** Writes over what stands in the cell. */
  overwrite(cell: ActiveCell, formula: string): void;
  /** Puts back what stood there, unless the cell was changed since. */
  restore(before: ActiveCell, written: CellContent): void;
  /** The address of what is selected in the workbook. */
  selection(): Promise<string | null>;
}

/** Writes a formula into the chosen cell, and puts back what stood there. */
export function useInsertion(): Insertion {
  const workbook = useWorkbook();
  const [state, setState] = useState<InsertionState>({ kind: 'idle' });

  const attempt = useCallback((task: () => Promise<InsertionState>) => {
    setState({ kind: 'working' });
    task().then(setState, (failure: unknown) => setState({ kind: 'failed', error: toWorkbookError(failure) }));
  }, []);

  const write = useCallback(
    async (before: ActiveCell, formula: string): Promise<InsertionState> => {
      const written = await workbook.writeFormula(before.place, formula);
      await new Promise((resolve) => setTimeout(resolve, RESULT_DELAY));
      const read = (): Promise<CellContent> => workbook.readCell(before.place);
      const { value } = await untilComputed(read, (cell) => Number(isComputing(cell.value)));
      return { kind: 'inserted', before, now: { ...written, value } };
    },
    [workbook],
  );

  return {
    state,
    insert(descriptor, typed) {
      const built = buildFormula(descriptor, typed);
      if ('problem' in built) return setState({ kind: 'problem', problem: built });
      attempt(async () => {
        const cell = await workbook.activeCell();
        const reference = built.references.find((one) => isInside(cell.place, one));
        if (reference !== undefined) return { kind: 'circular', cell, reference };
        const formula = withoutOwnSheet(built.formula, cell.place.sheet);
        return cell.formula === '' ? write(cell, formula) : { kind: 'occupied', cell, formula };
      });
    },
    overwrite(cell, formula) {
      attempt(async () => {
        const now = { ...cell, ...(await workbook.readCell(cell.place)) };
        return now.formula === cell.formula ? write(cell, formula) : { kind: 'occupied', cell: now, formula };
      });
    },
    restore(before, written) {
      attempt(async () => {
        const { formula } = await workbook.readCell(before.place);
        if (formula !== written.formula) return { kind: 'changed', cell: before };
        await workbook.putBack(before.place, before);
        return { kind: 'restored', cell: before };
      });
    },
    async selection() {
      try {
        return await workbook.selectedAddress();
      } catch (failure) {
        setState({ kind: 'failed', error: toWorkbookError(failure) });
        return null;
      }
    },
  };
}
