import { HostObject } from '../host-object';
import { invalidArgument } from '../host-error';
import type { Grid } from '../../grid/grid';
import type { Range } from './range';

export class RangeFormat extends HostObject {
  readonly scalars = [];
  constructor(
    private readonly grid: Grid,
    private readonly range: Range,
  ) {
    super();
  }
  set ColumnWidth(points: unknown) {
    this.range.requireWritable();
    if (typeof points !== 'number' || !(points >= 0)) throw invalidArgument();
    const { sheetId, rect } = this.range;
    this.grid.setColumnWidth(sheetId, rect.column, rect.columns, points);
  }
  set WrapText(wraps: unknown) {
    this.range.requireWritable();
    this.grid.writeWrap(this.range.sheetId, this.range.rect, wraps === true);
  }
  set VerticalAlignment(alignment: unknown) {
    this.range.requireWritable();
    if (alignment !== 'Top' && alignment !== 'Center' && alignment !== 'Bottom') throw invalidArgument();
    this.grid.writeVerticalAlignment(this.range.sheetId, this.range.rect, alignment);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.grid, this.range);
  }
}

class RangeFill extends HostObject {
  readonly scalars = ['color'];
  constructor(
    private readonly grid: Grid,
    private readonly range: Range,
  ) {
    super();
  }
  /** One colour for all cells, `#FFFFFF` where there is no fill, null when the cells differ. */
  get Color(): string | null {
    const colors = new Set(this.grid.fills(this.range.sheetId, this.range.rect).flat());
    return colors.size === 1 ? [...colors][0]! || '#FFFFFF' : null;
  }
  set Color(color: unknown) {
    this.range.requireWritable();
    if (typeof color !== 'string' || !/^#?[0-9A-Fa-f]{3}(?:[0-9A-Fa-f]{3})?$/.test(color)) throw invalidArgument();
    const digits = color.replace('#', '').toUpperCase();
    const full = digits.length === 3 ? [...digits].map((digit) => digit + digit).join('') : digits;
    this.grid.writeFill(this.range.sheetId, this.range.rect, `#${full}`);
  }
  Clear(): null {
    this.range.requireWritable();
    this.grid.writeFill(this.range.sheetId, this.range.rect, null);
    return null;
  }
}
