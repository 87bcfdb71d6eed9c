import { WorkbookError, type WorkbookFault } from './workbook';

/** The codes that hosts use for one and the same thing differ between versions. */
const FAULTS: readonly (readonly [WorkbookFault, readonly string[]])[] = [
  ['editing', ['InvalidOperationInCellEditMode', '5004']],
  ['protected', ['AccessDenied', 'InvalidOperationSheetProtected']],
  ['too-large', ['RequestPayloadSizeLimitExceeded', 'ResponsePayloadSizeLimitExceeded', 'OperationCellsExceedLimit']],
  ['too-large', ['RangeExceedsLimit', 'MemoryLimitReached']],
  ['filtered', ['FilteredRangeConflict']],
  ['merged', ['MergedRangeConflict']],
  ['no-room', ['InsertDeleteConflict', 'NonBlankCellOffSheet', 'PivotTableRangeConflict']],
  ['inactive', ['InactiveWorkbook']],
  ['selection', ['InvalidSelection']],
  ['sheet-kind', ['UnsupportedSheet']],
  ['taken', ['ItemAlreadyExists']],
  ['gone', ['ItemNotFound', 'InvalidReference']],
  ['unsupported', ['ApiNotFound', 'ApiNotAvailable', 'NotImplemented']],
];

/** What an error of Office.js means for the user. */
export function toWorkbookError(error: unknown): WorkbookError {
  if (error instanceof WorkbookError) return error;
  // What the bundler throws where a file of the version that is running is not there any more.
  if ((error as { name?: unknown } | null)?.name === 'ChunkLoadError')
    return new WorkbookError('outdated', 'ChunkLoadError');
  const code = (error as { code?: unknown } | null)?.code;
  const text = typeof code === 'string' || typeof code === 'number' ? String(code) : 'Unknown';
  const fault = FAULTS.find(([, codes]) => codes.includes(text))?.[0] ?? 'unknown';
  return new WorkbookError(fault, text);
}
