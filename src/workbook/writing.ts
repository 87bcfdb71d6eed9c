import type { SheetDraft } from '../core/table/sheet-draft';
import { editJobs } from './edited-cells';
import { contentOf, writeLooks, writeRows } from './draft-sheets';
import { deleteSheet, type Formula, type Job, type WrittenSheet } from './job';
import { blocksOf, packed, sizeOf } from './requests';
import { freeName } from './sheet-names';
import { appendJobs } from './table-rows';
import { TABLE_LIST } from './table-sheets';
import { takenBack } from './taken-back';
import { WorkbookError, type Change, type RestorePart, type RestorePoint, type WritingSteps } from './workbook';

/** One request for what is there already, then as few as there can be that write. */
export async function writeChange(
  context: Excel.RequestContext,
  change: Change,
  steps?: WritingSteps,
): Promise<RestorePoint> {
  const jobs = await jobsOf(context, change);
  const requests = packed(jobs);
  const total = jobs.reduce((sum, { size }) => sum + size, 0);
  const begun: Job[] = [];
  const parts: RestorePart[] = [];
  let done = 0;
  try {
    for (const request of requests) {
      for (const job of request) {
        begun.push(job);
        job.begin();
      }
      await context.sync();
      parts.push(...request.map((job) => job.finish()).filter((part) => part !== null));
      done += request.reduce((sum, { size }) => sum + size, 0);
      const isLast = request === requests.at(-1);
      if (steps && !isLast && !steps.onStep(done, total)) throw new WorkbookError('cancelled', 'Cancelled');
    }
  } catch (failure) {
    await takeBack(context, begun);
    throw failure;
  }
  return { parts };
}

/** Job by job: what one cannot take back does not keep the others. */
async function takeBack(context: Excel.RequestContext, jobs: readonly Job[]): Promise<void> {
  for (const job of [...jobs].reverse()) {
    let undo: () => void;
    await takenBack(
      context,
      () => (undo = job.takeBack()),
      () => undo(),
    );
  }
}

async function jobsOf(
  context: Excel.RequestContext,
  { drafts = [], edits = [], rows = [] }: Change,
): Promise<readonly Job[]> {
  const { worksheets, tables } = context.workbook;
  worksheets.load('items/id,items/name');
  if (rows.length > 0) tables.load(TABLE_LIST);
  await context.sync();
  const sheetIds = new Map(worksheets.items.map(({ id, name }) => [name.toLowerCase(), id]));
  const edited = edits.length === 0 ? [] : await editJobs(context, edits, sheetIds);
  const taken = new Set(sheetIds.keys());
  const appended = rows.length === 0 ? [] : await appendJobs(context, rows, taken);
  return [...drafts.flatMap((draft, at) => draftJobs(worksheets, draft, taken, at === 0)), ...edited, ...appended];
}

/** A sheet of its own; a long one is written in blocks of rows. The first of several is shown, as what was asked for. */
function draftJobs(
  worksheets: Excel.WorksheetCollection,
  draft: SheetDraft,
  taken: Set<string>,
  isShown: boolean,
): Job[] {
  const name = freeName(draft.name, taken);
  taken.add(name.toLowerCase());
  const content = contentOf(draft);
  const written: WrittenSheet = { id: '', formulas: [], computed: draft.computed };
  return blocksOf(content.contents).map(({ from, to }): Job => {
    let sheet: Excel.Worksheet;
    let range: Excel.Range;
    return {
      size: sizeOf(content.contents.slice(from, to)),
      begin() {
        sheet = from === 0 ? worksheets.add(name).load('id') : worksheets.getItem(name);
        range = writeRows(sheet, content, from, to).load('formulas');
        if (from === 0) writeLooks(sheet, draft);
        if (from === 0 && isShown) sheet.activate();
      },
      finish() {
        written.formulas.push(...(range.formulas as Formula[][]));
        if (from > 0) return null;
        written.id = sheet.id;
        return { kind: 'sheets', archived: [], sheets: [written] };
      },
      takeBack: from === 0 ? deleteSheet(worksheets, name, draft.rows[0]?.[0]?.value ?? '') : () => () => undefined,
    };
  });
}
