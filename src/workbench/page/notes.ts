import type { ErrorNotes } from '../runtime/univer-function';

/** The sentences of errors, by cell, as Excel keeps them behind the mark at an error cell. */
export class CellNotes implements ErrorNotes {
  readonly #messages = new Map<string, string>();

  set(sheetId: string, row: number, column: number, message: string): void {
    this.#messages.set(key(sheetId, row, column), message);
  }

  clear(sheetId: string, row: number, column: number): void {
    this.#messages.delete(key(sheetId, row, column));
  }

  at(sheetId: string, row: number, column: number): string | null {
    return this.#messages.get(key(sheetId, row, column)) ?? null;
  }
}

function key(sheetId: string, row: number, column: number): string {
  return `${sheetId}!${row}!${column}`;
}
