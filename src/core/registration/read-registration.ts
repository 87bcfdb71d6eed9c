import type { UnitFinder } from '../plan/find-unit';
import { finished, inBlocks, type Steps } from '../steps';
import { findHeaders, headerAt, type Header } from '../table/find-header';
import type { SheetCells } from '../table/sheet-cells';
import { registrationTable, type RegistrationColumn } from './columns';
import { NO_CHOICES, type ReadingChoices } from './reading-choices';
import type { Registration, TableRole } from './registration';
import { RegistrationSheet } from './registration-sheet';
import { tableFacts, type TableSpan } from './table-facts';
import { TableReader } from './table-reader';
import { readTitleBlock } from './title-block';

/** Reads the registration tables of some sheets. A sheet without one is named, not guessed at. */
export function readRegistration(
  sheets: readonly SheetCells[],
  units: UnitFinder,
  choices: ReadingChoices = NO_CHOICES,
): Registration {
  return finished(readingRegistration(sheets, units, choices));
}

/** The same in steps. */
export function* readingRegistration(
  sheets: readonly SheetCells[],
  units: UnitFinder,
  choices: ReadingChoices,
): Steps<Registration> {
  const spec = registrationTable(choices);
  const read: RegistrationSheet[] = [];
  const without: string[] = [];
  for (const sheet of sheets) {
    const choice = choices.sheets[sheet.name] ?? {};
    if (choice.role === 'none') continue;
    const chosen = choice.headingRow === undefined ? null : headerAt(sheet, spec, choice.headingRow - sheet.row);
    const headers = chosen ? [chosen] : findHeaders(sheet, spec);
    for (const [index, header] of headers.entries()) {
      const span = {
        above: index === 0 ? 0 : headers[index - 1]!.lastRow + 1,
        end: headers[index + 1]?.firstRow ?? sheet.values.length,
      };
      read.push(yield* readingTable(sheet, header, units, span, choice.role));
      yield;
    }
    if (headers.length === 0) without.push(sheet.name);
  }
  return { sheets: read, without };
}

function* readingTable(
  sheet: SheetCells,
  header: Header<RegistrationColumn>,
  units: UnitFinder,
  span: TableSpan,
  role?: TableRole,
): Steps<RegistrationSheet> {
  const block = readTitleBlock(sheet, span.above, header.firstRow, units);
  const merges = (sheet.merges ?? []).filter(
    ({ row }) => row > header.lastRow + sheet.row && row < span.end + sheet.row,
  );
  const reader = new TableReader(sheet, header, units, { heading: block.unit, merges });
  yield* inBlocks(header.lastRow + 1, span.end, (from, to) => reader.read(from, to));
  const facts = tableFacts(sheet, header, block, units, { rows: reader.rows, merges, role });
  const listed = facts.lists === 'collectives' ? ('all' as const) : reader.collectives;
  return new RegistrationSheet(facts, sheet, reader.values(), { ...reader.found(), collectives: listed });
}
