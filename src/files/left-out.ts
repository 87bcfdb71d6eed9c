import type { Workbook } from 'hucre/xlsx';

/** What a file holds and a book does not. */
export type LeftOut =
  | 'charts'
  | 'images'
  | 'comments'
  | 'validations'
  | 'conditional'
  | 'pivots'
  | 'macros'
  | 'links'
  | 'extensions'
  | 'print'
  | 'filters'
  | 'hidden'
  | 'other';

const PARTS: readonly (readonly [LeftOut, RegExp])[] = [
  ['charts', /^xl\/(?:charts|chartsheets)\//],
  ['images', /^xl\/(?:media|drawings\/drawing)/],
  ['comments', /^xl\/(?:threadedComments\/|comments)/],
  ['pivots', /^xl\/pivot/],
  ['macros', /^xl\/vbaProject/],
  ['links', /^xl\/externalLinks\//],
  ['extensions', /^(?:xl\/webextensions|customXml)\//],
];

/** Names what a copy made from the book will not have, by the parts of the file and what was read of them. */
export function leftOutOf(partNames: readonly string[], workbook: Workbook): LeftOut[] {
  const found = PARTS.filter(([, pattern]) => partNames.some((name) => pattern.test(name))).map(([what]) => what);
  const { sheets } = workbook;
  if (sheets.some(({ dataValidations }) => (dataValidations?.length ?? 0) > 0)) found.push('validations');
  if (sheets.some(({ conditionalRules }) => (conditionalRules?.length ?? 0) > 0)) found.push('conditional');
  if (sheets.some(({ pageSetup, headerFooter }) => pageSetup !== undefined || headerFooter !== undefined)) {
    found.push('print');
  }
  if (sheets.some(({ autoFilter }) => autoFilter !== undefined)) found.push('filters');
  const isHidden = ({ hidden }: { hidden?: boolean }): boolean => hidden === true;
  if (sheets.some(({ columns, rowDefs }) => columns?.some(isHidden) || [...(rowDefs?.values() ?? [])].some(isHidden))) {
    found.push('hidden');
  }
  return [...found, 'other'];
}
