import { readAddress } from '../core/findings/address';
import type { CellRect, SheetCells } from '../core/table/sheet-cells';
import { toWorkbookError } from './faults';

type Layout = Pick<SheetCells, 'merges' | 'hiddenRows'>;

/** Cells in use of a sheet, and whether some of their rows are hidden: null says that some are and some are not. */
export interface UsedRange {
  readonly range: Excel.Range;
  readonly rowHidden: boolean | null;
  readonly row: number;
  readonly rows: number;
}

/** More rows than this are not asked one by one whether they are hidden. */
const MOST_ROWS = 50_000;
/** An area, with its sheet or without; Excel writes a space behind the comma that other hosts leave out. */
const AREA = /(?:^|,)\s*(?:(?:'(?:[^']|'')*'|[^!,']+)!)?([^!,'\s]+)/g;

/**
 * Which cells are merged and which rows are hidden, all sheets in one request. A host may refuse to tell, as Excel does of
 * more than 512 merged areas: then each sheet is asked by itself, and what is not told stays unknown.
 */
export async function readLayouts(
  context: Excel.RequestContext,
  used: readonly (UsedRange | null)[],
): Promise<readonly Layout[]> {
  const asked = used.flatMap((one) => (one ? [one] : []));
  const told = await ask(context, asked);
  let at = 0;
  return used.map((one) => (one ? told[at++]! : {}));
}

async function ask(
  context: Excel.RequestContext,
  used: readonly UsedRange[],
  withMerges = true,
): Promise<readonly Layout[]> {
  if (used.length === 0) return [];
  try {
    // A host that does not know merged areas refuses at once or in its answer.
    const requests = used.map(({ range, rowHidden, rows }) => ({
      merges: withMerges ? range.getMergedAreasOrNullObject().load('address') : null,
      hidden: rowHidden === null && rows <= MOST_ROWS ? range.getRowProperties({ rowHidden: true }) : null,
    }));
    await context.sync();
    return requests.map(({ merges, hidden }, index) => ({
      ...(merges && { merges: merges.isNullObject ? [] : areasOf(merges.address) }),
      hiddenRows: hiddenRows(used[index]!, hidden?.value ?? null),
    }));
  } catch (failure) {
    const { fault } = toWorkbookError(failure);
    if (fault === 'editing' || fault === 'gone') throw failure;
    // A host that does not know them refuses for one sheet as for all.
    if (fault === 'unsupported' && withMerges) return ask(context, used, false);
    if (used.length === 1) return withMerges ? ask(context, used, false) : [{}];
    const layouts: Layout[] = [];
    for (const one of used) layouts.push(...(await ask(context, [one], withMerges)));
    return layouts;
  }
}

function hiddenRows(
  { row, rows, rowHidden }: UsedRange,
  told: readonly { readonly rowHidden?: boolean }[] | null,
): ReadonlySet<number> {
  const isHidden = (at: number): boolean => (told ? told[at]?.rowHidden === true : rowHidden === true);
  return new Set(Array.from({ length: rows }, (_, at) => at).flatMap((at) => (isHidden(at) ? [row + at] : [])));
}

function areasOf(address: string): CellRect[] {
  return [...address.matchAll(AREA)].flatMap(([, cells]) => readAddress(cells!) ?? []);
}
