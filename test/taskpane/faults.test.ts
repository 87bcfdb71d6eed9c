import { message, type MessageKey } from '../../src/locales/messages';
import { toWorkbookError } from '../../src/workbook/faults';

test('a part of the pane that an update took away is told apart from faults of the workbook', () => {
  const failure = Object.assign(new Error('Loading chunk 12 failed.'), { name: 'ChunkLoadError' });
  expect(toWorkbookError(failure)).toMatchObject({ fault: 'outdated', code: 'ChunkLoadError' });
});

/** What Excel's documentation lists of errors that the add-in may meet. */
const CODES = [
  ...['AccessDenied', 'InvalidOperationInCellEditMode', 'ItemNotFound', 'InvalidReference', 'ApiNotFound'],
  ...['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'RangeExceedsLimit', 'MemoryLimitReached'],
  ...['InsertDeleteConflict', 'FilteredRangeConflict', 'MergedRangeConflict', 'NonBlankCellOffSheet'],
  ...['InactiveWorkbook', 'InvalidSelection', 'UnsupportedSheet', 'ItemAlreadyExists', 'PivotTableRangeConflict'],
];

test.each(CODES)('%s has a sentence that says what to do, in both languages', (code) => {
  const { fault } = toWorkbookError({ code });
  expect(fault).not.toBe('unknown');
  for (const language of ['vi', 'en'] as const) {
    expect(message(language, `fault.${fault}` as MessageKey, { code }).length).toBeGreaterThan(30);
  }
});
