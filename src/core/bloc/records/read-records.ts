import type { CellPlace, Finding } from '../../findings/finding';
import { readTable, type TableReading } from '../../plan/schema/read-plan';
import type { Columns } from '../../plan/schema/column';
import type { PlanTable } from '../../plan/schema/table';
import type { SheetCells } from '../../table/sheet-cells';
import { LOG, RECEIPTS, SCORES, VOTES, type Ballot, type LogEntry, type Receipt, type SettledScore } from './tables';

/** What the bloc has recorded beside its plan. */
export interface Records {
  readonly receipts: readonly Receipt[];
  readonly scores: readonly SettledScore[];
  readonly votes: readonly Ballot[];
  readonly log: readonly LogEntry[];
  /** What could not be read, at its cells. */
  readonly problems: readonly Finding[];
  /** The cell of a value; null where the table has no such column. */
  place(table: 'receipts' | 'scores' | 'votes' | 'log', row: number, column: string): CellPlace | null;
}

/** Reads the records from their tables, whatever sheets they stand on and in whatever order their columns are. */
export function readRecords(tables: ReadonlyMap<string, SheetCells>): Records {
  const byName = new Map([...tables].map(([name, cells]) => [name.toLowerCase(), cells]));
  const read = <C extends Columns>(table: PlanTable<C>): TableReading<C> | null => {
    const cells = byName.get(table.name.toLowerCase());
    return cells ? readTable(table, cells) : null;
  };
  const found = { receipts: read(RECEIPTS), scores: read(SCORES), votes: read(VOTES), log: read(LOG) };
  return {
    receipts: found.receipts?.rows ?? [],
    scores: found.scores?.rows ?? [],
    votes: found.votes?.rows ?? [],
    log: found.log?.rows ?? [],
    problems: Object.values(found).flatMap((reading) => reading?.problems ?? []),
    place: (table, row, column) => found[table]?.place(row, column) ?? null,
  };
}

export const NO_RECORDS: Records = readRecords(new Map());
