import type { CellPlace } from '../../findings/finding';
import { folded } from '../../names/fold';
import { isSameName } from '../../names/same-name';
import type { UnitFinder } from '../../plan/find-unit';
import { lastDayOf } from '../../plan/last-day';
import type { Deadline, Plan, PlanUnit } from '../../plan/plan';
import { writeTable, type WrittenTable } from '../../plan/schema/write-plan';
import { rowsOf } from '../../plan/schema/table';
import { scoreRounds } from '../points/score-rounds';
import type { Records } from './read-records';
import { RECEIPTS, type ReceiptKind } from './tables';

/** What units hand in, in the order of the year. */
export const RECEIPT_KINDS: readonly ReceiptKind[] = ['registration', 'midYear', 'year', 'scores', 'evidence'];

/** What came of one thing from one unit. */
export interface ReceiptState {
  readonly kind: ReceiptKind;
  /** A day, or the text that stands there and is none; null where nothing came. */
  readonly received: number | string | null;
  /** The last day of the plan; null where it names none. */
  readonly lastDay: number | null;
  /** Days after the last day; null where nothing came or there is no last day. */
  readonly daysLate: number | null;
  /** Where the day stands; null where nothing was recorded. */
  readonly place: CellPlace | null;
}

export interface UnitReceipts {
  readonly unit: PlanUnit;
  readonly states: readonly ReceiptState[];
}

/**
 * What each unit has handed in for a round, against the last days of the plan, which themselves still count. A day that a
 * deadline gives to a unit by name goes before one for everybody. Of several rows for one thing the first with a day
 * counts. Score sheets and evidence are of one round, the rest is of the year.
 */
export function receiptMatrix(plan: Plan, units: UnitFinder, records: Records, round: string): readonly UnitReceipts[] {
  const rows = records.receipts.map((receipt, row) => ({ receipt, row, unit: units.find(receipt.unit) }));
  return units.units.map((unit) => ({
    unit,
    states: RECEIPT_KINDS.map((kind): ReceiptState => {
      const own = rows.filter(
        ({ receipt, unit: owner }) =>
          owner === unit &&
          receipt.kind === kind &&
          (!isOfRound(kind) || receipt.round === '' || isSameName(receipt.round, round)),
      );
      const found = own.find(({ receipt }) => receipt.received !== null) ?? own[0];
      const received = found?.receipt.received ?? null;
      const lastDay = deadlineOf(plan, units, unit, kind, round);
      const daysLate = typeof received === 'number' && lastDay !== null ? Math.max(0, received - lastDay) : null;
      return {
        kind,
        received,
        lastDay,
        daysLate,
        place: found ? records.place('receipts', found.row, 'received') : null,
      };
    }),
  }));
}

/** The units whose paper of a kind came after its last day. */
export function lateUnits(matrix: readonly UnitReceipts[], kind: ReceiptKind): readonly PlanUnit[] {
  const isLate = ({ states }: UnitReceipts): boolean =>
    states.some((state) => state.kind === kind && state.daysLate !== null && state.daysLate > 0);
  return matrix.filter(isLate).map(({ unit }) => unit);
}

function isOfRound(kind: ReceiptKind): boolean {
  return kind === 'scores' || kind === 'evidence';
}

/** Kinds of deadlines that a thing may be due by, the nearer ones first. */
const DUE: Readonly<Record<ReceiptKind, readonly Deadline['kind'][]>> = {
  registration: ['registration'],
  midYear: ['midYear'],
  year: ['scores', 'review'],
  scores: ['scores', 'review'],
  evidence: ['scores', 'review'],
};

const HANDED_IN = /bao cao|gui|nop|cham diem|dang ky|ho so/;

function deadlineOf(plan: Plan, units: UnitFinder, unit: PlanUnit, kind: ReceiptKind, round: string): number | null {
  const isYear = scoreRounds(plan).at(-1) === round;
  const kinds = isOfRound(kind) && !isYear ? DUE.midYear : DUE[kind];
  for (const wanted of kinds) {
    const dated = plan.deadlines.filter((deadline) => deadline.kind === wanted && lastDayOf(deadline) !== null);
    // A conference to be held by a day is not handed in.
    const handedIn = dated.filter(({ content }) => HANDED_IN.test(folded(content)));
    const all = handedIn.length > 0 ? handedIn : dated;
    const named = ({ units: names }: Deadline): boolean => names.some((name) => units.find(name) === unit);
    const isForAll = ({ units: names }: Deadline): boolean => names.every((name) => units.find(name) === null);
    const isExcepted = ({ except }: Deadline): boolean => except.some((name) => units.find(name) === unit);
    const own = all.find(named) ?? all.find((deadline) => isForAll(deadline) && !isExcepted(deadline));
    if (own) return lastDayOf(own);
  }
  return null;
}

/** What records that something came on a day: the cell that is there already, else a new row. */
export function recordReceipt(
  state: ReceiptState,
  { unit, round, day }: { unit: PlanUnit; round: string; day: number | null },
): { edits: { place: CellPlace; value: number | string; format: string }[]; rows: WrittenTable[] } {
  const { format } = RECEIPTS.columns.received;
  if (state.place) return { edits: [{ place: state.place, value: day ?? '', format }], rows: [] };
  return { edits: [], rows: day === null ? [] : [receiptRows([{ kind: state.kind, unit, round, day }])] };
}

/** Rows for things that came and were not recorded yet. */
export function receiptRows(
  came: readonly { kind: ReceiptKind; unit: PlanUnit; round: string; day: number }[],
): WrittenTable {
  const rows = came.map(({ kind, unit, round, day }) => ({
    unit: unit.name,
    kind,
    round: isOfRound(kind) ? round : '',
    received: day,
  }));
  return writeTable(RECEIPTS, rowsOf(RECEIPTS, rows));
}

/** The first day on which each unit handed something in, and where that is recorded, by the name of the unit. */
export function receiptDays(
  records: Records,
  units: UnitFinder,
  kind: ReceiptKind,
): ReadonlyMap<string, { readonly serial: number; readonly place: CellPlace | null }> {
  const days = new Map<string, { readonly serial: number; readonly place: CellPlace | null }>();
  for (const [row, receipt] of records.receipts.entries()) {
    const unit = units.find(receipt.unit);
    const { received } = receipt;
    if (receipt.kind !== kind || !unit || typeof received !== 'number') continue;
    const known = days.get(unit.name);
    if (!known || received < known.serial) {
      days.set(unit.name, { serial: received, place: records.place('receipts', row, 'received') });
    }
  }
  return days;
}
