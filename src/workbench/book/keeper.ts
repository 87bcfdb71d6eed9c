import type { ICellData } from '@univerjs/core';
import type { BookCell, BookValue } from '../../files/book';
import { keeping } from '../engine/kept-results';
import { lackingOf, type Known } from '../engine/lacking';

type Cells = Readonly<Record<number, Readonly<Record<number, ICellData>>>>;

/** Goes through the formulas of a book and has the results stay of those that the engine cannot compute. */
export class Keeper {
  cells = 0;
  readonly lacking = new Set<string>();
  readonly #known: Known;

  constructor(known: Known) {
    this.#known = known;
  }

  keep(sheet: readonly BookCell[], cellData: Cells): void {
    let values: ReadonlyMap<string, BookValue | undefined> | null = null;
    for (const { row, column, formula, value, spill } of sheet) {
      if (formula === undefined || value === undefined) continue;
      const lacking = lackingOf(formula, this.#known);
      if (lacking.length === 0) continue;
      values ??= new Map(sheet.map((cell) => [`${cell.row},${cell.column}`, cell.value]));
      const all = values;
      const { rows, columns } = spill ?? { rows: 1, columns: 1 };
      const results = Array.from({ length: rows }, (_, r) =>
        Array.from({ length: columns }, (__, c) => all.get(`${row + r},${column + c}`)),
      );
      cellData[row]![column]!.custom = keeping({ formula, results });
      this.cells += 1;
      for (const what of lacking) this.lacking.add(what);
    }
  }
}
