import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import type { MarkedCell, RestorePoint } from '../../src/workbook/workbook';
import { bareDraft } from './bare-draft';
import { bookOf, enter, openSession, type Session } from './office';

/* All that the add-in writes, in a workbook in which it has written before. */

const workbook = new OfficeWorkbook();

export interface Acting {
  readonly session: Session;
  /** What undoes the last writing, and the workbook as it was before that. */
  readonly point: RestorePoint;
  readonly blank: unknown;
}

/** A workbook with two sheets of people's own, a table, marks, a setting, and a writing that can be undone. */
export async function acting(): Promise<Acting> {
  const session = enter(
    openSession([
      {
        name: 'Đăng ký',
        rows: [
          ['STT', 'Họ và tên'],
          [1, 'Lê A'],
          [2, '=A2+1'],
          ['10/3', 'x'],
        ],
      },
      { name: 'Phòng B', rows: [['Ghi chép', 5]] },
    ]),
  );
  await workbook.write({ rows: [table([['một', 1]])] });
  await workbook.mark([marked('Phòng B', 0)]);
  session.settings.set('thidua.test', { kept: 1 });
  await session.engine.calculate();
  const blank = everything(session);
  const point = await workbook.write({ drafts: [{ ...draft, name: 'Bản nháp' }], edits, rows: [table([['nữa', 9]])] });
  await session.engine.calculate();
  return { session, point, blank };
}

const marked = (sheet: string, row: number): MarkedCell => ({ place: { sheet, row, column: 0 }, gravity: 'error' });
const table = (rows: WrittenTable['rows'], name = 'TD_Log', sheet = 'Nhật ký'): WrittenTable => ({
  name,
  sheet,
  columns: [
    { heading: 'Đợt', width: 10, format: '@' },
    { heading: 'Điểm', width: 8, format: 'General' },
  ],
  rows,
});
const draft = bareDraft(
  'Báo cáo',
  [10, 10],
  [
    [{ value: 'a', look: 'heading' }, null],
    [
      { value: 1, look: 'points' },
      { formula: 'A2*2', look: 'points' },
    ],
  ],
);
const edits = [
  { place: { sheet: 'Đăng ký', row: 1, column: 1 }, value: 'Lê Văn A' },
  { place: { sheet: 'Phòng B', row: 0, column: 1 }, value: 6 },
];

/** Everything that people could see to have changed: what a file would hold, with what lies behind it. */
export function everything(session: Session): unknown {
  const { grid } = session.engine;
  const sheets = grid.sheets().map(({ id }) => [id, grid.usedRange(id, true), grid.usedRange(id, false)]);
  // Which sheet is in sight is no part of what was written.
  const book = { ...bookOf(session), activeSheet: 0 };
  return JSON.parse(JSON.stringify({ sheets, book, settings: [...session.settings] })) as unknown;
}

export const ACTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
  'sheets, cells and rows': () =>
    workbook.write({
      drafts: [draft],
      edits,
      rows: [
        table([
          ['hai', 2],
          ['ba', 3],
        ]),
      ],
    }),
  'tables on sheets of their own': () => workbook.writeTables([table([['x', 1]], 'TD_Plan', 'Kế hoạch')]),
  'tables in the place of others': () => workbook.writeTables([table([['x', 1]])], '2025'),
  marks: () => workbook.mark([marked('Đăng ký', 1), marked('Phòng B', 1)]),
  'marks taken off': () => workbook.unmark(),
  'a setting': () => workbook.writeSetting('thidua.test', { kept: 2 }),
  'a formula': () => workbook.writeFormula({ sheet: 'Phòng B', row: 4, column: 2 }, '=1+1'),
};
