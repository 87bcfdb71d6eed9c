import type { scoreVi } from './score-vi';

/** What is said of score sheets, in English. */
export const scoreEn: Readonly<Record<keyof typeof scoreVi, string>> = {
  'finding.score/column-twice':
    'there are two columns “{heading}”; neither is used, since it is not clear which is meant.',
  'finding.score/row-doubtful':
    'it is not clear which criterion the row “{number} {name}” is ({candidates}); its points are not imported.',
  'finding.score/row-unknown':
    'the row “{number} {name}” has points but is no criterion of the plan; it does not count.',
  'finding.score/criterion-missing': 'the sheet lacks the criterion “{name}”.',
  'finding.score/unreadable': '“{name}”: the points “{found}” cannot be read as a number.',
  'finding.score/negative': '“{name}”: {points} points are below 0.',
  'finding.score/above-maximum': '“{name}”: {points} points are above the maximum of {maximum}.',
  'finding.score/plan-differs': 'the sheet was made for the plan “{found}”; its criteria match all the same.',
  'finding.score/formula-external':
    '“{name}”: the value comes from another file; the result saved in the sheet is used.',
  'finding.score/formula-without-value':
    '“{name}”: the formula has no result saved in the sheet, so it counts as blank.',
  'finding.score/bonus-evidence': '“{name}”: {points} bonus points are claimed without evidence.',
  'finding.score/round-unknown':
    'the sheet names the round “{stated}”, which the plan does not have; it is not counted.',
  'finding.score/sheet-hidden':
    'this hidden sheet may be a score sheet; hidden sheets are not counted. Unhide it to count it.',
  'finding.score/result-percent':
    '“{name}”: the result {result} stands beside a target in percent; if {percent} is meant, write the number without the sign.',
  'finding.score/sheet-twice':
    '“{unitName}” has more than one score sheet in the workbook ({sheets}); none of them counts yet.',
  'finding.score/sheet-ownerless':
    '{count:sheet|sheets} with scores of units that the plan does not list: {stated}. Not counted.',
  'score.reading': 'Reading the workbook…',
  'score.no.criteria': 'The plan in the workbook has no criteria yet. Start on the page Plan.',
  'score.no.units': 'The plan’s table of units is empty. Write the units of the bloc into it, one a row.',
  'score.toPlan': 'Open the page Plan',
  'score.round': 'Round of scores',
  'score.views': 'Parts of the page Scoring',
  'score.tab.send': 'Send sheets',
  'score.tab.import': 'Import sheets',
  'score.tab.overview': 'Status',
  'score.send.text':
    'One Excel file a unit, with the criteria, their maxima, that unit’s own targets and the sums. Units do not need the add-in.',
  'score.send.all': 'Download all (.zip)',
  'score.send.saved': 'In the folder of downloads: {count:sheet|sheets}.',
  'score.send.one': 'Download',
  'score.send.one.of': 'Download the sheet of {unit}',
  'score.zip': 'Phiếu chấm điểm - {round}',
  'score.import.text':
    'Choose or drop here the .xlsx and .xls files that the units sent back. They are read on this machine; nothing is written into the workbook yet.',
  'score.import.choose': 'Choose files',
  'score.import.found': '{good} of {files:file|files} could be read.',
  'score.import.take': 'Add {count:unit|units} to the workbook',
  'score.import.drop': 'Discard',
  'score.import.done':
    'Scores written of {count:unit|units}: {sheets:new sheet|new sheets}, {cells:cell|cells} of sheets that were there.',
  'score.file.good': 'Read',
  'score.file.doubts': 'To be looked at',
  'score.file.refused': 'Not accepted',
  'score.file.matched': '{file}: {matched} of {of} criteria matched',
  'score.file.unit': 'This sheet is of',
  'score.file.choose': 'Choose a unit',
  'score.overview': '{count} of {of} units have a sheet',
  'score.unit': 'Unit',
  'score.open': 'Open the sheet of {unit}',
  'score.noSheet': 'no sheet',
  'score.notBegun': 'not begun',
  'score.missing': '{count} missing',
  'score.open.total': 'cannot be added up yet',
  'score.problems': 'To be seen to ({count})',
  'task.progress': '{done} of {total} done',
  'task.cancel': 'Stop',
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
  'file.empty': 'The file is empty.',
  'file.damaged': 'The file is damaged and cannot be read. Open it in Excel, save it again and retry.',
  'file.xls': 'This .xls file cannot be read. Save it as .xlsx.',
  'file.encrypted': 'The file has a password. Remove it and choose the file again.',
  'file.pdf': 'This is a PDF file. Ask the unit for the Excel file.',
  'file.doc': 'This is a Word file. Ask the unit for the Excel file.',
  'file.docx': 'This is a Word file. Ask the unit for the Excel file.',
  'file.other': 'This is no Excel file.',
  'file.large': 'The file is larger than {limit} MB, too large for a score sheet.',
  'file.much': 'The file holds too much for a score sheet.',
  'score.tab.reconcile': 'Reconcile',
  'score.fill': 'Fill blank “{to}” from “{from}” ({count})',
  'score.fill.done': 'Written into the column “{heading}”: {count:cell|cells}.',
  'score.differences': '{count:score differs|scores differ} from self-assessment',
  'score.differences.none': 'No score differs yet',
  'score.difference': '{unit}: {self} → {settled} ({difference})',
  'score.lacking': '{unit}: {count:score is|scores are} missing',
  'score.lacking.sheet': '{unit}: no sheet yet',
  'score.lacking.sum': '{unit}: no total yet',
  'score.difference.reason': 'Reason: {reason}',
  'score.difference.noReason': 'No reason is given (column Ghi chú)',
  'score.send.answer': '{count:unit|units} to send a sheet to',
  'score.fill.menu': 'Fill blanks',
};
