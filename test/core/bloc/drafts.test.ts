import { cellAddress } from '../../../src/core/findings/address';
import type { CellPlace } from '../../../src/core/findings/finding';
import { formDraft } from '../../../src/core/bloc/sheets/form/form-draft';
import type { FormColumn } from '../../../src/core/bloc/sheets/form/columns';
import { importScores } from '../../../src/core/bloc/sheets/import-scores';
import { liveStandings } from '../../../src/core/bloc/standings/live/live-standings';
import { memberSheet } from '../../../src/core/bloc/sheets/member-sheets';
import { roundProgress } from '../../../src/core/bloc/standings/progress';
import { rankRound, roundRecords, type RoundRecords } from '../../../src/core/bloc/standings/rank-round';
import { readMember, type MemberFile } from '../../../src/core/bloc/sheets/read/read-member';
import { differences, fillBlanks } from '../../../src/core/bloc/review/reconcile';
import { NO_RECORDS } from '../../../src/core/bloc/records/read-records';
import { settlingRows } from '../../../src/core/bloc/records/settled';
import { reviewDraft } from '../../../src/core/bloc/review/review-draft';
import type { ScoreSheets } from '../../../src/core/bloc/sheets/score-sheets';
import { standingsDraft } from '../../../src/core/bloc/standings/table/values-sheet';
import { UnitFinder } from '../../../src/core/plan/find-unit';
import type { Plan } from '../../../src/core/plan/plan';
import type { SheetDraft } from '../../../src/core/table/sheet-draft';
import { golden } from '../../golden/golden';
import { POINTS, roundedPlan } from './rounded-plan';
import { ROUND, sheetsOf, shown, type Filled } from './setup';
import { scoringPlan } from '../../../src/core/bloc/sheets/scoring-plan';

/* Everything that is written in a round, from one bloc's points, held against golden files. */

const PLACES = ['Tiêu chí', 'Nhóm', 'Tổng điểm', 'Không làm tròn'];

function told(draft: SheetDraft): unknown {
  const { rows, merges, validations, widths, ...others } = draft;
  const cells = rows.map((row) =>
    row
      .map((cell) => {
        if (!cell) return '';
        const content = cell.formula === undefined ? JSON.stringify(cell.value ?? null) : `=${cell.formula}`;
        return [cell.look, cell.isInput ? 'input' : '', cell.format ?? '', content].filter(Boolean).join(' ');
      })
      .join(' | '),
  );
  const ranges = merges.map(({ row, column, rows: tall, columns: wide }) => `${row} ${column} ${tall}×${wide}`);
  return { ...others, widths: widths.join(' '), merges: ranges.join('; '), validations, cells };
}

const placed = ({ place, value }: { readonly place: CellPlace; readonly value: unknown }): string =>
  `${place.sheet}!${cellAddress(place)} = ${JSON.stringify(value)}`;

/** The points of the bloc beside a unit's own: less by one here and there, not assigned, and not given yet. */
function blocPoints(unit: number, criterion: number, self: string | number): string | number {
  if ((unit + criterion) % 4 === 0) return '';
  if (unit === 1 && criterion === 2) return 'không giao';
  return typeof self === 'number' && (unit + criterion) % 3 === 0 ? self - 1 : self;
}

function filled(plan: Plan): Filled {
  return (unit, criterion, column) => {
    const self = POINTS[unit]![plan.criteria[criterion]!.id] ?? '';
    if (column === 'self') return self;
    if (column === 'bloc') return blocPoints(unit, criterion, self);
    if (column === 'council') return unit === 2 && criterion === 4 ? 29.5 : '';
    return column === 'note' && criterion === 1 ? `Ghi chú ${unit}` : '';
  };
}

