/** How large an opened file may be. Whoever opens a file says what they can bear; these are for people's workbooks. */
export interface FileLimits {
  readonly bytes: number;
  readonly unpackedBytes: number;
  /** Unpacked size of one part over its packed size. */
  readonly ratio: number;
  readonly parts: number;
  readonly sheets: number;
  readonly cells: number;
}

export const WORKBOOK_LIMITS: FileLimits = {
  bytes: 30 * 1024 * 1024,
  unpackedBytes: 400 * 1024 * 1024,
  ratio: 1_000,
  parts: 5_000,
  sheets: 500,
  cells: 2_000_000,
};

/** For a member's score sheet: many of them are opened at once, and none has reason to be large. */
export const MEMBER_LIMITS: FileLimits = {
  bytes: 10 * 1024 * 1024,
  unpackedBytes: 100 * 1024 * 1024,
  ratio: 1_000,
  parts: 2_000,
  sheets: 100,
  cells: 200_000,
};

export type FileFault =
  | { readonly kind: 'empty' }
  | { readonly kind: 'not-xlsx'; readonly looksLike: 'xls' | 'encrypted' | 'pdf' | 'doc' | 'docx' | 'other' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'too-large'; readonly what: keyof FileLimits; readonly limit: number };

/** Why a file was not opened. Nothing of it was used. */
export class FileError extends Error {
  constructor(readonly fault: FileFault) {
    super(fault.kind);
  }
}
