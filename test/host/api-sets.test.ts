import fs from 'node:fs';
import type { Finding } from '../../src/core/findings/finding';
import { NO_CHOICES } from '../../src/core/registration/reading/reading-choices';
import { finished } from '../../src/core/steps';
import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { runCheck, type CheckResult } from '../../src/taskpane/registration/run-check';
import { enter, harness, leave, openBook, type Session } from './office';

/* office.js sends what it is told to send; a host of an earlier requirement set refuses what came later. */

let session: Session;
afterEach(() => leave(session));
const workbook = new OfficeWorkbook();

const ROWS = [
  ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'],
  [1, 'Lê Văn An', 'Văn phòng', 'LĐTT'],
  [2, 'Võ Thị Bình', '', 'LĐTT'],
  [3, 'Hồ Minh Châu', '', 'LĐTT'],
  [4, 'Đỗ Quang Dũng', '', 'CSTĐCS'],
  [5, 'Trần Thị Em', 'Thanh tra', ''],
  [6, 'Phan Văn Giang', '', 'LĐTT'],
];
const MERGES = [
  { row: 1, column: 2, rows: 4, columns: 1 },
  { row: 5, column: 2, rows: 2, columns: 1 },
];

/** A list in which the units are merged over the people of each; the fifth has no title. */
function listed(api: number, merges: typeof MERGES = MERGES, names: readonly string[] = ['Đăng ký']): Session {
  const sheets = names.map((name) => ({
    name,
    hidden: false,
    protected: false,
    cells: ROWS.flatMap((cells, row) =>
      cells.flatMap((value, column) => (value === '' ? [] : [{ row, column, value }])),
    ),
    merges,
    columnWidths: [],
    rowHeights: new Map<number, number>(),
    frozen: { rows: 0, columns: 0 },
    tables: [],
  }));
  return openBook({ names: [], activeSheet: 0, sheets }, { api });
}

const check = async (): Promise<CheckResult> =>
  finished(runCheck(await workbook.read('all', true), 'down', 'all', NO_CHOICES));
const missing = ({ findings }: { findings: readonly Finding[] }): string[] =>
  findings.map(({ code }) => code).filter((code) => code.startsWith('row/missing'));

test.each([
  [12, false],
  [13, true],
  [14, true],
  [17, true],
])('at ExcelApi 1.%d the host tells of merged cells: %s', async (api, isTold) => {
  session = enter(listed(api));
  await session.excel.run(async (context) => {
    const range = context.workbook.worksheets.getItem('Đăng ký').getUsedRange();
    const areas = range.getMergedAreasOrNullObject().load('areaCount');
    if (isTold) {
      await context.sync();
      expect(areas.areaCount).toBe(2);
    } else await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });
});

test.each([14, 17])('at 1.%d a merged unit is that of all its rows', async (api) => {
  session = enter(listed(api));
  const result = await check();
  expect(missing(result)).toEqual(['row/missing-title']);
  expect(result.unlooked).toEqual([]);
});

test('at 1.12 it is said that merged cells were not looked at, and nothing is concluded from blanks below', async () => {
  session = enter(listed(12));
  const result = await check();
  expect(missing(result)).toEqual([]);
  expect(result.unlooked).toEqual(['Đăng ký']);
  expect(result.findings.filter(({ gravity }) => gravity === 'error')).toEqual([]);
  expect(result.people).toBe(6);
});

test('at 1.12 forty sheets cost one request more, not one each', async () => {
  const names = Array.from({ length: 40 }, (_, at) => `Phòng ${at + 1}`);
  session = enter(listed(12, [], names));
  const { sheets } = await workbook.read('all', true);
  expect(sheets.every(({ mergesUnknown }) => mergesUnknown)).toBe(true);
  expect(session.requests.filter((text) => text.includes('"QueryInfo"')).length).toBeLessThanOrEqual(6);
});

test('what stands above every text of its column is missing all the same', async () => {
  session = enter(listed(12));
  session.engine.grid.write('sheet-1', { row: 1, column: 2, rows: 1, columns: 1 }, [['']]);
  session.engine.grid.write('sheet-1', { row: 5, column: 2, rows: 1, columns: 1 }, [['']]);
  expect(missing(await check()).filter((code) => code === 'row/missing-unit')).toHaveLength(6);
});

test('the host knows of each of its members the set that the types of office.js name', () => {
  session = enter(listed(14));
  const types = fs.readFileSync(require.resolve('@types/office-js/index.d.ts'), 'utf8');
  const excel = types.slice(types.indexOf('declare namespace Excel {'));
  const late: Record<string, number> = {};
  const told: Record<string, number> = {};
  for (const [name, own] of Object.entries(harness)) {
    if (typeof own !== 'function' || !(own.prototype instanceof harness.HostObject)) continue;
    const start = excel.search(new RegExp(`\\n {4}(?:export )?class ${name} extends`));
    expect([name, start]).not.toEqual([name, -1]);
    const body = excel.slice(start, excel.indexOf('\n    }\n', start));
    const prototype = own.prototype;
    for (const member of Object.getOwnPropertyNames(prototype).filter((one) => /^[A-Z]/.test(one))) {
      const camel = member.charAt(0).toLowerCase() + member.slice(1);
      const at = body.search(new RegExp(`\\n {8}(?:readonly )?${camel}[(:?]`));
      const set = /\[Api set: ExcelApi 1\.(\d+)/.exec(body.slice(body.lastIndexOf('/**', at), at))?.[1];
      if (at >= 0 && Number(set) > 12) late[`${name}.${member}`] = Number(set);
    }
    for (const [member, set] of Object.entries(prototype.later)) told[`${name}.${member}`] = set;
  }
  expect(Object.keys(late).length).toBeGreaterThan(0);
  expect(told).toEqual(late);
});
