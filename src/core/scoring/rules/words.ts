import { keywordReader } from '../../names/keywords';

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

export const readWord = keywordReader<Word>({
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
});
