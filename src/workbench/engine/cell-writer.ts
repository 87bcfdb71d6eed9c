import type { IStyleData, Nullable, Univer, Workbook } from '@univerjs/core';
import type { FUniver } from '@univerjs/core/facade';
import { SetRangeValuesCommand } from '@univerjs/sheets';
import type { CellValue, Rect } from '../grid/grid';
import { sheetOf } from './cell-reader';
import { cellFor } from './cells';
import type { HostCommands } from './host-commands';
import { makeRoom } from './make-room';
import { moveCells } from './move-cells';
import { cellMatrix, rangeOf } from './ranges';
import { writeStyles } from './write-styles';

export interface WriterParts {
  readonly univer: Univer;
  readonly api: FUniver;
  readonly workbook: Workbook;
  readonly commands: HostCommands;
}

/** Writes the cells of a workbook of the engine, as the host's own steps; the sheet grows where they lie beyond it. */
export class CellWriter {
  readonly #parts: WriterParts;

  constructor(parts: WriterParts) {
    this.#parts = parts;
  }

  /** A cell of null stays as it is. */
  write(sheetId: string, rect: Rect, values: readonly (readonly (CellValue | null)[])[]): void {
    const { api, commands } = this.#parts;
    makeRoom(api, sheetId, rect);
    const value = cellMatrix(rect, (row, column) => {
      const own = values[row]![column]!;
      return own === null ? null : cellFor(own);
    });
    commands.run(SetRangeValuesCommand.id, { subUnitId: sheetId, range: rangeOf(rect), value });
  }

  move(sheetId: string, from: Rect, to: Rect): void {
    const { univer, api, workbook, commands } = this.#parts;
    makeRoom(api, sheetId, to);
    const sheet = sheetOf(workbook, sheetId);
    const done = commands.asHost(() => moveCells(univer.__getInjector(), workbook.getUnitId(), sheet, from, to));
    if (!done) throw new Error('The grid refused to move cells');
  }

  /** A cell without a style stays as it is. */
  writeStyles(sheetId: string, rect: Rect, styleAt: (row: number, column: number) => Nullable<IStyleData>): void {
    const { univer, api, workbook, commands } = this.#parts;
    makeRoom(api, sheetId, rect);
    const sheet = sheetOf(workbook, sheetId);
    const cells = cellMatrix(rect, (row, column) => {
      const style = styleAt(row, column);
      // With its kind, else the engine would make a number of a text that looks like one.
      const kind = sheet.getCellRaw(rect.row + row, rect.column + column)?.t;
      return style ? { s: style, ...(kind && { t: kind }) } : null;
    });
    const done = commands.asHost(() =>
      writeStyles(univer.__getInjector(), {
        unitId: workbook.getUnitId(),
        subUnitId: sheetId,
        range: rangeOf(rect),
        cells,
      }),
    );
    if (!done) throw new Error('The grid refused a style');
  }
}
