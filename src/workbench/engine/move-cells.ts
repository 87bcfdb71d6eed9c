import { ICommandService, sequenceExecute, type ICellData, type Injector, type Worksheet } from '@univerjs/core';
import { getMoveRangeCommandMutations, SetRangeValuesMutation } from '@univerjs/sheets';
import type { Rect } from '../grid/grid';
import { rangeOf, type CellMatrix } from './ranges';

/** Moves cells with their looks and merged cells, over what is there; formulas that point at them follow. */
export function moveCells(injector: Injector, unitId: string, sheet: Worksheet, from: Rect, to: Rect): boolean {
  const subUnitId = sheet.getSheetId();
  const sides = { fromUnitId: unitId, toUnitId: unitId, fromSubUnitId: subUnitId, toSubUnitId: subUnitId };
  const moving = { ...sides, fromRange: rangeOf(from), toRange: rangeOf(to) };
  const before = kindsIn(sheet, from);
  const steps = injector.invoke((accessor) =>
    getMoveRangeCommandMutations(accessor, moving, { includeSelection: false }),
  );
  const commands = injector.get(ICommandService);
  if (!steps || !sequenceExecute(steps.redos, commands).result) return false;
  // Where formulas stood before the engine takes them away once more, and makes a text of a truth value in a text cell.
  const after = kindsIn(sheet, to);
  const cellValue: CellMatrix = {};
  before.forEach(({ v, t }, at) => {
    const { row, column, ...now } = after[at]!;
    if (now.v !== v || now.t !== t) (cellValue[row] ??= {})[column] = { v, t };
  });
  if (Object.keys(cellValue).length === 0) return true;
  return commands.syncExecuteCommand(SetRangeValuesMutation.id, { unitId, subUnitId, cellValue });
}

type Kind = Pick<ICellData, 'v' | 't'> & { readonly row: number; readonly column: number };

function kindsIn(sheet: Worksheet, { row, rows, column, columns }: Rect): Kind[] {
  return Array.from({ length: rows * columns }, (_, at): Kind => {
    const place = { row: row + Math.floor(at / columns), column: column + (at % columns) };
    const { v, t } = sheet.getCellRaw(place.row, place.column) ?? {};
    return { ...place, v, t };
  });
}
