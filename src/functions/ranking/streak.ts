import { readTitle } from '../../core/names/titles';
import { CellError, isBlank, valueError, type Cell } from '../../core/numbers/cell';
import { streak, type TitleYear } from '../../core/quotas/streak';
import { orRefuse, Refusal, requireSameCount } from '../call/arguments';
import type { Descriptor } from '../call/descriptor';
import { optional, required } from '../call/parameter';
import { optionalScalar, wholeAt } from '../call/read';
import { unknownTitle } from '../call/unknown-title';

export const STREAK: Descriptor = {
  id: 'STREAK',
  parameters: [required('years'), required('titles'), required('title', 'scalar'), optional('through', 'scalar')],
  result: 'scalar',
  compute(args) {
    const years = args.range('years');
    const titles = args.range('titles');
    args.refuseErrorValues();
    requireSameCount(years, titles);
    if (isBlank(args.scalar('title'))) return '';
    args.refuseNotAssigned('years', 'title', 'through');
    const history = years.cells.flatMap((cell, index) => readYear(cell, titles.cells[index], index + 1));
    const title = readWantedTitle(args.scalar('title'));
    return streak(history, title, optionalScalar(args, 'through', wholeAt));
  },
};

/** A row of the list; one with both cells blank is skipped, and what is no title is another title. */
function readYear(yearCell: Cell, titleCell: Cell, item: number): TitleYear<string | null>[] {
  if (isBlank(yearCell) && isBlank(titleCell)) return [];
  const year = orRefuse(wholeAt(yearCell, 'years', { item }));
  if (year === undefined) throw new Refusal(valueError('isBlank', { argument: 'years', item }));
  return [{ year, title: typeof titleCell === 'string' ? (readTitle(titleCell)?.code ?? null) : null }];
}

function readWantedTitle(cell: Cell): string {
  const text = String(cell instanceof CellError ? cell.code : cell);
  const title = readTitle(text);
  if (title) return title.code;
  throw new Refusal(unknownTitle(text, { argument: 'title' }));
}
