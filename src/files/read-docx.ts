import { unzipSync } from 'fflate';
import { SaxesParser } from 'saxes';
import type { CellRect, SheetCells } from '../core/table/sheet-cells';
import { FileError, type FileLimits } from './limits';
import { checkPackage } from './package';

const MAIN_PART = 'word/document.xml';
/** Documents put tables into tables; those inside are text of the cell that they stand in. */
const DEEPEST = 20;

interface CellRead {
  readonly lines: string[];
  span: number;
  merge: 'none' | 'start' | 'continue';
}

/**
 * The tables of a Word document, each as a sheet of its own: the paragraphs above a table stand above it, one a row, as a
 * title block does. Values alone; nothing in a document is followed, run or fetched.
 */
export function readDocx(bytes: Uint8Array, limits: FileLimits): SheetCells[] {
  checkPackage(bytes, limits, MAIN_PART);
  const part = unzipSync(bytes, { filter: ({ name }) => name === MAIN_PART })[MAIN_PART];
  if (!part || part.length > limits.unpackedBytes) throw new FileError({ kind: 'damaged' });
  try {
    return new DocumentReader(limits).read(new TextDecoder().decode(part));
  } catch (failure) {
    throw failure instanceof FileError ? failure : new FileError({ kind: 'damaged' });
  }
}

class DocumentReader {
  readonly #tables: SheetCells[] = [];
  #above: string[] = [];
  #rows: CellRead[][] = [];
  #depth = 0;
  #text = '';
  #isText = false;
  #cells = 0;

  constructor(private readonly limits: FileLimits) {}

  read(xml: string): SheetCells[] {
    const parser = new SaxesParser();
    parser.on('doctype', () => {
      throw new FileError({ kind: 'damaged' });
    });
    parser.on('error', (failure) => {
      throw failure;
    });
    parser.on('opentag', ({ name, attributes }) => this.#open(name, attributes));
    parser.on('closetag', ({ name }) => this.#close(name));
    parser.on('text', (text) => {
      if (this.#isText) this.#text += text;
    });
    parser.write(xml).close();
    return this.#tables;
  }

  #open(name: string, attributes: Readonly<Record<string, string>>): void {
    const cell = this.#depth === 1 ? this.#rows.at(-1)?.at(-1) : undefined;
    switch (name) {
      case 'w:tbl':
        this.#depth += 1;
        if (this.#depth > DEEPEST) throw new FileError({ kind: 'damaged' });
        break;
      case 'w:tr':
        if (this.#depth === 1) this.#rows.push([]);
        break;
      case 'w:tc':
        if (this.#depth === 1) this.#rows.at(-1)?.push({ lines: [], span: 1, merge: 'none' });
        break;
      case 'w:gridSpan':
        if (cell) cell.span = Math.min(200, Math.max(1, Number(attributes['w:val']) || 1));
        break;
      case 'w:vMerge':
        if (cell) cell.merge = attributes['w:val'] === 'restart' ? 'start' : 'continue';
        break;
      case 'w:t':
        this.#isText = true;
        break;
      case 'w:tab':
      case 'w:br':
        this.#text += name === 'w:br' ? '\n' : ' ';
        break;
    }
  }

  #close(name: string): void {
    if (name === 'w:t') this.#isText = false;
    else if (name === 'w:p') this.#endParagraph();
    else if (name === 'w:tbl') {
      this.#depth -= 1;
      if (this.#depth === 0) this.#endTable();
    }
  }

  #endParagraph(): void {
    const text = this.#text.trim();
    this.#text = '';
    if (text === '') return;
    if (this.#depth === 0) this.#above.push(text);
    else this.#rows.at(-1)?.at(-1)?.lines.push(text);
  }

  #endTable(): void {
    const first = this.#above.length;
    const width = Math.max(1, ...this.#rows.map((cells) => cells.reduce((sum, { span }) => sum + span, 0)));
    this.#cells += (first + this.#rows.length) * width;
    if (this.#cells > this.limits.cells) {
      throw new FileError({ kind: 'too-large', what: 'cells', limit: this.limits.cells });
    }
    const blank = (): string[] => new Array<string>(width).fill('');
    const values = this.#above.map((text) => [text, ...blank().slice(1)]);
    const merges: CellRect[] = [];
    const open = new Map<number, CellRect>();
    this.#rows.forEach((cells, at) => {
      const row = blank();
      let column = 0;
      for (const { lines, span, merge } of cells) {
        const above = open.get(column);
        if (merge === 'continue' && above) {
          const taller = { ...above, rows: above.rows + 1 };
          merges[merges.indexOf(above)] = taller;
          open.set(column, taller);
        } else {
          row[column] = lines.join('\n');
          const rect = { row: first + at, column, rows: 1, columns: span };
          open.set(column, rect);
          merges.push(rect);
        }
        column += span;
      }
      values.push(row);
    });
    this.#tables.push({
      name: `Bảng ${this.#tables.length + 1}`,
      ...(this.#tables.length > 0 && { follows: true }),
      row: 0,
      column: 0,
      values,
      merges: merges.filter(({ rows, columns }) => rows > 1 || columns > 1),
    });
    this.#rows = [];
    this.#above = [];
  }
}
