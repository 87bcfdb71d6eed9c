import type { SheetDraft } from '../../src/core/table/sheet-draft';

/** A draft of cells and widths alone: nothing is merged, asked for, computed or protected. */
export function bareDraft(name: string, widths: SheetDraft['widths'], rows: SheetDraft['rows']): SheetDraft {
  return {
    name,
    widths,
    rows,
    merges: [],
    headingStart: 0,
    headingEnd: 1,
    validations: [],
    computed: [],
    isProtected: false,
  };
}
