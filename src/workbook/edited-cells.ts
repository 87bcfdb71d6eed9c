import { formatFor } from './draft-sheets';
import { packed, sizeOf } from './requests';
import { asText } from './table-sheets';
import type { CellEdit } from './workbook';
import type { Formula, Job } from './job';

/** Single cells of sheets that are there. What stands in them is asked for now, the jobs are there after the next sync. */
export function editJobs({ workbook }: Excel.RequestContext, edits: readonly CellEdit[]): () => Job[] {
  const cells = edits.map(({ place, value, format }) => {
    const range = workbook.worksheets.getItem(place.sheet).getCell(place.row, place.column);
    return { place, value, format, range: range.load('formulas,numberFormat') };
  });
  return () => {
    const known = cells.map(({ range, value, format, place }) => {
      const before = range.formulas[0]![0] as Formula;
      const present = String((range.numberFormat as string[][])[0]![0]);
      return {
        place,
        range,
        value,
        before,
        present,
        format: format ?? formatFor(value, present),
        size: sizeOf([[value]]),
      };
    });
    return packed(known).map((own): Job => ({
      size: own.reduce((sum, { size }) => sum + size, 0),
      begin() {
        for (const { range, value, format, present } of own) {
          if (format !== present) range.numberFormat = [[format]];
          range.formulas = [[asText(value)]];
          range.load('formulas');
        }
      },
      finish: () => ({
        kind: 'cells',
        cells: own.map(({ place, range, before, present }) => ({
          place,
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
  };
}
