import type { SheetDraft } from '../../src/core/table/sheet-draft';
import type { WrittenTable } from '../../src/core/plan/schema/write-plan';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { WorkbookError, type MarkedCell, type RestorePoint } from '../../src/workbook/workbook';
import { stopping, type Refuse } from './refusals';
import { bookOf, enter, leave, openSession, type Session } from './office';

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
let blank: unknown;
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
  await session.engine.calculate();
  blank = everything();
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

/** Everything that people could see to have changed: what a file would hold, with what lies behind it. */
function everything(): unknown {
  const { grid } = session.engine;
  const sheets = grid.sheets().map(({ id }) => [id, grid.usedRange(id, true), grid.usedRange(id, false)]);
  // Which sheet is in sight is no part of what was written.
  const book = { ...bookOf(session), activeSheet: 0 };
  return JSON.parse(JSON.stringify({ sheets, book, settings: [...session.settings] })) as unknown;
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
  'a setting': () => workbook.writeSetting('thidua.test', { kept: 2 }),
  'a formula': () => workbook.writeFormula({ sheet: 'Phòng B', row: 4, column: 2 }, '=1+1'),
};

const SHARES = [1, 0.75, 0.5, 0.25];
const REFUSALS: readonly (readonly [string, Refuse])[] = [
  ...CODES.map((code) => [code, () => code] as const),
  ...SHARES.map((share) => [`after ${share} of it`, stopping(share)] as const),
];

/** Does it, with a request that fails. */
async function failingAt(at: number, refuse: Refuse, act: () => Promise<unknown>): Promise<unknown> {
  let count = 0;
  session.refuse((text) => ((count += 1) === at ? refuse(text) : null));
  const outcome = await act().then(
    () => 'done',
    (failure: unknown) => failure,
  );
  session.failWith(null);
  return outcome;
}

/** Fails each request in turn in each way, until none is left to fail. */
async function failEach(refusals: typeof REFUSALS, act: () => Promise<unknown>): Promise<void> {
  const before = everything();
  for (let at = 1; at < 30; at += 1) {
    for (const [name, refuse] of refusals) {
      const outcome = await failingAt(at, refuse, act);
      if (outcome === 'done') return;
      expect(outcome).toBeInstanceOf(WorkbookError);
      expect([at, name, everything()]).toEqual([at, name, before]);
    }
  }
  throw new Error('It never ends.');
}

test.each(Object.entries(ACTIONS))('%s', (_, act) => failEach(REFUSALS, act));

test('a restoring of which a request is refused', () =>
  failEach(REFUSALS.slice(0, CODES.length), () => workbook.restore(point)));

test.each(SHARES)('a restoring that ends after %d of a request is finished by the next', async (share) => {
  expect(await failingAt(2, stopping(share), () => workbook.restore(point))).toMatchObject({ fault: 'unknown' });
  expect(everything()).not.toEqual(blank);
  expect(await workbook.restore(point)).toBe('restored');
  expect(everything()).toEqual(blank);
});

test('what is to be taken back waits for somebody who edits a cell', async () => {
  const before = everything();
  let count = 0;
  session.refuse((text) => {
    if ((count += 1) !== 4) return null;
    session.setEditing(true);
    setTimeout(() => session.setEditing(false), 400);
    return stopping(0.5)(text);
  });
  await expect(ACTIONS['sheets, cells and rows']!()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(everything()).toEqual(before);
});
