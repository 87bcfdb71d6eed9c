import { itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { Grid } from '../../grid/grid';
import type { EventRegistry } from '../events';
import { EventType } from '../wire';
import { sheetName } from './sheet-name';
import { Worksheet } from './worksheet';

export class WorksheetCollection extends HostObject {
  readonly scalars = [];

  constructor(
    private readonly grid: Grid,
    private readonly events: EventRegistry,
  ) {
    super();
  }

  override items(): readonly HostObject[] {
    return this.grid.sheets().map(({ id }) => new Worksheet(this.grid, id));
  }
  GetCount(visibleOnly?: unknown): number {
    return this.grid.sheets().filter(({ visibility }) => visibleOnly !== true || visibility === 'Visible').length;
  }
  GetActiveWorksheet(): Worksheet {
    return new Worksheet(this.grid, this.grid.activeSheet());
  }
  GetItem(key: unknown): Worksheet {
    const sheet = this.GetItemOrNullObject(key);
    if (!sheet) throw itemNotFound();
    return sheet;
  }
  GetItemOrNullObject(key: unknown): Worksheet | null {
    const wanted = String(key);
    const name = wanted.toLowerCase();
    const sheet = this.grid.sheets().find((info) => info.id === wanted || info.name.toLowerCase() === name);
    return sheet ? new Worksheet(this.grid, sheet.id) : null;
  }
  GetFirst(): Worksheet {
    return new Worksheet(this.grid, this.grid.sheets()[0]!.id);
  }
  GetLast(): Worksheet {
    return new Worksheet(this.grid, this.grid.sheets().at(-1)!.id);
  }
  Add(name?: unknown): Worksheet {
    const own = name === undefined || name === null ? null : sheetName(this.grid, name);
    return new Worksheet(this.grid, this.grid.addSheet(own));
  }

  _RegisterDataChangedEvent(): null {
    return this.events.register(EventType.dataChanged);
  }
  _UnregisterDataChangedEvent(): null {
    return this.events.unregister(EventType.dataChanged);
  }
  _RegisterAddedEvent(): null {
    return this.events.register(EventType.added);
  }
  _UnregisterAddedEvent(): null {
    return this.events.unregister(EventType.added);
  }
  _RegisterDeletedEvent(): null {
    return this.events.register(EventType.deleted);
  }
  _UnregisterDeletedEvent(): null {
    return this.events.unregister(EventType.deleted);
  }
  _RegisterSelectionChangedEvent(): null {
    return this.events.register(EventType.selectionChanged);
  }
  _UnregisterSelectionChangedEvent(): null {
    return this.events.unregister(EventType.selectionChanged);
  }
  _RegisterCalculatedEvent(): null {
    return this.events.register(EventType.calculated);
  }
  _UnregisterCalculatedEvent(): null {
    return this.events.unregister(EventType.calculated);
  }
  _RegisterActivatedEvent(): null {
    return this.events.register(EventType.activated);
  }
  _UnregisterActivatedEvent(): null {
    return this.events.unregister(EventType.activated);
  }
}
