import { classLimits, logOf, logRows, unitAnswers } from '../../../../src/core/bloc/records/log';
import { NO_RECORDS, readRecords } from '../../../../src/core/bloc/records/read-records';
import { CellError, type Cell } from '../../../../src/core/numbers/cell';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { recordsOf } from './records-of';
import { AN, BINH, ROUND } from '../setup';

const units = new UnitFinder([AN, BINH]);

describe('the log', () => {
  const entry = { round: ROUND, unit: 'Sở Mẫu An', reason: 'Lý do' } as const;

  test('tells answers and limits of its round and of known units alone', () => {
    const records = recordsOf(
      logRows([
        { ...entry, what: 'explained', time: 46_000.5 },
        { ...entry, what: 'settled', time: 46_001 },
        { ...entry, what: 'agreed', unit: 'Sở lạ' },
        { ...entry, what: 'agreed', unit: 'Sở Mẫu Bình', round: 'Quý I' },
        { ...entry, what: 'limited', now: 2 },
        { ...entry, what: 'limited', unit: 'Sở Mẫu Bình', now: 'B', round: 'Quý I' },
        { ...entry, what: 'limited', unit: 'Sở lạ', now: 'B' },
        { ...entry, what: 'changed', unit: 'Sở Mẫu Bình', now: 'B' },
      ]),
    );
    expect([...unitAnswers(records, units, ROUND)]).toEqual([
      [AN, { kind: 'explained', time: 46_000.5, text: 'Lý do' }],
    ]);
    expect([...classLimits(records, units, ROUND)]).toEqual([[AN, { atMost: '2', reason: 'Lý do' }]]);
  });

  test('is told the latest first, of its round, lines without a word on what was done left out', () => {
    const records = recordsOf(
      logRows([
        { ...entry, what: 'settled' },
        { ...entry, what: 'agreed', round: 'Quý I' },
        { ...entry, what: null },
        { ...entry, what: 'limited', round: 'cả năm' },
      ]),
    );
    expect(logOf(records, ROUND).map(({ what }) => what)).toEqual(['limited', 'settled']);
  });
});

describe('reading the records', () => {
  const scores = (...rows: readonly (readonly Cell[])[]) =>
    readRecords(
      new Map([
        [
          'td_scores',
          {
            name: 'Điểm',
            row: 3,
            column: 1,
            values: [['Điểm', 'Lớp điểm', 'Đợt chấm', 'Đơn vị', 'Tiêu chí'], ...rows],
          },
        ],
      ]),
    );

  test('tables are found by name in any case, columns in any order, and what is missing is told', () => {
    const records = scores(['7,5', 'Kết luận', ROUND, 'Sở Mẫu An', 'I.1']);
    expect(records.scores).toMatchObject([
      { points: 7.5, layer: 'council', round: ROUND, unit: 'Sở Mẫu An', content: '' },
    ]);
    expect(records.place('scores', 0, 'points')).toEqual({ sheet: 'Điểm', row: 4, column: 1 });
    expect(records.place('scores', 0, 'reason')).toBeNull();
    expect(records.place('votes', 0, 'votes')).toBeNull();
    expect(records.problems).toMatchObject([
      { code: 'plan/column-missing', values: { table: 'Điểm đã chốt', columns: 'Nội dung, Lý do, Ngày chốt' } },
    ]);
  });

  test.each<[Cell, string | number]>([
    ['19,5', 19.5],
    ['không giao', 'không giao'],
    ['', ''],
    [true, ''],
    [new CellError('#N/A'), '#N/A'],
    ['–', '–'],
  ])('points of %p read as %p', (cell, expected) => {
    expect(scores([cell, 'Kết luận', ROUND, 'A', 'I.1']).scores[0]!.points).toBe(expected);
  });

  test('a time of the log is a number or none', () => {
    const table = logRows([
      { what: 'settled', time: 46_000.5 },
      { what: 'settled', time: null },
    ]);
    const odd = table.rows[0]!.map((cell, at) => (at === 0 ? 'hôm qua' : cell));
    expect(recordsOf({ ...table, rows: [...table.rows, odd] }).log.map(({ time }) => time)).toEqual([
      46_000.5,
      null,
      null,
    ]);
  });

  test('without tables there are no records', () => {
    expect(NO_RECORDS).toMatchObject({ receipts: [], scores: [], votes: [], log: [], problems: [] });
    expect(NO_RECORDS.place('log', 0, 'what')).toBeNull();
  });
});
