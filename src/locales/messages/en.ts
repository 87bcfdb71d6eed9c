import type { Messages } from './messages';
import { planEn } from './plan-en';
import { ruleEn } from './rule-en';
import { checkEn } from './check-en';
import { rankEn } from './rank-en';
import { recordEn } from './record-en';
import { registerEn } from './register-en';
import { scoreEn } from './score-en';
import { startEn } from './start-en';

/** Texts of the pane in English, by key. */
export const en: Messages = {
  ...planEn,
  ...ruleEn,
  ...checkEn,
  ...registerEn,
  ...scoreEn,
  ...rankEn,
  ...recordEn,
  ...startEn,
  'app.pages': 'Pages',
  'app.language': 'Tiếng Việt',
  'app.language.hint': 'Switch to Vietnamese',
  'app.loading': 'Opening…',
  'app.noHost.title': 'Please open this in Excel',
  'app.noHost.text':
    'The Thi đua pane works inside Excel. Open the add-in from the Home tab of Excel, or use the workbook in the browser.',
  'app.noHost.link': 'Open the workbook in the browser',
  'app.failed': 'This page failed. Please open the Thi đua pane again.',

  'writing.busy': 'Writing the tables…',
  'writing.restored': 'What was written is gone; the workbook is as it was.',
  'writing.changed': 'What was written was edited since. Restoring loses those edits.',
  'writing.restoreAnyway': 'Restore anyway',
  'writing.restore': 'Restore as it was before',
  'page.scoring': 'Scoring',
  'page.ranking': 'Ranking',
  'page.registration': 'Registration',
  'page.plan': 'Plan',
  'page.functions': 'Functions',
  'page.diagnostics': 'Diagnostics',

  'registration.intro':
    'Compares the registration tables with the plan in the workbook: names, units, titles, deadlines and ratios. Nothing is written yet.',
  'registration.plan': 'By: {plan}.',
  'registration.checkActive': 'Check only the open sheet',
  'registration.checkAll': 'Check all sheets',
  'registration.running': 'Reading and checking…',
  'registration.rounding': 'Rounding of numbers under a ratio',
  'registration.rounding.hint': 'The plan does not say how to round, so it has to be chosen.',
  'registration.noTable':
    'There is no registration table on the sheet “{sheet}”. Open a sheet whose heading row has the columns Họ và tên and Đơn vị or Danh hiệu, and check again.',
  'registration.noTableAnywhere':
    'There is no registration table on any sheet. Its heading row needs the columns Họ và tên and Đơn vị or Danh hiệu.',
  'registration.skipped': 'No registration table on: {sheets}.',
  'registration.read': '{people:entry|entries} · {sheets:sheet|sheets}',
  'registration.stale': 'The table has changed',
  'registration.clean': 'Nothing needs correcting.',
  'registration.hidden': 'Hidden sheets were not read: {sheets}.',
  'registration.ratios': 'Quotas under the ratios',
  'registration.ratio.unit': 'Unit',
  'registration.ratio.base': 'Base',
  'registration.ratio.higher':
    'The base counts who has a higher title too: a person with CSTĐCS also counts as LĐTT. In tables marked with x only the marks count.',
  'registration.ratio.raw': 'Not rounded',
  'registration.ratio.limit': 'At most',
  'registration.ratio.count': 'Registered',
  'registration.ratio.pooled': 'All units',
  'registration.ratio.over': '{count} ({excess} too many)',

  'functions.search': 'Search functions',
  'functions.count': 'Functions: {count}',
  'functions.none': 'There is no such function.',
  'functions.optional': '{name} (optional)',
  'functions.repeating': '{name} (several ranges, separated by ;)',
  'functions.mayBeBlank': '{name} (may be blank)',
  'functions.notAReference':
    '“{text}” is not a range. Write one such as F5:F16, or select it and press the button beside.',
  'functions.blocked':
    'Inserted into cell {cell}, but the result is #SPILL!: the cells below or to the right are not empty.',
  'functions.faulty': 'Inserted into cell {cell}; the result is {error}. Select the cell to see why.',
  'functions.changed': 'Cell {cell} was changed after the insertion and is left as it is.',
  'functions.takeSelection': 'Take the selected range',
  'functions.insert': 'Insert into the selected cell',
  'functions.missing': 'Write a range, a number or a text.',
  'functions.doubtful': '“{text}” has two readings; leave the thousands mark out or write a decimal comma.',
  'functions.notOneValue': 'Takes one cell or one value, not the range {text}.',
  'functions.circular': 'The selected cell {cell} lies in the range {reference} of the formula. Select another one.',
  'functions.occupied': '“{content}” stands in cell {cell}.',
  'functions.overwrite': 'Replace the cell',
  'functions.inserted': 'Inserted into cell {cell}.',
  'functions.restore': 'Restore as before',
  'functions.restored': 'Cell {cell} is as it was before.',

  'gravity.error': 'Error',
  'gravity.warning': 'Warning',
  'gravity.information': 'Information',
  'gravity.count': '{gravity}: {count}',

  'rounding.down': 'Round down (never exceeds the ratio)',
  'rounding.nearest': 'Round to nearest, half up',
  'rounding.up': 'Round up',
  'rounding.short.down': 'rounded down',
  'rounding.short.nearest': 'rounded to nearest',
  'rounding.short.up': 'rounded up',

  'finding.person': '{name}: {text}',
  'finding.suggestion': ' Is it “{suggestion}”?',
  'finding.source': 'Source in the plan: {source}',
  'finding.holders': 'Cells in which it is registered:',
  'finding.cells': 'Cells:',
  'finding.row/missing-name': 'The name is missing.',
  'finding.row/missing-unit': 'the unit is missing.',
  'finding.row/missing-title': 'no title or form of praise is given.',
  'finding.row/late': 'registered on {received}, after the last valid day {deadline} (days late: {days}).',
  'finding.cell/unknown-title': '“{found}” is not a known title or form of praise.',
  'finding.cell/unknown-unit': 'the unit “{found}” is not in the plan’s list of units.',
  'finding.cell/unknown-unit.sheet':
    'The unit is not known: the table has no column for it, and the sheet name “{found}” is not in the plan’s list of units.',
  'finding.cell/impossible-date': '“{found}” is not a real day.',
  'finding.cell/impossible-date.none': 'the date “{found}” cannot be read; write day/month/year, such as 18/3/2022.',
  'finding.plan/ratio-exceeded': '{award}{unit}: {count} {role}, at most {limit} allowed ({excess} too many).',
  'finding.plan/base-missing':
    '{award}{unit}: {count} {role}, but nobody is {role} for {baseTitle}, of which the {percent} is taken.',
  'finding.plan/ratio-partial':
    '{award}: the ratio of {percent} is taken over all units. Only some of them were read, so it is not judged; check all sheets.',
  'finding.plan/ratio-partial.unit':
    '{award}{unit}: {count} {role}, at most {limit} of {base} people {baseTitle}; not judged yet, because {undecided} more whose unit is not known may belong here. Correct the units first.',
  'finding.role.registration': 'registered',
  'finding.role.proposal': 'proposed',
  'finding.plan/unit-missing': 'Nobody of this unit is registered: {unit}.',
  'finding.plan/units-missing': 'The plan lists no units, so units and the ratios within each unit were not checked.',
  'finding.ofUnit': ' – {unit}',

  'fault.editing': 'Excel is in cell-editing mode. Press Enter or Esc to finish, then try again.',
  'fault.protected':
    'The sheet is protected. Remove the protection in Excel (Review > Unprotect Sheet) and try again; nothing was changed.',
  'fault.too-large': 'The sheet is too large to be read at once. Delete unused rows, or check one sheet at a time.',
  'fault.gone': 'This sheet or cell is no longer there. It may have been deleted or renamed; check again.',
  'day.none': '“{found}” is no day of the calendar.',
  'day.unreadable': 'Write day/month/year, such as 15/6/2021.',
  'fault.cancelled': 'Stopped. What had been written was taken back; the workbook is as it was.',
  'fault.unsupported': 'This version of Excel lacks a feature that is needed.',
  'fault.unknown': 'Excel reports an error ({code}). Try again; if it stays, open the page Diagnostics.',

  'plan.issuer': 'Issued by',
  'plan.signed': 'Signed on',
  'plan.signer': 'Signed by',
  'plan.number': 'Number',
  'plan.number.none': 'not given',
  'plan.deadlines': 'Deadlines',
  'plan.lastDay': 'Last valid day: {date}',
  'plan.awards': 'Titles, forms of praise and ratios',
  'plan.ratio.pooled': 'at most {percent} of all {base} of the agency',
  'plan.ratio.per unit': '{percent} of the {base} holders of each unit',
  'plan.ratio.open': '{percent} of all {base}',
  'plan.ratio.none': 'No ratio laid down',
  'plan.rounding.open': 'Rounding: the plan does not say',
  'plan.conditions': 'Conditions',
  'plan.contents': 'Contents of the emulation',

  'diagnostics.version': 'Version',
  'diagnostics.host': 'Application',
  'diagnostics.officeLanguage': 'Language of Office',
  'diagnostics.functions': 'Registered functions',
  'diagnostics.supported': 'yes',
  'diagnostics.unsupported': 'no',
  'diagnostics.privacy': 'This page holds no personal data; a picture of it may be sent when help is needed.',
  'page.start': 'Start',
  'app.more': 'More actions',
  'app.views.more': '+{count} more views',
  'writing.dismiss': 'Close this message',
  'registration.again': 'Check again',
  'derivation.plan/ratio-exceeded':
    'Base {base} people {baseTitle} × {percent} = {raw}, {rounding}. The share {role} is {actual}.',
};
