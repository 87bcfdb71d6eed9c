import {
  ICommandService,
  IUndoRedoService,
  ObjectMatrix,
  sequenceExecute,
  type ICellData,
  type Injector,
  type IRange,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetRangeValuesUndoMutationFactory,
  SetStyleCommand,
  SheetInterceptorService,
  type ISetRangeValuesMutationParams,
} from '@univerjs/sheets';

export interface StyledCells {
  readonly unitId: string;
  readonly subUnitId: string;
  readonly range: IRange;
  readonly cells: Record<number, Record<number, ICellData>>;
}

/**
 * Changes nothing but the styles of cells, as one step that can be undone. Without the trigger the formula engine takes
 * such a change for a new value and forgets the formulas of those cells.
 */
export function writeStyles(injector: Injector, { unitId, subUnitId, range, cells }: StyledCells): boolean {
  const commands = injector.get(ICommandService);
  const redo = { unitId, subUnitId, cellValue: cells, trigger: SetStyleCommand.id } as ISetRangeValuesMutationParams;
  const undo = {
    ...injector.invoke((accessor) => SetRangeValuesUndoMutationFactory(accessor, redo)),
    trigger: SetStyleCommand.id,
  };
  if (!commands.syncExecuteCommand(SetRangeValuesMutation.id, redo)) return false;
  const heights = injector
    .get(SheetInterceptorService)
    .generateMutationsOfAutoHeight({ unitId, subUnitId, ranges: [range], cellHeights: new ObjectMatrix({}) });
  if (!sequenceExecute(heights.redos, commands).result) return false;
  injector.get(IUndoRedoService).pushUndoRedo({
    unitID: unitId,
    undoMutations: [{ id: SetRangeValuesMutation.id, params: undo }, ...heights.undos],
    redoMutations: [{ id: SetRangeValuesMutation.id, params: redo }, ...heights.redos],
  });
  return true;
}
