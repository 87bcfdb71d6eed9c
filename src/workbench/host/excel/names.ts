import { invalidArgument, itemNotFound } from '../host-error';
import { HostObject } from '../host-object';
import { parseAddress, splitSheetName } from '../../grid/address';
import type { Grid, NameInfo } from '../../grid/grid';
import { Range } from './range';

export class NamedItemCollection extends HostObject {
  readonly scalars = [];
  constructor(private readonly grid: Grid) {
    super();
  }
  /** Names of a single sheet are in that sheet's own collection. */
  private get infos(): readonly NameInfo[] {
    return this.grid.names().filter(({ sheet }) => sheet === undefined);
  }
  override items(): readonly HostObject[] {
    return this.infos.map((info) => new NamedItem(this.grid, info));
  }
  GetCount(): number {
    return this.infos.length;
  }
  GetItem(name: unknown): NamedItem {
    const item = this.GetItemOrNullObject(name);
    if (!item) throw itemNotFound();
    return item;
  }
  GetItemOrNullObject(name: unknown): NamedItem | null {
    const wanted = String(name).toLowerCase();
    const info = this.infos.find((one) => one.name.toLowerCase() === wanted);
    return info ? new NamedItem(this.grid, info) : null;
  }
  Add(name: unknown, reference: unknown): NamedItem {
    if (typeof name !== 'string' || this.GetItemOrNullObject(name)) throw invalidArgument();
    const formula = reference instanceof Range ? `=${reference.Address}` : String(reference);
    this.grid.addName({ name, formula });
    return this.GetItem(name);
  }
}

class NamedItem extends HostObject {
  readonly scalars = ['name', 'formula', 'value', 'type', 'visible'];
  constructor(
    private readonly grid: Grid,
    private readonly info: NameInfo,
  ) {
    super();
  }
  get Name(): string {
    return this.info.name;
  }
  get Formula(): string {
    return this.info.formula;
  }
  get Visible(): boolean {
    return true;
  }
  get Type(): string {
    return this.target ? 'Range' : 'String';
  }
  get Value(): string {
    const body = this.info.formula.replace(/^=/, '');
    return this.target ? body.replace(/\$/g, '') : body.replace(/^"(.*)"$/, '$1');
  }
  GetRange(): Range {
    const range = this.GetRangeOrNullObject();
    if (!range) throw itemNotFound();
    return range;
  }
  GetRangeOrNullObject(): Range | null {
    return this.target;
  }
  private get target(): Range | null {
    const { sheetName, cells } = splitSheetName(this.info.formula.replace(/^=/, ''));
    const rect = parseAddress(cells);
    const sheet = this.grid.sheets().find(({ name }) => name === sheetName);
    return rect && sheet ? new Range(this.grid, sheet.id, rect) : null;
  }
}
