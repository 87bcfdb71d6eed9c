import { zipSync } from 'fflate';
import { checkPackage } from '../../src/files/package';
import type { FileError } from '../../src/files/limits';
import { WORKBOOK_LIMITS, type FileLimits } from '../../src/files/limits';

const PARTS = { '[Content_Types].xml': new Uint8Array([60]), 'xl/workbook.xml': new Uint8Array([60]) };

function faultOf(bytes: Uint8Array, limits: Partial<FileLimits> = {}): unknown {
  try {
    checkPackage(bytes, { ...WORKBOOK_LIMITS, ...limits });
    return null;
  } catch (error) {
    return (error as FileError).fault;
  }
}

test('a small workbook passes', () => expect(faultOf(zipSync(PARTS))).toBeNull());

test('what is too large is refused before it is unpacked, by each limit', () => {
  const bomb = zipSync({ ...PARTS, 'xl/worksheets/sheet1.xml': new Uint8Array(20_000_000) }, { level: 9 });
  expect(bomb.length).toBeLessThan(100_000);
  expect(faultOf(bomb)).toEqual({ kind: 'too-large', what: 'ratio', limit: 1_000 });
  expect(faultOf(bomb, { ratio: 1e9, unpackedBytes: 1_000 })).toMatchObject({ what: 'unpackedBytes' });
  expect(faultOf(bomb, { bytes: 10 })).toMatchObject({ what: 'bytes' });
  expect(faultOf(zipSync(PARTS), { parts: 1 })).toMatchObject({ what: 'parts' });
});

test('what is no workbook is named for what it looks like', () => {
  expect(faultOf(new Uint8Array())).toEqual({ kind: 'empty' });
  expect(faultOf(zipSync({ 'a.txt': new Uint8Array(1) }))).toEqual({ kind: 'not-xlsx', looksLike: 'other' });
  const word = { '[Content_Types].xml': new Uint8Array(1), 'word/document.xml': new Uint8Array(1) };
  expect(faultOf(zipSync(word))).toEqual({ kind: 'not-xlsx', looksLike: 'docx' });
});
