import { strFromU8, unzipSync } from 'fflate';
import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { planKey } from '../../src/core/bloc/points/plan-key';
import { readMember, type MemberReading } from '../../src/core/bloc/sheets/read/read-member';
import { UnitFinder } from '../../src/core/plan/find-unit';
import { PRESETS } from '../../src/core/plan/presets';
import type { Plan } from '../../src/core/plan/plan';
import { rowsOf } from '../../src/core/plan/schema/table';
import { TARGETS } from '../../src/core/plan/schema/tables';
import { functionNames } from '../../src/files/function-names';
import { readMemberFile, writeMemberFile } from '../../src/files/member-file';
import { readBook } from '../../src/files/read-xlsx';
import { writeBook } from '../../src/files/write-xlsx';
import { group, item, planOf, ROUND } from '../core/bloc/setup';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

const PLAN = planOf({
  facts: { year: '2026', title: 'Kế hoạch thi đua khối 8', number: '12/KH-K8', bonusCap: '50', scale: '1.000' },
  units: [
    { id: 'A', name: 'Sở Mẫu A', shortName: 'Mẫu A' },
    { id: 'B', name: 'Sở Bí Mật B', shortName: 'Bí Mật B' },
  ],
  criteria: [
    group('I'),
    item('I.1', 500, { unassigned: 'full', rule: 'tỷ lệ' }),
    item('I.2', 300, { rule: 'có không' }),
    group('II'),
    item('II.1', 150),
    { id: 'T', kind: 'bonus', name: 'Cờ của Chính phủ', maximum: 50 },
    { id: 'P', kind: 'penalty', name: 'Không đăng ký thi đua', maximum: 8 },
  ],
});

const fileOf = (plan: Plan, unit: string): Promise<Uint8Array> => {
  const own = plan.units.find(({ id }) => id === unit)!;
  const draft = formDraft(scoringPlan(plan), { unit: own, round: ROUND, for: 'member', sheetName: 'Phiếu chấm điểm' });
  return writeMemberFile(draft, { form: '1', plan: planKey(plan), unit, round: ROUND });
};
const read = async (plan: Plan, bytes: Uint8Array, name = 'phieu.xlsx'): Promise<MemberReading> =>
  readMember(await readMemberFile(name, bytes), {
    scoring: scoringPlan(plan),
    units: new UnitFinder(plan.units),
    round: ROUND,
  });

test('what is written is read back, with nothing to be seen to', async () => {
  const reading = await read(PLAN, await fileOf(PLAN, 'A'));
  if (reading.kind !== 'read') throw new Error(JSON.stringify(reading));
  expect(reading.unit.id).toBe('A');
  expect(reading.findings).toEqual([]);
  expect([...reading.reading.entries.keys()]).toEqual([1, 2, 4, 5, 6]);
  expect(reading.reading.entries.get(1)!.value('maximum')).toBe(500);
  expect(reading.reading.entries.get(1)!.value('self')).toBe('');
  expect(reading.reading.stated).toEqual({ unit: 'Sở Mẫu A', round: ROUND, year: 2026, isReview: false });
});

test('a member’s file holds nothing of another unit and no function of the add-in', async () => {
  const parts = unzipSync(await fileOf(PLAN, 'A'));
  const all = Object.values(parts)
    .map((part) => strFromU8(part))
    .join('\n');
  expect(all).toContain('Sở Mẫu A');
  expect(all).not.toMatch(/Bí Mật/);
  expect(all).not.toMatch(/THIDUA|_xldudf_/);
  const sheet = strFromU8(parts['xl/worksheets/sheet1.xml']!);
  expect(sheet).toMatch(/<sheetProtection(?![^>]*password)[^>]*sheet="1"/);
  expect(sheet.match(/<dataValidation /g)).toHaveLength(6);
});

test('a unit of every preset gets a file that is read back whole', async () => {
  for (const { plan } of PRESETS) {
    if (plan.criteria.length === 0) continue;
    const unit = { id: 'X', name: 'Đơn vị Mẫu', shortName: '' };
    const draft = formDraft(scoringPlan(plan), { unit, round: ROUND, for: 'member', sheetName: 'Phiếu chấm điểm' });
    const bytes = await writeMemberFile(draft, { form: '1', plan: planKey(plan), unit: 'X', round: ROUND });
    const file = await readMemberFile('x.xlsx', bytes);
    const reading = readMember(file, { scoring: scoringPlan(plan), units: new UnitFinder([unit]), round: ROUND });
    expect(reading).toMatchObject({ kind: 'read', findings: [] });
  }
});

test('a target of 0 stands in the sheet, and groups inside a group are printed under their own', () => {
  const plan = {
    ...planOf({
      criteria: [
        group('I'),
        item('I.1', 10),
        group('II'),
        { ...group('II.1'), group: 'II' },
        { ...item('II.1.1', 10), group: 'II.1' },
        item('I.2', 10),
      ],
    }),
    targets: rowsOf(TARGETS, [{ criterion: 'I.1', content: 'Số vụ vi phạm', target: '0' }]),
  };
  const unit = { id: 'X', name: 'Đơn vị Mẫu', shortName: '' };
  const { rows, headingEnd } = formDraft(scoringPlan(plan), { unit, round: ROUND, for: 'leader', sheetName: 'Phiếu' });
  const table = rows.slice(headingEnd).map((row) => [row[0]?.value, row[3]?.value]);
  expect(table).toEqual([
    ['I', undefined],
    ['I.1', 0],
    ['I.2', ''],
    ['II', undefined],
    ['II.1', undefined],
    ['II.1.1', ''],
    ['', undefined],
  ]);
});

test('of two sheets in a file neither is guessed; a hidden one is none', async () => {
  const { book } = await readBook(await fileOf(PLAN, 'A'), functionNames('THIDUA', []));
  const [sheet] = book.sheets;
  const copy = { ...sheet!, name: 'Bản sao', cells: sheet!.cells.filter(({ row }) => row !== 11) };
  const write = (sheets: typeof book.sheets): Promise<Uint8Array> =>
    writeBook({ ...book, sheets }, functionNames('THIDUA', []));
  expect(await read(PLAN, await write([sheet!, copy]))).toMatchObject({
    kind: 'refused',
    refusal: { kind: 'two-sheets', sheets: ['Phiếu chấm điểm', 'Bản sao'] },
  });
  expect(await read(PLAN, await write([sheet!, { ...copy, hidden: true }]))).toMatchObject({ kind: 'read' });
});

test('a day typed where points belong is seen for what it is', async () => {
  const { book } = await readBook(await fileOf(PLAN, 'A'), functionNames('THIDUA', []));
  const [sheet] = book.sheets;
  const cells = sheet!.cells.map((cell) =>
    cell.row === 10 && cell.column === 5 ? { ...cell, value: 46161, style: { numberFormat: 'd-mmm' } } : cell,
  );
  const bytes = await writeBook({ ...book, sheets: [{ ...sheet!, cells }] }, functionNames('THIDUA', []));
  expect(await read(PLAN, bytes)).toMatchObject({
    kind: 'read',
    findings: [{ code: 'score/unreadable', gravity: 'error', values: { found: '19/5/2026' } }],
  });
});
