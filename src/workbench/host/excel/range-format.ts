import { HostObject } from '../host-object';
import { apiNotFound, invalidArgument } from '../host-error';
import type { Grid, HorizontalAlignment, Rect, Side } from '../../grid/grid';
import type { Range } from './range';

const HORIZONTAL: readonly HorizontalAlignment[] = ['General', 'Left', 'Center', 'Right'];

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
  set HorizontalAlignment(alignment: unknown) {
    this.range.requireWritable();
    const horizontal = HORIZONTAL.find((one) => one === alignment);
    if (!horizontal) throw invalidArgument();
    this.grid.writeLook(this.range.sheetId, this.range.rect, { horizontal });
  }
  get Font(): RangeFont {
    return new RangeFont(this.grid, this.range);
  }
  get Borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.grid, this.range);
  }
  get Fill(): RangeFill {
    return new RangeFill(this.grid, this.range);
  }
}

class RangeFill extends HostObject {
  readonly scalars = ['color', 'pattern'];
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
  /** `None` without a fill, null when the cells differ. */
  get Pattern(): 'None' | 'Solid' | null {
    const fills = this.grid.fills(this.range.sheetId, this.range.rect).flat();
    const filled = fills.filter((color) => color !== '').length;
    if (filled === 0) return 'None';
    return filled === fills.length ? 'Solid' : null;
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

class RangeFont extends HostObject {
  readonly scalars = [];
  constructor(
    private readonly grid: Grid,
    private readonly range: Range,
  ) {
    super();
  }
  set Bold(bold: unknown) {
    this.range.requireWritable();
    this.grid.writeLook(this.range.sheetId, this.range.rect, { bold: bold === true });
  }
  set Italic(italic: unknown) {
    this.range.requireWritable();
    this.grid.writeLook(this.range.sheetId, this.range.rect, { italic: italic === true });
  }
}

class RangeBorderCollection extends HostObject {
  readonly scalars = ['count'];
  constructor(
    private readonly grid: Grid,
    private readonly range: Range,
  ) {
    super();
  }
  get Count(): number {
    return Object.keys(EDGES).length;
  }
  GetItem(index: unknown): RangeBorder {
    const edge = EDGES[String(index)];
    if (!edge) throw apiNotFound(`RangeBorder ${String(index)}`);
    return new RangeBorder(this.grid, this.range, edge);
  }
}

type Edge = (rect: Rect) => readonly (readonly [Rect, Side])[];
/** The cells and sides that a border of a range lies at. */
const EDGES: Readonly<Record<string, Edge>> = {
  EdgeTop: (rect) => [[{ ...rect, rows: 1 }, 'top']],
  EdgeLeft: (rect) => [[{ ...rect, columns: 1 }, 'left']],
  EdgeBottom: (rect) => [[{ ...rect, row: rect.row + rect.rows - 1, rows: 1 }, 'bottom']],
  EdgeRight: (rect) => [[{ ...rect, column: rect.column + rect.columns - 1, columns: 1 }, 'right']],
  InsideHorizontal: (rect) => (rect.rows > 1 ? [[{ ...rect, rows: rect.rows - 1 }, 'bottom']] : []),
  InsideVertical: (rect) => (rect.columns > 1 ? [[{ ...rect, columns: rect.columns - 1 }, 'right']] : []),
};

class RangeBorder extends HostObject {
  readonly scalars = [];
  constructor(
    private readonly grid: Grid,
    private readonly range: Range,
    private readonly edge: Edge,
  ) {
    super();
  }
  set Style(style: unknown) {
    this.range.requireWritable();
    if (style !== 'Continuous') throw apiNotFound(`RangeBorder.Style ${String(style)}`);
    const places = this.edge(this.range.rect);
    if (places.length === 0 && this.grid.ways.innerLinesOfOne === 'refused') throw invalidArgument();
    for (const [rect, side] of places) this.grid.writeLines(this.range.sheetId, rect, [side]);
  }
}
