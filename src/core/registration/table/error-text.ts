import { CellError, type Cell } from '../../numbers/cell';

const ERROR = /^#(?:N\/A|REF!|VALUE!|NAME\?|DIV\/0!|NUM!|NULL!|SPILL!|CALC!|BUSY!|GETTING_DATA)$/;

/** Excel hands errors over as their texts. */
export function isErrorText(text: string): boolean {
  return ERROR.test(text.trim());
}

export function isError(value: Cell): boolean {
  return typeof value === 'string' ? isErrorText(value) : value instanceof CellError;
}
