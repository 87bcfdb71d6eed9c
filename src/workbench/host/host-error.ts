/** An error that the host answers with; the code is one that Excel uses. */
export class HostError extends Error {
  constructor(
    readonly code: string,
    message: string,
  ) {
    super(message);
  }
}

export const apiNotFound = (name: string): HostError =>
  new HostError('ApiNotFound', `The browser workbook does not know ${name}.`);
export const itemNotFound = (): HostError => new HostError('ItemNotFound', "The requested resource doesn't exist.");
export const invalidArgument = (): HostError =>
  new HostError('InvalidArgument', 'The argument is invalid or missing or has an incorrect format.');
export const accessDenied = (): HostError =>
  new HostError('AccessDenied', 'You cannot perform the requested operation: the sheet is protected.');
export const requestTooLong = (): HostError =>
  new HostError('RequestPayloadSizeLimitExceeded', 'The request payload size has exceeded the limit.');
export const answerTooLong = (): HostError =>
  new HostError('ResponsePayloadSizeLimitExceeded', 'The response payload size has exceeded the limit.');
export const insertDeleteConflict = (): HostError =>
  new HostError('InsertDeleteConflict', 'The insert or delete operation attempted resulted in a conflict.');
export const nonBlankCellOffSheet = (): HostError =>
  new HostError('NonBlankCellOffSheet', 'Nonblank cells would be shifted off the end of the worksheet.');
export const mergedRangeConflict = (): HostError =>
  new HostError('MergedRangeConflict', 'A table cannot overlap with another table or with merged cells.');
export const itemAlreadyExists = (): HostError =>
  new HostError('ItemAlreadyExists', 'The resource being created already exists.');
export const invalidOperation = (): HostError =>
  new HostError('InvalidOperation', 'The operation attempted is invalid on the object.');
export const filteredRangeConflict = (): HostError =>
  new HostError('FilteredRangeConflict', 'The operation is not allowed on a range that is filtered.');
