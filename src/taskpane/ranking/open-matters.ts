import { officialDate } from '../../core/dates/serial';
import { fact, factChoice } from '../../core/plan/facts';
import type { Plan } from '../../core/plan/plan';
import type { Texts } from '../app/language';
import type { Page } from '../app/navigation';
import type { RankedBook } from './rank-book';

/** Something that has to be known or decided before a standing is believed, and where that is done. */
export interface OpenMatter {
  readonly text: string;
  readonly page: Page | null;
  readonly view: string | undefined;
}

/** What is still open, the units that are not ranked first. */
export function openMatters(plan: Plan, ranked: RankedBook, texts: Texts): OpenMatter[] {
  const { standings, records, sheets, doubtful, unrecorded } = ranked;
  const unranked = standings.rows.filter(({ rank }) => rank === null).length;
  const isTied = standings.rows.some(({ tiedWith }) => tiedWith.length > 0);
  const found: OpenMatter[] = [];
  const add = (text: string, page: Page | null = null, view?: string): void => void found.push({ text, page, view });
  if (sheets.sheets.length > 0 || records.settled !== null) {
    if (unranked > 0) add(texts('rank.unranked', { count: unranked }), 'scoring', 'overview');
  }
  if (doubtful > 0) add(texts('rank.doubtful', { count: doubtful }), 'scoring', 'overview');
  if (unrecorded > 0) add(texts('rank.unrecorded', { count: unrecorded }), 'scoring', 'settle');
  if (isTied && standings.rules.isVoted) add(texts('rank.tiesVoted'), 'ranking', 'votes');
  if (isTied && fact(plan, 'ties') === '') add(texts('rank.tiesOpen'), 'plan', 'summary');
  if (standings.rules.rounding === null && factChoice(plan, 'roundedAt') !== 3) {
    add(texts('rank.roundingOpen'), 'plan', 'summary');
  }
  for (const words of standings.unreadKeys) add(texts('rank.keyUnread', { words }), 'plan', 'summary');
  return found;
}

/** Whether the points are settled, and since when. */
export function settledText({ records: { settled } }: RankedBook, texts: Texts): string {
  if (!settled) return texts('rank.notSettled');
  return settled.day === null
    ? texts('rank.settled.undated')
    : texts('rank.settled', { day: officialDate(settled.day) });
}
