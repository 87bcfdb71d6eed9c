import { officialDate } from '../../core/dates/serial';
import type { CellText } from '../../core/plan/compare';
import { localNumber, localPercent, type Texts } from '../app/language';

/** A value of a plan as its cell shows it. */
export function cellText({ expects, written }: CellText, texts: Texts): string {
  if (written === '') return texts('plan.year.blank');
  if (typeof written === 'string') return `“${written}”`;
  if (expects === 'date') return officialDate(written);
  return expects === 'percent' ? localPercent(texts.language, written) : localNumber(texts.language, written, 6);
}
