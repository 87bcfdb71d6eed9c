import { unzipSync } from 'fflate';
import { FileError, type FileLimits } from './limits';

const ZIP = [0x50, 0x4b];
const COMPOUND_FILE = [0xd0, 0xcf, 0x11, 0xe0];
const PDF = [0x25, 0x50, 0x44, 0x46];

/**
 * Looks at a file before anything is unpacked: is it what it should be (an Excel workbook, unless another main part is named), and does it stay within the limits by its own
 * account? The declared sizes bound what unpacking may yield, since a part that yields more than it declares is damaged.
 * Gives back the names of its parts.
 */
export function checkPackage(bytes: Uint8Array, limits: FileLimits, mainPart = 'xl/workbook.xml'): readonly string[] {
  if (bytes.length === 0) throw new FileError({ kind: 'empty' });
  if (bytes.length > limits.bytes) throw new FileError({ kind: 'too-large', what: 'bytes', limit: limits.bytes });
  if (!startsWith(bytes, ZIP)) throw new FileError({ kind: 'not-xlsx', looksLike: kindOf(bytes) });
  const names: string[] = [];
  let unpacked = 0;
  let worstRatio = 0;
  try {
    unzipSync(bytes, {
      filter: ({ name, size, originalSize }) => {
        names.push(name);
        unpacked += originalSize;
        if (originalSize > 100_000) worstRatio = Math.max(worstRatio, originalSize / Math.max(1, size));
        return false;
      },
    });
  } catch {
    throw new FileError({ kind: 'damaged' });
  }
  const over = (what: keyof FileLimits): FileError => new FileError({ kind: 'too-large', what, limit: limits[what] });
  if (names.length > limits.parts) throw over('parts');
  if (unpacked > limits.unpackedBytes) throw over('unpackedBytes');
  if (worstRatio > limits.ratio) throw over('ratio');
  if (!names.includes('[Content_Types].xml')) throw new FileError({ kind: 'not-xlsx', looksLike: 'other' });
  if (!names.includes(mainPart)) {
    const looksLike = names.some((name) => name.startsWith('word/')) ? 'docx' : 'other';
    throw new FileError({ kind: 'not-xlsx', looksLike });
  }
  return names;
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}

function kindOf(bytes: Uint8Array): 'xls' | 'encrypted' | 'pdf' | 'doc' | 'other' {
  if (startsWith(bytes, PDF)) return 'pdf';
  if (!startsWith(bytes, COMPOUND_FILE)) return 'other';
  if (includesUtf16(bytes, 'EncryptedPackage')) return 'encrypted';
  return includesUtf16(bytes, 'WordDocument') ? 'doc' : 'xls';
}

function includesUtf16(bytes: Uint8Array, text: string): boolean {
  const pattern = [...text].flatMap((letter) => [letter.charCodeAt(0), 0]);
  for (let at = 0; at + pattern.length <= bytes.length; at += 2) {
    if (pattern.every((byte, index) => bytes[at + index] === byte)) return true;
  }
  return false;
}
