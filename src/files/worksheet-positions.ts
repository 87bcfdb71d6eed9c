import { strFromU8, unzipSync } from 'fflate';

const PARTS = ['xl/workbook.xml', 'xl/_rels/workbook.xml.rels'];

/**
 * The positions, in the order of the tabs, of the sheets that hold cells. A chart on a tab of its own is a sheet
 * without cells; null when the workbook has none of that kind.
 */
export function worksheetPositions(bytes: Uint8Array, partNames: readonly string[]): readonly number[] | null {
  if (!partNames.some((name) => /^xl\/(?:chart|dialog|macro)sheets\//.test(name))) return null;
  const parts = unzipSync(bytes, { filter: ({ name }) => PARTS.includes(name) });
  const [workbook = '', relations = ''] = PARTS.map((name) => (parts[name] ? strFromU8(parts[name]) : ''));
  const worksheets = new Set(
    [...relations.matchAll(/<Relationship\b[^>]*>/g)]
      .map(([element]) => element)
      .filter((element) => /\bType="[^"]*\/worksheet"/.test(element))
      .map((element) => /\bId="([^"]*)"/.exec(element)?.[1]),
  );
  return [...workbook.matchAll(/<sheet\b[^>]*>/g)].flatMap(([element], position) =>
    worksheets.has(/\br:id="([^"]*)"/.exec(element)?.[1]) ? [position] : [],
  );
}
