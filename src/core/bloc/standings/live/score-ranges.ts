import { cellAddress } from '../../../findings/address';
import type { CellPlace } from '../../../findings/finding';
import type { Layer } from '../../sheets/form/columns';
import type { ScoreSheet } from '../../sheets/score-sheets';
import type { Leaf, ScoreGroup } from '../../points/score-tree';

/** The cells of a group in the sheets of all units, as formulas of another sheet name them. */
export interface GroupRanges {
  readonly maxima: string;
  /** In the order of the sheets. */
  readonly points: readonly string[];
}

/** A cell of a criterion in a unit's sheet; null where the sheet does not have it. */
export function scoreCell({ reading }: ScoreSheet, leaf: Leaf, column: Layer | 'maximum'): string | null {
  const place = reading.entries.get(leaf.index)?.place(column);
  return place ? reference(place, place) : null;
}

/**
 * The ranges of a group, or the sheet in which its rows do not stand as they do in the first: moved apart, in another
 * order, with rows between. Points and maxima go together by their place in the range.
 */
export function groupRanges(
  { leaves }: ScoreGroup,
  sheets: readonly ScoreSheet[],
  layer: Layer,
): GroupRanges | ScoreSheet {
  const rowsOf = ({ reading }: ScoreSheet): readonly number[] | null => {
    const rows = leaves.map(({ index }) => reading.entries.get(index)?.place(layer)?.row ?? null);
    return rows.every((row) => row !== null) ? rows : null;
  };
  const [first] = sheets;
  const pattern = first ? rowsOf(first) : null;
  const points: string[] = [];
  for (const sheet of sheets) {
    const rows = rowsOf(sheet);
    const isAlike = pattern && rows && rows.every((row, at) => row - rows[0]! === pattern[at]! - pattern[0]!);
    const isOrdered = rows?.every((row, at) => at === 0 || row > rows[at - 1]!);
    if (!isAlike || !isOrdered) return sheet;
    const place = sheet.reading.entries.get(leaves[0]!.index)!.place(layer)!;
    points.push(reference(place, { row: rows.at(-1)!, column: place.column }));
  }
  const top = first!.reading.entries.get(leaves[0]!.index)!.place('maximum');
  if (!top || !pattern) return first!;
  return { maxima: reference(top, { row: pattern.at(-1)!, column: top.column }), points };
}

export function sheetReference(name: string): string {
  return `'${name.replaceAll("'", "''")}'!`;
}

function reference(from: CellPlace, to: Pick<CellPlace, 'row' | 'column'>): string {
  const [first, last] = [cellAddress(from), cellAddress(to)];
  return `${sheetReference(from.sheet)}${first === last ? first : `${first}:${last}`}`;
}
