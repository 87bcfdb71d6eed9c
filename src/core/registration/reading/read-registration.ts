import type { UnitFinder } from '../../plan/find-unit';
import { finished, inBlocks, type Steps } from '../../steps';
import { findHeaders, headerAt, type Header } from '../../table/find-header';
import type { SheetCells } from '../../table/sheet-cells';
import { isOfUnits, registrationTable, type RegistrationColumn } from '../table/columns';
import { NO_CHOICES, type ReadingChoices } from './reading-choices';
import type { Registration } from '../table/registration';
import type { TableRole } from '../table/row-facts';
import { RegistrationSheet } from '../table/registration-sheet';
import { spannedColumns, withSpans } from './spanned-columns';
import { tableFacts, type TableSpan } from './table-facts';
import { TableReader } from './table-reader';
import { readTitleBlock, type TitleBlock } from './title-block';

/** Reads the registration tables of some sheets. A sheet without one is named, not guessed at. */
export function readRegistration(
  sheets: readonly SheetCells[],
  units: UnitFinder,
  choices: ReadingChoices = NO_CHOICES,
): Registration {
  return finished(readingRegistration(sheets, units, choices));
}

/** As a generator, so that the pane stays responsive. */
export function* readingRegistration(
  sheets: readonly SheetCells[],
  units: UnitFinder,
  choices: ReadingChoices,
): Steps<Registration> {
  const spec = registrationTable(choices);
  const read: RegistrationSheet[] = [];
  const without: string[] = [];
  let above: TitleBlock | null = null;
  for (const sheet of sheets) {
    const choice = choices.sheets[sheet.name] ?? {};
    if (choice.role === 'none') continue;
    const chosen = choice.headingRow === undefined ? null : headerAt(sheet, spec, choice.headingRow - sheet.row);
    const headers = chosen ? [chosen] : findHeaders(sheet, spec);
    let count = 0;
    if (!sheet.follows) above = null;
    for (const [index, header] of headers.entries()) {
      if (!header.columns.has('name')) continue;
      const span = {
        above: index === 0 ? 0 : headers[index - 1]!.lastRow + 1,
        end: headers[index + 1]?.firstRow ?? sheet.values.length,
      };
      const block = following(above, readTitleBlock(sheet, span.above, header.firstRow, units));
      if (!chosen && isOtherList(sheet, header, block, above !== null)) continue;
      above = block;
      for (const part of besideEachOther(sheet, header)) {
        const own = part === sheet ? header : headerAt(part, spec, header.firstRow);
        if (!own) continue;
        read.push(yield* readingTable(part, own, units, span, block, choice.role));
        count += 1;
      }
      yield;
    }
    if (count === 0) without.push(sheet.name);
  }
  return { sheets: read, without };
}

/** Columns of a ranking, which proposes nobody by itself. */
const RANKED = /^(?:tong (?:so )?)?diem\b|^(?:xep |thu )?hang\b/;

/**
 * A list of people without titles that no title calls a registration is some other list; so is one of units, unless a
 * registration stands above it.
 */
function isOtherList(
  sheet: SheetCells,
  header: Header<RegistrationColumn>,
  { named, titles, asks }: TitleBlock,
  isBelowAnother: boolean,
): boolean {
  if (isOfUnits(header.headings[header.columns.get('name')![0]!]!)) {
    const isRanking = header.headings.some(({ key }) => RANKED.test(key));
    return isRanking || (named !== 'as such' && !isBelowAnother);
  }
  if (named !== null || header.columns.has('title') || header.marks.length > 0) return false;
  // Who was honoured before is listed under a title too; what came in a file was sent for this.
  return titles.length === 0 || !(asks || isBelowAnother || sheet.file !== undefined);
}

/** A table without a title of its own goes on with what the one above it is. */
function following(above: TitleBlock | null, own: TitleBlock): TitleBlock {
  if (!above || own.named !== null) return own;
  return { ...own, role: above.role, isSummary: above.isSummary, unit: own.unit ?? above.unit };
}

/** Tables that stand beside each other under one heading, each with columns of its own: the same names come again. */
function besideEachOther(sheet: SheetCells, header: Header<RegistrationColumn>): readonly SheetCells[] {
  const [first, ...more] = header.columns.get('name') ?? [];
  if (first === undefined || more.length === 0) return [sheet];
  const names = more.filter((column) => header.headings[column]!.key === header.headings[first]!.key);
  if (names.length === 0) return [sheet];
  const numbers = header.columns.get('number') ?? [];
  const starts = names.map(
    (name, at) => numbers.find((column) => column > (names[at - 1] ?? first) && column < name) ?? name,
  );
  const cuts = [0, ...starts, Infinity];
  return cuts.slice(0, -1).map((from, at) => ({
    ...sheet,
    column: sheet.column + from,
    values: sheet.values.map((cells) => cells.slice(from, cuts[at + 1])),
  }));
}

function* readingTable(
  sheet: SheetCells,
  header: Header<RegistrationColumn>,
  units: UnitFinder,
  span: TableSpan,
  block: TitleBlock,
  role?: TableRole,
): Steps<RegistrationSheet> {
  const merges = (sheet.merges ?? []).filter(
    ({ row }) => row > header.lastRow + sheet.row && row < span.end + sheet.row,
  );
  const spans = spannedColumns(sheet, header);
  const whole = { ...sheet, values: withSpans(sheet.values, spans, header.lastRow + 1, span.end) };
  const reader = new TableReader(whole, header, units, {
    heading: block.unit,
    stated: block.stated,
    titles: block.titles,
    merges,
  });
  yield* inBlocks(header.lastRow + 1, span.end, (from, to) => reader.read(from, to));
  const facts = tableFacts(sheet, header, block, units, { rows: reader.rows, merges, role, spans });
  const listed = facts.lists === 'collectives' ? ('all' as const) : reader.collectives;
  return new RegistrationSheet(facts, sheet, reader.values(), { ...reader.found(), collectives: listed });
}
