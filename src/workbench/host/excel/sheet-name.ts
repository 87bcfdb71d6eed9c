import { invalidArgument, itemAlreadyExists } from '../host-error';
import type { Grid } from '../../grid/grid';

const LONGEST = 31;
const FORBIDDEN = /[\\/?*[\]:\p{Cc}]|^'|'$/u;
/** Excel keeps it for a sheet of its own. */
const RESERVED = 'history';

/** A name that Excel lets a sheet have; `own` is the sheet that is renamed. */
export function sheetName(grid: Grid, name: unknown, own: string | null = null): string {
  const isAllowed = typeof name === 'string' && name !== '' && name.length <= LONGEST && !FORBIDDEN.test(name);
  if (!isAllowed || name.toLowerCase() === RESERVED) throw invalidArgument();
  const isTaken = grid.sheets().some((sheet) => sheet.id !== own && sheet.name.toLowerCase() === name.toLowerCase());
  if (isTaken) throw itemAlreadyExists();
  return name;
}
