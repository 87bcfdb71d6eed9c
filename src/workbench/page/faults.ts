import { FileError } from '../../files/limits';
import { pageText, type PageLanguage, type PageText } from './texts';

const LOOKS_LIKE: Readonly<Record<'xls' | 'encrypted' | 'pdf' | 'doc' | 'docx' | 'other', PageText>> = {
  xls: 'faultXls',
  encrypted: 'faultEncrypted',
  pdf: 'faultPdf',
  doc: 'faultDocx',
  docx: 'faultDocx',
  other: 'faultOther',
};

const TOO_LARGE = {
  bytes: 'faultBytes',
  unpackedBytes: 'faultUnpacked',
  ratio: 'faultUnpacked',
  parts: 'faultParts',
  sheets: 'faultSheets',
  cells: 'faultCells',
} as const;

/** Why a file was not opened, as a sentence that says what to do. */
export function faultSentence(error: unknown, language: PageLanguage): string {
  if (!(error instanceof FileError)) return pageText(language, 'faultDamaged');
  const { fault } = error;
  if (fault.kind === 'empty') return pageText(language, 'faultEmpty');
  if (fault.kind === 'damaged') return pageText(language, 'faultDamaged');
  if (fault.kind === 'not-xlsx') return pageText(language, LOOKS_LIKE[fault.looksLike]);
  const limit = fault.what === 'bytes' ? Math.round(fault.limit / 1024 / 1024) : fault.limit;
  return pageText(language, TOO_LARGE[fault.what], { limit: limit.toLocaleString(language) });
}
