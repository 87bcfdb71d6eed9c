import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const SHEET = /^xl\/worksheets\/[^/]+\.xml$/;
const TEXT_RESULT =
  /(<c\b[^>]*?) t="str"([^>]*>(?:<f\b[^>]*\/>|<f\b[^>]*>[^<]*<\/f>))<v>(#(?:N\/A|[A-Z0-9/]+[!?]))<\/v>/g;

/** The xlsx library writes the error that a formula gave as a text; in the file it has to be an error. */
export function errorResultsAsErrors(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes);
  for (const [name, part] of Object.entries(parts)) {
    if (SHEET.test(name)) parts[name] = strToU8(strFromU8(part).replace(TEXT_RESULT, '$1 t="e"$2<v>$3</v>'));
  }
  return zipSync(parts);
}
