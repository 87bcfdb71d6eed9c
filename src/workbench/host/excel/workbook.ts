import { itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import type { Grid } from '../../grid/grid';
import type { EventRegistry } from '../events';
import { Application, type OpenWorkbook } from './application';
import { NamedItemCollection } from './names';
import { Range } from './range';
import { SettingCollection, type SettingStore } from './settings';
import { TableCollection } from './tables';
import { WorksheetCollection } from './worksheets';

/** The workbook, which office.js addresses as the global object. */
export class Workbook extends HostObject {
  readonly scalars = ['name'];
  constructor(
    private readonly grid: Grid,
    private readonly events: EventRegistry,
    private readonly settings: SettingStore,
    private readonly nameOf: () => string,
    private readonly openWorkbook: OpenWorkbook | null,
  ) {
    super();
  }
  get Name(): string {
    return this.nameOf();
  }
  get Application(): Application {
    return new Application(this.openWorkbook);
  }
  get Worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.grid, this.events);
  }
  get Tables(): TableCollection {
    return new TableCollection(this.grid, null);
  }
  get Names(): NamedItemCollection {
    return new NamedItemCollection(this.grid);
  }
  get Settings(): SettingCollection {
    return new SettingCollection(this.settings);
  }
  GetSelectedRange(): Range {
    const { sheetId, rect } = this.grid.selection();
    return new Range(this.grid, sheetId, rect);
  }
  GetActiveCell(): Range {
    const { sheetId, rect } = this.grid.selection();
    return new Range(this.grid, sheetId, { ...rect, rows: 1, columns: 1 });
  }
  _GetObjectByReferenceId(reference: unknown): Range {
    const range = Range.fromReference(this.grid, String(reference));
    if (!range) throw itemNotFound();
    return range;
  }
  _RemoveReference(): null {
    return null;
  }
}
