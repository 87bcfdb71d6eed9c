import { formatFor } from './draft-sheets';
import { BYTES_PER_EDIT, packed } from './requests';
import { asText } from './table-sheets';
import type { CellEdit } from './workbook';
import type { Formula, Job } from './job';

interface KnownCell extends CellEdit {
  readonly range: Excel.Range;
  readonly before: Formula;
  /** The number format that the cell has. */
  readonly present: string;
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
      return { edit, range: range.load('formulas,values,numberFormat') };
    });
    await context.sync();
    for (const { edit, range } of asked) {
      known.push({
        ...edit,
        range,
        before: contentOf(range),
        present: String((range.numberFormat as string[][])[0]![0]),
        sheetId: sheetIds.get(edit.place.sheet.toLowerCase()),
        size: BYTES_PER_EDIT,
      });
    }
  }
  return packed(known).map((own): Job => ({
    size: own.length * BYTES_PER_EDIT,
    begin() {
      for (const { range, value, format, present } of own) {
        const wanted = format ?? formatFor(value, present);
        if (wanted !== present) range.numberFormat = [[wanted]];
        range.formulas = [[asText(value)]];
        range.load('formulas');
      }
    },
    finish: () => ({
      kind: 'cells',
      cells: own.map(({ place, range, before, present, sheetId }) => ({
        place,
        ...(sheetId !== undefined && { sheetId }),
        before,
        now: range.formulas[0]![0] as Formula,
        format: present,
      })),
    }),
    takeBack: () => () => {
      for (const { range, before, present } of own) {
        range.numberFormat = [[present]];
        range.formulas = [[before]];
      }
    },
  }));
}

/** What stands in a cell, so that it can be put back: a text that looks like a formula stays a text. */
function contentOf({ formulas, values }: Excel.Range): Formula {
  const [[formula]] = formulas as [[Formula]];
  const isText = typeof formula === 'string' && formula.startsWith('=') && values[0]![0] === formula;
  return isText ? `'${formula}` : formula;
}
