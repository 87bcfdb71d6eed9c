import { HostObject } from '../host-object';
import { qualifiedAddress } from '../../grid/address';
import type { Grid, Rect } from '../../grid/grid';

/** Cells in several places of one sheet. As Excel writes them, a comma and a space separate their addresses. */
export class RangeAreas extends HostObject {
  readonly scalars = ['address', 'areaCount'];
  constructor(
    private readonly grid: Grid,
    private readonly sheetId: string,
    private readonly rects: readonly Rect[],
  ) {
    super();
  }
  get Address(): string {
    const { name } = this.grid.sheets().find(({ id }) => id === this.sheetId)!;
    return this.rects.map((rect) => qualifiedAddress(name, rect)).join(this.grid.ways.betweenAreas);
  }
  get AreaCount(): number {
    return this.rects.length;
  }

  /** Nothing of it is kept from one request to the next. */
  _KeepReference(): null {
    return null;
  }
  _RemoveReference(): null {
    return null;
  }
}
