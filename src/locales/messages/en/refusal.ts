import type { refusal as vi } from '../vi/refusal';

export const refusal: Record<keyof typeof vi, string> = {
  'refusal.no-form': 'No score table was found: it needs a column of content or criteria and one of self-given points.',
  'refusal.wrong-year': 'The sheet is of {found}, and the plan of {expected}.',
  'refusal.wrong-plan': 'Only {matched} of {of} criteria match, so this is probably the sheet of another plan.',
  'refusal.wrong-round': 'The sheet is of the round “{found}”, and “{expected}” is being imported.',
  'refusal.two-sheets':
    'More than one sheet may be the score sheet: {sheets}. Delete what is too many and choose the file again.',
  'refusal.doubled':
    'The workbook has more than one sheet of this unit: {sheets}. Delete what is too many, then take the file in.',
  'refusal.unit-unknown': 'It is not clear whose sheet this is (“{found}”). Choose the unit.',
  'refusal.unit-unknown.near':
    'It is not clear whose sheet this is (“{found}”; nearest: “{suggestion}”). Choose the unit.',
  'refusal.unit-conflict': 'The file was made for “{made}”, and the sheet names “{stated}”. Ask the unit.',
  'refusal.second-file': 'This unit has a file already: “{first}”. Keep one of them and choose again.',
};
