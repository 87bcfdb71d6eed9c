import { sentences } from './sentences';

export const score = sentences('score', {
  'score/column-twice': 'there are two columns “{heading}”; neither is used, since it is not clear which is meant.',
  'score/row-doubtful':
    'it is not clear which criterion the row “{number} {name}” is ({candidates}); its points are not imported.',
  'score/row-unknown': 'the row “{number} {name}” has points but is no criterion of the plan; it does not count.',
  'score/criterion-missing': 'the sheet lacks the criterion “{name}”.',
  'score/unreadable': '“{name}”: the points “{found}” cannot be read as a number.',
  'score/negative': '“{name}”: {points} points are below 0.',
  'score/above-maximum': '“{name}”: {points} points are above the maximum of {maximum}.',
  'score/bonus-evidence': '“{name}”: {points} bonus points are claimed without evidence.',
  'score/rule-differs': '“{name}”: the unit gave itself {points}, by the rule “{rule}” it is {byRule}.',
  'score/result-percent':
    '“{name}”: the result {result} stands beside a target in percent; if {percent} is meant, write the number without the sign.',
  'score/treatment-open':
    '“{name}” says not assigned, but the plan does not say what that counts (table of criteria, column Không được giao), so nothing can be added up.',
  'score/maximum-open': '“{name}” says not assigned, but the plan names no maximum, so nothing can be added up.',
  'score/sheet-twice':
    '“{unitName}” has more than one score sheet in the workbook ({sheets}); none of them counts yet.',
  'score/round-unknown': 'the sheet names the round “{stated}”, which the plan does not have; it is not counted.',
  'score/sheet-hidden':
    'the hidden sheet “{sheet}” may be a score sheet; hidden sheets are not counted. Unhide it to count it.',
  'score/sheet-ownerless':
    '{count:sheet|sheets} with scores of units that the plan does not list: {stated}. Not counted.',
  'score/plan-differs': 'the sheet was made for the plan “{found}”; its criteria match all the same.',
  'score/formula-external': '“{name}”: the value comes from another file; the result saved in the sheet is used.',
  'score/formula-without-value': '“{name}”: the formula has no result saved in the sheet, so it counts as blank.',
});
