import type { scoreVi } from './score-vi';

/** What is said of score sheets, in English. */
export const scoreEn: Readonly<Record<keyof typeof scoreVi, string>> = {
  'finding.score/column-twice':
    'there are two columns “{heading}”; neither is taken, since it is not clear which is meant.',
  'finding.score/row-doubtful':
    'it is not clear which criterion the row “{number} {name}” is ({candidates}); its points are not taken.',
  'finding.score/row-unknown':
    'the row “{number} {name}” has points but is no criterion of the plan; it does not count.',
  'finding.score/criterion-missing': 'the sheet lacks the criterion “{name}”.',
  'finding.score/unreadable': '“{name}”: the points “{found}” cannot be read as a number.',
  'finding.score/negative': '“{name}”: {points} points are below 0.',
  'finding.score/above-maximum': '“{name}”: {points} points are above the maximum of {maximum}.',
  'finding.score/plan-differs': 'the sheet was made for the plan “{found}”; its criteria match all the same.',
  'finding.score/formula-external':
    '“{name}”: the value comes from another file; the result saved in the sheet is taken.',
  'finding.score/formula-without-value':
    '“{name}”: the formula has no result saved in the sheet, so it is taken as blank.',
};
