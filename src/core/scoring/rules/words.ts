import { keywordReader, usualSpelling, type Keywords } from '../../names/keywords';

/** Words of the rule notation, by the name of each: `tỷ lệ`, `Tỉ lệ` and `ty le` are one word. */
export type Word =
  | 'proportional'
  | 'lower'
  | 'threshold'
  | 'tiers'
  | 'step'
  | 'prorata'
  | 'started'
  | 'bonus'
  | 'max'
  | 'yesno'
  | 'late'
  | 'incident';

/** The Vietnamese spellings of each, the usual one first. */
const SPELLINGS: Keywords<Word> = {
  proportional: 'tỷ lệ,tỉ lệ',
  lower: 'giảm,thấp',
  threshold: 'ngưỡng',
  tiers: 'bậc',
  step: 'bước',
  prorata: 'theo tỷ lệ,theo tỉ lệ',
  started: 'bắt đầu',
  bonus: 'thưởng',
  max: 'tối đa',
  yesno: 'có không',
  late: 'chậm,trễ',
  incident: 'vi phạm',
};

export const readWord = keywordReader(SPELLINGS);

export type RuleLanguage = 'vi' | 'en';

/** As it is written in a language: its name, or the usual Vietnamese spelling. */
export function wordIn(language: RuleLanguage, word: Word): string {
  return language === 'en' ? word : usualSpelling(SPELLINGS, word);
}
