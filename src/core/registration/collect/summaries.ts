import type { ReadingChoices } from '../reading/reading-choices';
import type { Registration } from '../table/registration';
import type { RegistrationSheet } from '../table/registration-sheet';

/** A sheet whose people stand in a table that puts several together. */
export interface SummarisedSheet {
  readonly name: string;
  readonly summary: string;
  /** How many of its people are found there, and how many it lists. */
  readonly found: number;
  readonly count: number;
}

/** From this share on, a table is taken to be one of those that were put together. */
const MOST = 0.8;

/**
 * Where a table of the same role puts together others of the workbook, those others are left out: their people would count
 * twice. A sheet that somebody has given a role is never left out.
 */
export function withoutSources(
  registration: Registration,
  { sheets: chosen }: ReadingChoices,
): { readonly registration: Registration; readonly summarised: readonly SummarisedSheet[] } {
  const summaries = registration.sheets.filter(({ facts }) => facts.isSummary);
  const summarised: SummarisedSheet[] = [];
  const sheets = registration.sheets.filter((sheet) => {
    if (chosen[sheet.name]?.role !== undefined) return true;
    // Of two that put together the same people, the one further right was written later.
    const others = sheet.facts.isSummary ? summaries.slice(summaries.indexOf(sheet) + 1) : summaries;
    const own = others.filter(({ name, facts }) => name !== sheet.name && facts.role === sheet.facts.role);
    const found = peopleIn(sheet, own);
    if (own.length === 0 || found < Math.max(1, sheet.count * MOST)) return true;
    summarised.push({ name: sheet.name, summary: own[0]!.name, found, count: sheet.count });
    return false;
  });
  return { registration: { ...registration, sheets }, summarised };
}

function peopleIn(sheet: RegistrationSheet, summaries: readonly RegistrationSheet[]): number {
  if (summaries.length === 0) return 0;
  const hashes = new Set(summaries.flatMap((summary) => [...summary.hashes]));
  return sheet.hashes.reduce((count, hash) => count + (hash !== 0 && hashes.has(hash) ? 1 : 0), 0);
}
