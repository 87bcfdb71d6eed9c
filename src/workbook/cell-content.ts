import { entryUnder, GENERAL, TEXT } from './entries';
import { takenBack } from './taken-back';
import { WorkbookError, type CellContent } from './workbook';

/** What a range of one cell must be loaded with. */
export const CONTENT = 'formulas,values,valueTypes,numberFormat';

export function contentOf(range: Excel.Range): CellContent {
  const [[formula]] = range.formulas as [[CellContent['formula']]];
  const [[value]] = range.values as [[CellContent['value']]];
  const [[type]] = range.valueTypes as [[string]];
  const [[format]] = range.numberFormat as [[string]];
  return { formula, value, isText: typeof formula === 'string' && formula === value && isTextType(type), format };
}

/** Puts back what stood in a cell: the same value or formula, a text as text, under the same number format. */
export function putBack(range: Excel.Range, { formula, isText, format }: Omit<CellContent, 'value'>): void {
  const isLive = !isText && formula !== '';
  const { format: under, content } = isText
    ? entryUnder(String(formula), format)
    : { format: isLive && format === TEXT ? GENERAL : format, content: formula };
  range.numberFormat = [[under]];
  range.formulas = [[content]];
  // Excel may give a cell a format together with a formula.
  if (under !== format || isLive) range.numberFormat = [[format]];
}

/** In a cell of the text format a formula would stay the text that it is, so that the format gives way. */
export async function writeFormula(range: Excel.Range, formula: string): Promise<CellContent> {
  range.load(CONTENT);
  await range.context.sync();
  const before = contentOf(range);
  try {
    if (before.format === TEXT) range.numberFormat = [[GENERAL]];
    range.formulas = [[formula]];
    range.load(CONTENT);
    await range.context.sync();
    const now = contentOf(range);
    if (now.isText) throw new WorkbookError('unknown', 'FormulaStaysText');
    return now;
  } catch (failure) {
    await takenBack(range.context, () => putBack(range, before));
    throw failure;
  }
}

function isTextType(type: string): boolean {
  return type !== 'Error' && type !== 'Empty';
}
