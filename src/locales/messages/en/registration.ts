import type { registration as vi } from '../vi/registration';

export const registration: Record<keyof typeof vi, string> = {
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
  'registration.again': 'Check again',
};
