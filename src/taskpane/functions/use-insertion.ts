import { useCallback, useState } from 'react';
import type { Descriptor } from '../../functions/descriptor';
import { toWorkbookError } from '../../workbook/faults';
import type { ActiveCell, WorkbookError } from '../../workbook/workbook';
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
  | { readonly kind: 'inserted'; readonly cell: ActiveCell; readonly formula: string }
  | { readonly kind: 'restored'; readonly cell: ActiveCell }
  | { readonly kind: 'failed'; readonly error: WorkbookError };

export interface Insertion {
  readonly state: InsertionState;
  insert(descriptor: Descriptor, typed: Readonly<Record<string, string>>): void;
  /** Writes over what stands in the cell. */
  overwrite(cell: ActiveCell, formula: string): void;
  restore(cell: ActiveCell): void;
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
    async (cell: ActiveCell, formula: string): Promise<InsertionState> => {
      await workbook.writeFormula(cell.place, formula);
      return { kind: 'inserted', cell, formula };
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
    overwrite: (cell, formula) => attempt(() => write(cell, formula)),
    restore(cell) {
      attempt(async () => {
        await workbook.writeFormula(cell.place, cell.formula);
        return { kind: 'restored', cell };
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
