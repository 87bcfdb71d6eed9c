import { apiNotFound } from '../host-error';
import { HostObject } from '../host-object';

/** Opens a workbook that an add-in made, beside the one that is open. */
export type OpenWorkbook = (bytes: Uint8Array) => void;

/** The application, as far as it can be asked for more than one workbook. */
export class Application extends HostObject {
  readonly scalars = [];
  constructor(private readonly openWorkbook: OpenWorkbook | null) {
    super();
  }
  CreateWorkbook(base64: unknown): WorkbookCreated {
    if (!this.openWorkbook) throw apiNotFound('Application.CreateWorkbook');
    return new WorkbookCreated(bytesOf(String(base64)), this.openWorkbook);
  }
}

/** A workbook that was made and is not open yet. */
class WorkbookCreated extends HostObject {
  readonly scalars = [];
  constructor(
    private readonly bytes: Uint8Array,
    private readonly openWorkbook: OpenWorkbook,
  ) {
    super();
  }
  Open(): null {
    this.openWorkbook(this.bytes);
    return null;
  }
}

function bytesOf(base64: string): Uint8Array {
  return Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
}
