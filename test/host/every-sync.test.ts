import type { SheetDraft } from '../../src/core/table/sheet-draft';
import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import type { MarkedCell, RestorePoint } from '../../src/workbook/workbook';
import { enter, leave, openSession, type Session } from './office';

/* Each request of each action that writes fails once, with each of these codes: the workbook is as it was before. */

const CODES = [
  'GeneralException',
  'AccessDenied',
  'InsertDeleteConflict',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
];

let session: Session;
let point: RestorePoint;
const workbook = new OfficeWorkbook();
beforeEach(async () => {
  session = openSession([
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
  ]);
  enter(session);
  await workbook.write({ rows: [table([['một', 1]])] });
  await workbook.mark([marked('Phòng B', 0)]);
  session.settings.set('thidua.test', { kept: 1 });
  point = await workbook.write({ drafts: [{ ...draft, name: 'Bản nháp' }], edits, rows: [table([['nữa', 9]])] });
  await session.engine.calculate();
});
afterEach(() => leave(session));

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
const draft: SheetDraft = {
  name: 'Báo cáo',
  widths: [10, 10],
  rows: [
    [{ value: 'a', look: 'heading' }, null],
    [
      { value: 1, look: 'points' },
      { formula: 'A2*2', look: 'points' },
    ],
  ],
  merges: [],
  headingStart: 0,
  headingEnd: 1,
  validations: [],
  computed: [],
  isProtected: false,
};
const edits = [
  { place: { sheet: 'Đăng ký', row: 1, column: 1 }, value: 'Lê Văn A' },
  { place: { sheet: 'Phòng B', row: 0, column: 1 }, value: 6 },
];

/** Everything that people could see to have changed. */
function everything(): unknown {
  const { grid } = session.engine;
  const sheets = grid.sheets().map(({ id, name, visibility }) => {
    const rect = grid.usedRange(id, false) ?? { row: 0, column: 0, rows: 1, columns: 1 };
    const read = [grid.values(id, rect), grid.formulas(id, rect), grid.numberFormats(id, rect), grid.fills(id, rect)];
    return [id, name, visibility, grid.usedRange(id, true), read, grid.merges(id)];
  });
  const settings = [...session.settings];
  return JSON.parse(JSON.stringify({ sheets, settings, tables: grid.tables(), names: grid.names() })) as unknown;
}

const ACTIONS: Readonly<Record<string, () => Promise<unknown>>> = {
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
  'a restoring': () => workbook.restore(point),
  'a setting': () => workbook.writeSetting('thidua.test', { kept: 2 }),
  'a formula': () => workbook.writeFormula({ sheet: 'Phòng B', row: 4, column: 2 }, '=1+1'),
};

describe.each(Object.entries(ACTIONS))('%s', (_, act) => {
  test.each(CODES)('%s', async (code) => {
    const before = everything();
    for (let failing = 1; failing < 30; failing += 1) {
      let count = 0;
      session.refuse(() => ((count += 1) === failing ? code : null));
      const outcome = await act().then(
        () => 'done',
        (failure: unknown) => failure,
      );
      session.failWith(null);
      if (outcome === 'done') return;
      expect(outcome).toMatchObject({ code });
      expect([failing, everything()]).toEqual([failing, before]);
    }
    throw new Error('It never ends.');
  });
});
