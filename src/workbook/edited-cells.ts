import { CONTENT, contentOf, putBack } from './cell-content';
import { entryFor, entryUnder } from './entries';
import { BYTES_PER_EDIT, packed } from './requests';
import type { CellContent, CellEdit } from './workbook';
import type { Formula, Job } from './job';

interface KnownCell extends CellEdit {
  readonly range: Excel.Range;
  readonly before: CellContent;
  readonly sheetId: string | undefined;
  readonly size: number;
}

/** Single cells of sheets that are there. What stands in them is looked at first, in as few requests as it fits into. */
export async function editJobs(
  context: Excel.RequestContext,
  edits: readonly CellEdit[],
  sheetIds: ReadonlyMap<string, string>,
): Promise<Job[]> {
  const { worksheets } = context.workbook;
  const known: KnownCell[] = [];
  for (const request of packed(edits.map((edit) => ({ edit, size: BYTES_PER_EDIT })))) {
    const asked = request.map(({ edit }) => {
      const range = worksheets.getItem(edit.place.sheet).getCell(edit.place.row, edit.place.column);
      return { edit, range: range.load(CONTENT) };
    });
    await context.sync();
    for (const { edit, range } of asked) {
      known.push({
        ...edit,
        range,
        before: contentOf(range),
        sheetId: sheetIds.get(edit.place.sheet.toLowerCase()),
        size: BYTES_PER_EDIT,
      });
    }
  }
  return packed(known).map((own): Job => ({
    size: own.length * BYTES_PER_EDIT,
    begin() {
      for (const { range, value, format, before } of own) {
        const entry = format === undefined ? entryFor(value, before.format) : entryUnder(value, format);
        // The format comes first: what is written is read under it.
        if (entry.format !== before.format) range.numberFormat = [[entry.format]];
        range.formulas = [[entry.content]];
        range.load('formulas');
      }
    },
    finish: () => ({
      kind: 'cells',
      cells: own.map(({ place, range, before: { formula, isText, format }, sheetId }) => ({
        place,
        ...(sheetId !== undefined && { sheetId }),
        before: { formula, isText, format },
        now: range.formulas[0]![0] as Formula,
      })),
    }),
    takeBack: () => () => {
      for (const { range, before } of own) putBack(range, before);
    },
  }));
}
