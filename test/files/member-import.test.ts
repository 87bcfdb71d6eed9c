import { read, utils, write } from '@e965/xlsx';
import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { planKey } from '../../src/core/bloc/points/plan-key';
import { readMembers, type MemberFile, type MemberReading } from '../../src/core/bloc/sheets/read/read-member';
import { UnitFinder } from '../../src/core/plan/find-unit';
import type { Plan } from '../../src/core/plan/plan';
import { functionNames } from '../../src/files/function-names';
import { FileError, MEMBER_LIMITS, type FileFault } from '../../src/files/limits';
import { readMemberFile, writeMemberFile } from '../../src/files/member-file';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { group, item, planOf, ROUND } from '../core/bloc/setup';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

const CRITERIA = [group('I', 60), item('I.1', 40), item('I.2', 20), group('II', 40), item('II.1', 40)];
const planFor = (year: string, criteria: typeof CRITERIA = CRITERIA): Plan =>
  planOf({
    facts: { year, title: `Kế hoạch thi đua năm ${year}` },
    units: Array.from({ length: 13 }, (_, at) => ({ id: `M${at + 1}`, name: `Đơn vị Mẫu ${at + 1}` })),
    criteria,
  });
const PLAN = planFor('2026');

async function fileFor(plan: Plan, unit: number, points: number): Promise<Uint8Array> {
  const own = plan.units[unit - 1]!;
  const draft = formDraft(scoringPlan(plan), {
    unit: own,
    round: ROUND,
    for: 'member',
    sheetName: 'Phiếu chấm điểm',
    values: (_, column) => (column === 'self' ? points : ''),
  });
  return writeMemberFile(draft, { form: '1', plan: planKey(plan), unit: own.id, round: ROUND });
}

interface Refused {
  readonly name: string;
  readonly fault: FileFault;
}

/** Opens files one after the other: what cannot be opened is named and the rest goes on. */
async function importAll(files: readonly (readonly [string, Uint8Array])[]) {
  const opened: MemberFile[] = [];
  const unreadable: Refused[] = [];
  for (const [name, bytes] of files) {
    try {
      opened.push(await readMemberFile(name, bytes));
    } catch (failure) {
      if (!(failure instanceof FileError)) throw failure;
      unreadable.push({ name, fault: failure.fault });
    }
  }
  const readings = readMembers(opened, { scoring: scoringPlan(PLAN), units: new UnitFinder(PLAN.units), round: ROUND });
  return { unreadable, readings };
}

const compoundFile = (text: string): Uint8Array =>
  Buffer.concat([Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), Buffer.alloc(60), Buffer.from(text, 'utf16le')]);

test('12 good files and 8 bad ones: the 12 are read, and each fault is named', async () => {
  const good = await Promise.all(
    Array.from({ length: 12 }, async (_, at) => [`${at + 1}.xlsx`, await fileFor(PLAN, at + 1, at)] as const),
  );
  const other = planFor('2026', [
    group('A'),
    item('A.1', 5, { name: 'Việc hoàn toàn khác' }),
    item('A.2', 5, { name: 'Một việc nữa' }),
  ]);
  const bad = [
    ['b-năm trước.xlsx', await fileFor(planFor('2025'), 1, 5)],
    ['b-kế hoạch khác.xlsx', await fileFor(other, 2, 5)],
    ['z-gửi lại.xlsx', await fileFor(PLAN, 3, 7)],
    ['b-mật khẩu.xlsx', compoundFile('EncryptedPackage')],
    ['b-hỏng.xlsx', (await fileFor(PLAN, 13, 5)).subarray(0, 3000)],
    ['b-lớn.xlsx', new Uint8Array(MEMBER_LIMITS.bytes + 1).fill(0x50)],
    ['b-báo cáo.pdf', Buffer.from('%PDF-1.7')],
    ['b-báo cáo.doc', compoundFile('WordDocument')],
  ] as const;
  const { unreadable, readings } = await importAll([...bad, ...good]);
  expect(unreadable.map(({ name, fault }) => [name, fault.kind === 'not-xlsx' ? fault.looksLike : fault.kind])).toEqual(
    [
      ['b-mật khẩu.xlsx', 'encrypted'],
      ['b-hỏng.xlsx', 'damaged'],
      ['b-lớn.xlsx', 'too-large'],
      ['b-báo cáo.pdf', 'pdf'],
      ['b-báo cáo.doc', 'doc'],
    ],
  );
  const refused = readings.flatMap((one) => (one.kind === 'refused' ? [[one.file, one.refusal] as const] : []));
  expect(Object.fromEntries(refused)).toEqual({
    'b-năm trước.xlsx': { kind: 'wrong-year', found: 2025, expected: 2026 },
    'b-kế hoạch khác.xlsx': { kind: 'wrong-plan', matched: 0, of: 3 },
    'z-gửi lại.xlsx': { kind: 'second-file', first: '3.xlsx' },
  });
  const read = readings.filter((one): one is Extract<MemberReading, { kind: 'read' }> => one.kind === 'read');
  expect(read.map(({ unit, reading, findings }) => [unit.id, reading.entries.get(1)!.value('self'), findings])).toEqual(
    good.map((_, at) => [`M${at + 1}`, at, []]),
  );
});

