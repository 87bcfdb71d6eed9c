import { ICommandService, type Univer } from '@univerjs/core';
import { FUniver } from '@univerjs/core/facade';
import { ScrollToCellCommand } from '@univerjs/sheets-ui';
import type { Rect } from '../grid/grid';

/** So often is it looked whether the cell is in sight by now. */
const TRIES = 4;

/**
 * Scrolls so that a cell of the active sheet is in sight. The engine counts frozen rows in, and so stops short where they are
 * high: once what was done is drawn, it goes on by what still lies between.
 */
export function reveal(univer: Univer, { row, column }: Rect): void {
  const range = { startRow: row, endRow: row, startColumn: column, endColumn: column };
  univer.__getInjector().get(ICommandService).syncExecuteCommand(ScrollToCellCommand.id, { range });
  let target = { row, column };
  const goOn = (tries: number): void => {
    const sheet = FUniver.newAPI(univer).getActiveWorkbook()?.getActiveSheet();
    const seen = sheet?.getVisibleRange();
    if (!sheet || !seen) return;
    // The last row and the last column are often cut off.
    const isRow = row < sheet.getFrozenRows() || (row >= seen.startRow && row < seen.endRow);
    const isColumn = column < sheet.getFrozenColumns() || (column >= seen.startColumn && column < seen.endColumn);
    if (tries === 0 || (isRow && isColumn)) return;
    sheet.scrollToCell(isRow ? seen.startRow : target.row, isColumn ? seen.startColumn : target.column);
    drawn(() => {
      const now = sheet.getVisibleRange() ?? seen;
      target = { row: target.row + (row - now.startRow), column: target.column + (column - now.startColumn) };
      goOn(tries - 1);
    });
  };
  drawn(() => goOn(TRIES));
}

function drawn(task: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(task));
}
