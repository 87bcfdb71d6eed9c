'use strict';

/** Builds the cells of a sheet row by row, with a few looks that all samples share. */
class SheetBuilder {
  constructor(name, columnWidths) {
    this.name = name;
    this.columnWidths = columnWidths;
    this.cells = [];
    this.merges = [];
    this.tables = [];
    this.frozenRows = 0;
    this.rowHeights = new Map();
  }

  put(row, column, content, look = {}) {
    const style = { font: 'Times New Roman', size: 12, vertical: 'center', ...look };
    const isFormula = typeof content === 'string' && content.startsWith('=');
    if (isFormula) this.cells.push({ row, column, formula: content.slice(1), style });
    else this.cells.push({ row, column, ...(content !== null && { value: content }), style });
    return this;
  }

  line(row, contents, look = {}, looks = []) {
    contents.forEach((content, column) => this.put(row, column, content, { ...look, ...looks[column] }));
    return this;
  }

  title(row, text, columns, look = {}) {
    this.put(row, 0, text, { bold: true, horizontal: 'center', ...look });
    this.merges.push({ row, column: 0, rows: 1, columns });
    return this;
  }

  table(name, rect, columns) {
    this.tables.push({ name, rect, columns, hasTotals: false });
    return this;
  }

  build() {
    return {
      name: this.name,
      hidden: false,
      protected: false,
      cells: this.cells,
      merges: this.merges,
      columnWidths: this.columnWidths,
      rowHeights: this.rowHeights,
      frozen: { rows: this.frozenRows, columns: 0 },
      tables: this.tables,
    };
  }
}

const BORDERS = ['top', 'right', 'bottom', 'left'];
const CENTER = { horizontal: 'center' };
const HEADING = { bold: true, horizontal: 'center', wrap: true, borders: BORDERS, fill: '#E7E6E6' };
const BODY = { borders: BORDERS, wrap: true };

/** The serial number of a day, as Excel counts. */
function day(year, month, date) {
  return Math.round((Date.UTC(year, month - 1, date) - Date.UTC(1899, 11, 30)) / 86_400_000);
}

module.exports = { SheetBuilder, BORDERS, CENTER, HEADING, BODY, day };
