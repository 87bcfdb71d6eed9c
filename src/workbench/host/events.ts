import { qualifiedAddress, addressOf } from '../grid/address';
import type { Grid, GridEvent } from '../grid/grid';
import { Category, EventType, type Entry } from './wire';

/** Which events the add-in asked for, and how each is told. Events go to all worksheets' listeners. */
export class EventRegistry {
  readonly #counts = new Map<number, number>();

  register(type: number): null {
    this.#counts.set(type, (this.#counts.get(type) ?? 0) + 1);
    return null;
  }

  unregister(type: number): null {
    this.#counts.set(type, Math.max(0, (this.#counts.get(type) ?? 0) - 1));
    return null;
  }

  entryFor(event: GridEvent, grid: Grid): Entry | null {
    if (event.kind === 'sheets') return null;
    const { type, message } = described(event, grid);
    if (!this.#counts.get(type)) return null;
    return {
      messageCategory: Category.event,
      messageType: type,
      targetId: 'Workbook',
      message: JSON.stringify(message),
    };
  }
}

function described(
  event: Exclude<GridEvent, { kind: 'sheets' }>,
  grid: Grid,
): { type: number; message: Record<string, unknown> } {
  const worksheetId = event.sheetId;
  if (event.kind === 'calculated') return { type: EventType.calculated, message: { worksheetId, address: '' } };
  if (event.kind === 'activated') return { type: EventType.activated, message: { worksheetId } };
  if (event.kind === 'added' || event.kind === 'deleted') {
    return { type: EventType[event.kind], message: { worksheetId, source: 'Local' } };
  }
  const address = addressOf(event.rect);
  if (event.kind === 'selected') {
    const sheet = grid.sheets().find(({ id }) => id === worksheetId);
    const full = sheet ? qualifiedAddress(sheet.name, event.rect) : address;
    return { type: EventType.selectionChanged, message: { worksheetId, address: full } };
  }
  const message = { worksheetId, address, changeType: 'RangeEdited', source: 0, triggerSource: 'Unknown' };
  return { type: EventType.dataChanged, message };
}