test('an old .xls is read too, values alone', async () => {
  const { book } = await readBook(await fileFor(PLAN, 4, 17), functionNames('THIDUA', []));
  const rows: unknown[][] = [];
  for (const { row, column, value } of book.sheets[0]!.cells) (rows[row] ??= [])[column] = value ?? null;
  const xls = utils.book_new();
  utils.book_append_sheet(xls, utils.aoa_to_sheet(Array.from(rows, (row) => row ?? [])), 'Phieu');
  const bytes = write(xls, { type: 'buffer', bookType: 'biff8' }) as Buffer;
  expect(read(bytes).SheetNames).toEqual(['Phieu']);
  const { unreadable, readings } = await importAll([['cũ.xls', new Uint8Array(bytes)]]);
  expect(unreadable).toEqual([]);
  expect(readings).toMatchObject([{ kind: 'read', unit: { id: 'M4' }, findings: [] }]);
});

describe('the unit of a file', () => {
  const sheet = (unit: string, name = 'Sheet1') =>
    writeBook(
      {
        sheets: [
          {
            name,
            hidden: false,
            protected: false,
            cells: [
              ['Đơn vị:', unit],
              ['TT', 'Nội dung', 'Điểm tối đa', 'Tự chấm'],
              ['I.1', 'Tiêu chí I.1', 40, 30],
              ['I.2', 'Tiêu chí I.2', 20, 20],
              ['II.1', 'Tiêu chí II.1', 40, 35],
            ].flatMap((row, at) => row.map((value, column) => ({ row: at, column, value }))),
            merges: [],
            columnWidths: [],
            rowHeights: new Map(),
            frozen: { rows: 0, columns: 0 },
            tables: [],
          },
        ],
        names: [],
        activeSheet: 0,
      },
      functionNames('THIDUA', []),
    );
  test.each([
    ['above the table', 'don vi.xlsx', 'Đơn vị Mẫu 5', 'Sheet1', 'M5'],
    ['the sheet’s name', 'a.xlsx', '', 'Đơn vị mẫu 6', 'M6'],
    ['the file’s name', 'Đơn_vị_Mẫu_7.xlsx', '', 'Sheet1', 'M7'],
  ])('by %s', async (_, file, stated, name, expected) => {
    const { readings } = await importAll([[file, await sheet(stated, name)]]);
    expect(readings).toMatchObject([{ kind: 'read', unit: { id: expected } }]);
  });
  test('unknown: the file is held back, with the nearest name', async () => {
    const { readings } = await importAll([['x.xlsx', await sheet('Đơn vị Mẫu 1O')]]);
    expect(readings).toMatchObject([
      { kind: 'refused', refusal: { kind: 'unit-unknown', found: 'Đơn vị Mẫu 1O', suggestion: 'Đơn vị Mẫu 1' } },
    ]);
  });
  test('a file made for one unit that names another is held back', async () => {
    const own = PLAN.units[0]!;
    const draft = formDraft(scoringPlan(PLAN), { unit: own, round: ROUND, for: 'member', sheetName: 'Phiếu' });
    const bytes = await writeMemberFile(draft, { form: '1', plan: planKey(PLAN), unit: 'M2', round: ROUND });
    const { readings } = await importAll([['x.xlsx', bytes]]);
    expect(readings).toMatchObject([
      { kind: 'refused', refusal: { kind: 'unit-conflict', made: 'Đơn vị Mẫu 2', stated: 'Đơn vị Mẫu 1' } },
    ]);
  });
});
