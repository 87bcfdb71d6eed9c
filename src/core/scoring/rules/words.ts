/** Words of the rule notation, by their folded spelling: `tỷ lệ`, `Tỉ lệ` and `ty le` are one word. */
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

export const WORDS: ReadonlyMap<string, Word> = new Map([
  ['proportional', 'proportional'],
  ['ty le', 'proportional'],
  ['ti le', 'proportional'],
  ['lower', 'lower'],
  ['giam', 'lower'],
  ['thap', 'lower'],
  ['threshold', 'threshold'],
  ['nguong', 'threshold'],
  ['tiers', 'tiers'],
  ['bac', 'tiers'],
  ['step', 'step'],
  ['buoc', 'step'],
  ['prorata', 'prorata'],
  ['theo ty le', 'prorata'],
  ['theo ti le', 'prorata'],
  ['started', 'started'],
  ['bat dau', 'started'],
  ['bonus', 'bonus'],
  ['thuong', 'bonus'],
  ['max', 'max'],
  ['toi da', 'max'],
  ['yesno', 'yesno'],
  ['co khong', 'yesno'],
  ['late', 'late'],
  ['cham', 'late'],
  ['tre', 'late'],
  ['incident', 'incident'],
  ['vi pham', 'incident'],
]);
