import { toWorkbookError } from './faults';
import { look, type Touched } from './marked-cells';
import { readMarks, tagOf, writeTags, type KnownSheet } from './marked-sheets';
import { NOTE, noteOf, type NotedSheet } from './marks-note';
import { packed } from './requests';
import { takenBack } from './taken-back';
import type { MarkedCell, MarkOutcome, WorkbookError } from './workbook';

/**
 * Colours cells; those that have a fill keep it. What is marked already is taken off. It is noted first and coloured after:
 * whatever happens between, every mark can be taken off.
 */
export async function markCells(context: Excel.RequestContext, cells: readonly MarkedCell[]): Promise<MarkOutcome> {
  const marks = await readMarks(context);
  const { touched, passed } = await look(context, marks, cells);
  const unknown = marks.found.filter(({ sheets }) => sheets.length === 0).map(({ note }) => note);
  const marked = touched.filter(({ after }) => after !== null);
  const notes = notesOf(marked);
  const own = notes.map(({ note }) => note);
  // Until it is off, what was marked before stays noted as well.
  await writeNote(context, [...marks.found.map(({ note }) => note), ...own]);
  await writeTags(
    context,
    notes.map(({ sheet, note }) => ({ sheet, tag: note.tag })),
    [],
  );
  try {
    await color(context, touched);
    await writeNote(context, [...unknown, ...own]);
  } catch (failure) {
    await takeBack(context, touched, marks.setting);
    throw failure;
  }
  const still = new Set(marked.map(({ sheet }) => sheet));
  await writeTags(
    context,
    [],
    [...new Set(touched.map(({ sheet }) => sheet))].filter((sheet) => !still.has(sheet)),
  );
  return { marked: marked.length, passed };
}

/**
 * A cell that somebody has given another fill since keeps it. A protected sheet keeps its marks, and the note of them, as
 * does one that is not found; the others' come off.
 */
export async function unmarkCells(context: Excel.RequestContext): Promise<number> {
  const marks = await readMarks(context);
  if (marks.found.length === 0) return 0;
  const { touched } = await look(context, marks, []);
  const left = new Set<KnownSheet>();
  let refusal: WorkbookError | null = null;
  try {
    for (const part of await uncolored(context, touched)) {
      left.add(part.sheet);
      refusal = part.failure;
    }
    const kept = marks.found.filter(({ sheets }) => sheets.length === 0 || sheets.some((sheet) => left.has(sheet)));
    if (kept.length < marks.found.length) {
      await writeNote(
        context,
        kept.map(({ note }) => note),
      );
    }
  } catch (failure) {
    await takeBack(context, touched, marks.setting);
    throw failure;
  }
  const off = marks.found.flatMap(({ sheets }) => sheets).filter((sheet) => !left.has(sheet));
  await writeTags(context, [], [...new Set(off)]);
  if (refusal !== null) throw refusal;
  return touched.length;
}

async function color(context: Excel.RequestContext, touched: readonly Touched[]): Promise<void> {
  for (const request of packed(touched)) {
    for (const { fill, before, after } of request) if (before !== after) paint(fill, after);
    await context.sync();
  }
}

/** Takes marks off, sheet by sheet where one refuses. Resolves with those that did. */
async function uncolored(
  context: Excel.RequestContext,
  touched: readonly Touched[],
): Promise<readonly { readonly sheet: KnownSheet; readonly failure: WorkbookError }[]> {
  try {
    await color(context, touched);
    return [];
  } catch (failure) {
    if (toWorkbookError(failure).fault !== 'protected') throw failure;
  }
  const refused: { sheet: KnownSheet; failure: WorkbookError }[] = [];
  for (const [sheet, own] of bySheet(touched)) {
    try {
      await color(context, own);
    } catch (error) {
      const failure = toWorkbookError(error);
      if (failure.fault !== 'protected') throw failure;
      refused.push({ sheet, failure });
    }
  }
  return refused;
}

/** Puts back what was there, as far as the host allows. What cannot be put back stays noted. */
async function takeBack(
  context: Excel.RequestContext,
  touched: readonly Touched[],
  setting: object | null,
): Promise<void> {
  let isBack = true;
  for (const own of bySheet(touched).values()) {
    for (const request of packed(own)) {
      const refusal = await takenBack(context, () => {
        for (const { fill, before, after } of request) if (before !== after) paint(fill, before);
      });
      // A sheet that is protected was not coloured.
      isBack &&= refusal === null || refusal === 'protected';
    }
  }
  if (isBack) await takenBack(context, ...settingSteps(context, setting));
}

function paint(fill: Excel.RangeFill, wanted: string | null): void {
  if (wanted === null) fill.clear();
  else fill.color = wanted;
}

function writeNote(context: Excel.RequestContext, notes: readonly NotedSheet[]): Promise<void> {
  return writeSetting(context, noteOf(notes));
}

async function writeSetting(context: Excel.RequestContext, value: object | null): Promise<void> {
  for (const step of settingSteps(context, value)) {
    step();
    await context.sync();
  }
}

/** What asks for the setting to be this, each with a request of its own. */
function settingSteps(context: Excel.RequestContext, value: object | null): (() => void)[] {
  const { settings } = context.workbook;
  if (value !== null) return [() => void settings.add(NOTE, value)];
  let setting: Excel.Setting;
  return [
    () => (setting = settings.getItemOrNullObject(NOTE).load('key')),
    () => {
      if (!setting.isNullObject) setting.delete();
    },
  ];
}

function bySheet(touched: readonly Touched[]): ReadonlyMap<KnownSheet, readonly Touched[]> {
  const groups = new Map<KnownSheet, Touched[]>();
  for (const cell of touched) {
    const own = groups.get(cell.sheet);
    if (own) own.push(cell);
    else groups.set(cell.sheet, [cell]);
  }
  return groups;
}

function notesOf(marked: readonly Touched[]): readonly { readonly sheet: KnownSheet; readonly note: NotedSheet }[] {
  return [...bySheet(marked)].map(([sheet, own]) => {
    const { id, name } = sheet;
    return { sheet, note: { tag: tagOf(sheet), id, name, cells: own.map(({ address }) => address) } };
  });
}
