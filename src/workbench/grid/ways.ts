/** Where Excel's documentation leaves two ways, or its builds differ: the one that a workbook goes. An add-in survives both. */
export interface Ways {
  /** What stands between the addresses of several areas; the documentation's examples have a space. */
  readonly betweenAreas: ', ' | ',';
  /** Whether an apostrophe in front of a text is swallowed in a cell of the text format, as it is in others. */
  readonly apostropheInText: 'swallowed' | 'kept';
  /** Whether a number or a truth value that is written into a cell of the text format becomes a text. */
  readonly numberInText: 'text' | 'number';
  /** What becomes of inner lines that are asked for where there is a single row or a single column. */
  readonly innerLinesOfOne: 'refused' | 'ignored';
  /** What becomes of rows of a table that are to be deleted while it is filtered. */
  readonly deletedUnderFilter: 'kept' | 'refused';
}

export const USUAL_WAYS: Ways = {
  betweenAreas: ', ',
  apostropheInText: 'kept',
  numberInText: 'text',
  innerLinesOfOne: 'refused',
  deletedUnderFilter: 'kept',
};
