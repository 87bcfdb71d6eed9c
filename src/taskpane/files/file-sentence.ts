import type { FileFault } from '../../files/limits';
import type { Texts } from '../app/language';

const MEGABYTE = 1024 * 1024;

/** Why a file could not be opened. */
export function fileSentence(fault: FileFault, texts: Texts): string {
  if (fault.kind === 'empty' || fault.kind === 'damaged') return texts(`file.${fault.kind}`);
  if (fault.kind === 'not-xlsx') return texts(`file.${fault.looksLike}`);
  const limit = fault.what === 'bytes' ? Math.round(fault.limit / MEGABYTE) : fault.limit;
  return fault.what === 'bytes' ? texts('file.large', { limit }) : texts('file.much');
}
