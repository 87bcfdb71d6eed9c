import type { CellPlace } from '../../findings/finding';
import { isSameName, nameKey } from '../../names/same-name';
import { isBlank, type Cell } from '../../numbers/cell';
import { readNumber } from '../../numbers/read-number';
import type { UnitFinder } from '../../plan/find-unit';
import type { Criterion, PlanUnit } from '../../plan/plan';
import { rowsOf } from '../../plan/schema/table';
import { writeTable, type WrittenTable } from '../../plan/schema/write-plan';
import { sizeOf } from '../points/size-of';
import { LAYERS, type Layer } from '../sheets/form/columns';
import { asPoints } from '../sheets/import-scores';
import type { ScoreSheet } from '../sheets/score-sheets';
import type { ScoringPlan } from '../sheets/scoring-plan';
import type { Records } from './read-records';
import { SCORES } from './tables';

/** A round whose points were settled: they stay as they are, whatever is typed into the score sheets afterwards. */
export interface SettledRound {
  /** The first day on which points of it were settled; null where nobody wrote it down. */
  readonly day: number | null;
  /** Blank where nothing was settled. */
  readonly points: (unit: PlanUnit, criterion: number, layer: Layer) => Cell;
  /** What was changed of them after that, and why, the earliest first. */
  readonly changes: (unit: PlanUnit, criterion: number) => readonly SettledChange[];
  /** Where they stand; null where there is no row of them. */
  readonly place: (unit: PlanUnit, criterion: number, layer: Layer) => CellPlace | null;
}

/** A change of settled points, as the log has it. */
export interface SettledChange {
  readonly layer: Layer;
  readonly before: Cell;
  readonly now: Cell;
  readonly reason: string;
}

/** What was settled of a round; null while nothing was. */
export function settledRound(
  scoring: ScoringPlan,
  units: UnitFinder,
  records: Records,
  round: string,
): SettledRound | null {
  const rows = records.scores.flatMap((score, row) => (isSameName(score.round, round) ? [{ score, row }] : []));
  if (rows.length === 0) return null;
  const criteria = criterionFinder(scoring);
  const found = new Map<string, { points: Cell; row: number }>();
  let day: number | null = null;
  for (const { score, row } of rows) {
    const unit = units.find(score.unit);
    const criterion = criteria(score.criterion, score.content);
    if (typeof score.settled === 'number' && (day === null || score.settled < day)) day = score.settled;
    if (!unit || criterion === null || score.layer === null) continue;
    const key = keyOf(unit, criterion, score.layer);
    // A row that somebody copied does not change what the first one says.
    if (!found.has(key)) found.set(key, { points: score.points, row });
  }
  return {
    day,
    changes: (unit, criterion) =>
      records.log.flatMap(({ what, round: of, unit: name, criterion: id, layer, before, now, reason }) => {
        const isOwn = what === 'changed' && isSameName(of, round) && units.find(name) === unit;
        return isOwn && layer !== null && criteria(id, id) === criterion ? [{ layer, before, now, reason }] : [];
      }),
    points: (unit, criterion, layer) => found.get(keyOf(unit, criterion, layer))?.points ?? '',
    place: (unit, criterion, layer) => {
      const own = found.get(keyOf(unit, criterion, layer));
      return own ? records.place('scores', own.row, 'points') : null;
    },
  };
}

/** The rows that settle a round: every point that stands in its sheets, on each layer. */
export function settlingRows(
  { names }: ScoringPlan,
  sheets: readonly ScoreSheet[],
  round: string,
  day: number,
): WrittenTable {
  const rows = sheets.flatMap(({ unit, reading }) =>
    [...reading.entries].flatMap(([criterion, entry]) =>
      LAYERS.flatMap((layer) => {
        const points = settledValue(entry.value(layer));
        if (points === '') return [];
        const reason = layer === 'self' ? '' : textCell(entry.value('note'));
        return [{ round, unit: unit.name, ...names.get(criterion)!, layer, points, reason, settled: day }];
      }),
    ),
  );
  return writeTable(SCORES, rowsOf(SCORES, rows));
}

/** What of a cell is settled: a number, or the words that stand in its place. */
export function settledValue(cell: Cell): string | number {
  if (isBlank(cell)) return '';
  return typeof cell === 'number' || typeof cell === 'string' ? asPoints(cell) : String(cell);
}

/** Whether two cells say the same points: 19,5 as text and as a number are one, and so are a penalty of 8 and of −8. */
export function isSamePoints(a: Cell, b: Cell, kind: Criterion['kind'] = null): boolean {
  const [first, second] = [a, b].map((cell) => {
    const read = readNumber(cell);
    return typeof read === 'number' ? sizeOf(kind, read) : read;
  });
  if (typeof first === 'number' || typeof second === 'number') return first === second;
  return nameKey(String(settledValue(a))) === nameKey(String(settledValue(b)));
}

/** By number and text together, then by the text, then by the number alone. */
function criterionFinder(scoring: ScoringPlan): (id: string, content: string) => number | null {
  const names = [...scoring.names].map(([index, { criterion, content }]) => ({ index, id: criterion, name: content }));
  const single = (found: readonly { index: number }[]): number | null => (found.length === 1 ? found[0]!.index : null);
  const known = new Map<string, number | null>();
  const find = (id: string, content: string): number | null => {
    const both = names.filter((one) => isSameName(one.id, id) && isSameName(one.name, content));
    const byName = names.filter(({ name }) => content !== '' && isSameName(name, content));
    const byId = names.filter((one) => id !== '' && isSameName(one.id, id));
    return single(both) ?? single(byName) ?? single(byId);
  };
  // Thousands of rows name the same few criteria.
  return (id, content) => {
    const key = `${id}\n${content}`;
    if (!known.has(key)) known.set(key, find(id, content));
    return known.get(key)!;
  };
}

function keyOf({ name }: PlanUnit, criterion: number, layer: Layer): string {
  return `${criterion} ${layer} ${nameKey(name)}`;
}

function textCell(cell: Cell): string {
  return typeof cell === 'string' ? cell : '';
}