describe.each(PLACES)('a bloc that rounds at: %s', (at) => {
  const plan = roundedPlan(at);
  const units = new UnitFinder(plan.units);
  const records = (): RoundRecords => roundRecords(scoringPlan(plan), units, NO_RECORDS, ROUND);
  const sheets = (): ScoreSheets => sheetsOf(plan, filled(plan));
  const OPTIONS = { openRounding: 'down', undecided: 'Khối biểu quyết' } as const;

  test.each(['self', 'bloc'] as const)('the standing by %s, by values and by formulas', (layer) => {
    const own = sheets();
    const { standings, progress } = rankRound(scoringPlan(plan), plan.units, own, layer, { ...records(), ...OPTIONS });
    const draft = standingsDraft({ plan, standings, layer, round: ROUND, progress });
    golden('bloc-drafts', ['standing', at, layer], told(draft));
    const live = liveStandings({
      plan,
      standings,
      sheets: own.sheets,
      records: records(),
      layer,
      round: ROUND,
      undecided: OPTIONS.undecided,
    });
    golden('bloc-drafts', ['live', at, layer], live.kind === 'live' ? { ...live, draft: told(live.draft) } : live);
  });

  test('how far each unit is', () => {
    const { units: all, findings } = roundProgress(scoringPlan(plan), plan.units, sheets());
    const states = all.map(({ unit, sheet, layers }) => [
      unit.name,
      sheet,
      ...Object.entries(layers ?? {}).map(
        ([layer, { total, missing, isBegun }]) => `${layer}: ${String(total)}, ${missing} missing, ${isBegun}`,
      ),
    ]);
    const lines = findings.map(({ code, gravity, cell, values }) =>
      [gravity, code, cell && cellAddress(cell), JSON.stringify(values)].join(' '),
    );
    golden('bloc-drafts', ['progress', at], { states, lines });
  });
});

describe('what goes out and comes back', () => {
  const plan = roundedPlan('Nhóm');
  const units = new UnitFinder(plan.units);
  const sheets = (): ScoreSheets => sheetsOf(plan, filled(plan));

  test('the sheet that a unit gets, and its review', () => {
    const { draft, ...others } = memberSheet(scoringPlan(plan), plan.units[0]!, ROUND);
    golden('bloc-drafts', 'member', { ...others, draft: told(draft) });
    const reviews = sheets().sheets.map((sheet) => told(reviewDraft(scoringPlan(plan), sheet, ROUND)));
    golden('bloc-drafts', 'reviews', reviews);
  });

  test('what differs, what is filled, and what is settled', () => {
    golden(
      'bloc-drafts',
      'differences',
      differences(plan, sheets().sheets).map(({ unit, place, ...others }) => [
        unit.name,
        cellAddress(place),
        JSON.stringify(others),
      ]),
    );
    golden('bloc-drafts', 'blanks', fillBlanks(sheets().sheets, 'self', 'bloc', plan).map(placed));
    golden('bloc-drafts', 'conclusion', fillBlanks(sheets().sheets, 'bloc', 'council', plan).map(placed));
    const { rows, columns } = settlingRows(scoringPlan(plan), sheets().sheets, ROUND, 46_000);
    golden('bloc-drafts', 'settling', [
      columns.map(({ heading }) => heading).join(' | '),
      ...rows.map((row) => row.join(' | ')),
    ]);
  });

  test('a file that comes again changes only what its unit says otherwise', () => {
    const files = plan.units.slice(0, 2).map((unit, at): MemberFile => {
      const values = (criterion: number, column: FormColumn): string | number => {
        if (column === 'self') return criterion === 1 ? '7,25' : criterion === 2 ? 'chưa rõ' : '';
        return column === 'note' ? `Mới ${at}` : column === 'evidence' ? 'Tệp đính kèm' : '';
      };
      const draft = formDraft(scoringPlan(plan), { unit, round: ROUND, for: 'member', sheetName: 'Phiếu', values });
      return { name: `${unit.name}.xlsx`, sheets: [shown(draft)], names: new Map(), doubts: [] };
    });
    const readings = files.map((file) => readMember(file, { scoring: scoringPlan(plan), units, round: ROUND }));
    const read = readings.flatMap((reading) => (reading.kind === 'read' ? [reading] : []));
    expect(read).toHaveLength(2);
    const again = importScores(scoringPlan(plan), ROUND, read, sheets().sheets);
    expect(again.drafts).toEqual([]);
    golden('bloc-drafts', 'again', again.edits.map(placed));
    const anew = importScores(scoringPlan(plan), ROUND, read, []);
    expect(anew.edits).toEqual([]);
    golden('bloc-drafts', 'anew', anew.drafts.map(told));
  });
});
