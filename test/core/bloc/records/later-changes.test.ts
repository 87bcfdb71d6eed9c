import { isRecordable, laterChanges, recordChanges } from '../../../../src/core/bloc/records/later-changes';
import { settledRound, settlingRows } from '../../../../src/core/bloc/records/settled';
import type { ScoreSheet } from '../../../../src/core/bloc/sheets/score-sheets';
import { readForm } from '../../../../src/core/bloc/sheets/read/read-form';
import { CellError } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { group, item, planOf, ROUND } from '../setup';
import { recordsOf } from './records-of';
import { A, plan, row, settled, sheet } from './settled-plan';
import { scoringPlan } from '../../../../src/core/bloc/sheets/scoring-plan';

test('a penalty that is written with a minus sign now is no change', () => {
  const own = planOf({ criteria: [group('I'), item('I.1', 20), { kind: 'penalty', name: 'Vi phạm' }], units: [A!] });
  const units = new UnitFinder(own.units);
  const reading = (penalty: number): ScoreSheet => {
    const headings = ['STT', 'Nội dung', 'Điểm tự chấm', 'Điểm khối thẩm định'];
    const values = [headings, ['I.1', 'Tiêu chí I.1', 20, 20], ['1', 'Vi phạm', '', penalty]];
    return { unit: own.units[0]!, reading: readForm({ name: 'A', row: 0, column: 0, values }, scoringPlan(own))! };
  };
  const round = settledRound(
    scoringPlan(own),
    units,
    recordsOf(settlingRows(scoringPlan(own), [reading(8)], ROUND, 46_000)),
    ROUND,
  )!;
  expect(laterChanges(round, [reading(8)])).toEqual([]);
  expect(laterChanges(round, [reading(-8)])).toEqual([]);
  expect(laterChanges(round, [reading(-7)]).map(({ before, now }) => [before, now])).toEqual([[8, -7]]);
});

describe('what was changed since', () => {
  const own = () =>
    settled(row({ points: 10 }), row({ criterion: '2', content: 'Không số', layer: 'self', points: 5 }))!;

  test('is told with both values and both cells', () => {
    const changes = laterChanges(own(), [
      sheet([
        ['', 12, '', ''],
        [5, '', '', ''],
        ['', '', 1, ''],
      ]),
    ]);
    expect(changes).toEqual([
      {
        unit: A,
        criterion: 1,
        layer: 'bloc',
        before: 10,
        now: 12,
        place: { sheet: 'A', row: 1, column: 3 },
        record: { sheet: 'Trang TD_Scores', row: 1, column: 5 },
      },
      {
        unit: A,
        criterion: 3,
        layer: 'council',
        before: '',
        now: 1,
        place: { sheet: 'A', row: 3, column: 4 },
        record: null,
      },
    ]);
  });

  test('is recorded with a reason, all or nothing, and never a text that says no points', () => {
    const entry = { round: ROUND, reason: 'Họp lại', time: 46_020.75 };
    const changes = laterChanges(own(), [
      sheet([
        ['', 12, '', ''],
        [5, '', '', ''],
        ['', '', '–', ''],
      ]),
    ]);
    const recorded = recordChanges(scoringPlan(plan), changes, entry)!;
    expect(recorded.edits).toEqual([{ place: { sheet: 'Trang TD_Scores', row: 1, column: 5 }, value: 12 }]);
    expect(recorded.rows.map(({ rows }) => rows)).toEqual([
      [[ROUND, 'Sở Mẫu An', '1', 'Cờ', 'Kết luận', 'không giao', 'Họp lại', 46_020]],
      [
        [46_020.75, ROUND, 'Sửa điểm', 'Sở Mẫu An', 'I.1', 'Thẩm định', 10, 12, 'Họp lại'],
        [46_020.75, ROUND, 'Sửa điểm', 'Sở Mẫu An', '1', 'Kết luận', '', 'không giao', 'Họp lại'],
      ],
    ]);
    expect(recordChanges(scoringPlan(plan), [], entry)).toBeNull();
    expect(recordChanges(scoringPlan(plan), changes, { ...entry, reason: ' ' })).toBeNull();
    const odd = laterChanges(own(), [
      sheet([
        ['', 'chưa rõ', '', ''],
        [5, '', '', ''],
        ['', '', 1, ''],
      ]),
    ]);
    expect(odd.map(isRecordable)).toEqual([false, true]);
    expect(recordChanges(scoringPlan(plan), odd, entry)).toBeNull();
    expect(recordChanges(scoringPlan(plan), changes.slice(0, 1), entry)!.rows).toHaveLength(1);
  });

  test('may be taken away, which is recorded, but not replaced by an error', () => {
    const [gone] = laterChanges(own(), [
      sheet([
        ['', '', '', ''],
        [5, '', '', ''],
      ]),
    ]);
    expect(isRecordable(gone!)).toBe(true);
    expect(isRecordable({ ...gone!, now: new CellError('#N/A') })).toBe(false);
  });
});
