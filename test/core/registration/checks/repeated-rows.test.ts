import { cellAddress } from '../../../../src/core/findings/address';
import type { Cell } from '../../../../src/core/numbers/cell';
import { EMPTY_PLAN } from '../../../../src/core/plan/plan';
import { checkRegistration } from '../../../../src/core/registration/checks/check-registration';
import { readRegistration } from '../../../../src/core/registration/reading/read-registration';
import { cells, UNITS } from '../setup';

/* Rows that are alike, within a table and over several. */

const HEADINGS = ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Sáng kiến'];
const person = (
  number: Cell,
  name: Cell,
  more: { unit?: string; title?: string; initiative?: string } = {},
): Cell[] => [number, name, more.unit ?? 'VP', more.title ?? 'LĐTT', more.initiative ?? ''];

type Rows = readonly (readonly Cell[])[];

/** Each finding with the cells that it is about. */
function told(code: string, ...tables: readonly Rows[]): string[] {
  const sheets = tables.map((rows, at) => cells([['BẢNG ĐĂNG KÝ THI ĐUA'], HEADINGS, ...rows], { name: `T${at + 1}` }));
  const registration = readRegistration(sheets, UNITS);
  return checkRegistration({ registration, plan: EMPTY_PLAN, units: UNITS, rounding: 'down', coverage: 'part' })
    .filter((one) => one.code === code)
    .map(({ cell, related = [] }) => [cell!, ...related].map((one) => `${one.sheet}!${cellAddress(one)}`).join(' '));
}
const duplicates = (...tables: readonly Rows[]): string[] => told('table/duplicate-person', ...tables);

test('one person in several tables is told at each later row, in the order of the tables', () => {
  expect(
    duplicates(
      [person(1, 'Lê A'), person(2, 'Võ B')],
      [person(1, 'Tạ C'), person(2, 'Võ B'), person(3, 'Lê A')],
      [person(1, 'ông Lê A')],
    ),
  ).toEqual(['T2!B4 T1!B4 T2!B4', 'T2!B5 T1!B3 T2!B5', 'T3!B3 T1!B3 T3!B3']);
});

test('rows without a name, units and teams, and names with the same letters are not one person', () => {
  expect(duplicates([person(1, ''), person(2, ''), person(3, 'Lê An'), person(4, 'Nê Al')])).toEqual([]);
  const team = person(1, 'Tổ một cửa', { title: 'TTLĐTT' });
  expect(duplicates([['', 'Tập thể', '', '', ''], team, team])).toEqual([]);
});

test('one initiative is told at each later row with all of them', () => {
  const initiative = 'Số hoá hồ sơ lưu trữ';
  expect(
    told(
      'table/initiative-reused',
      [person(1, 'Lê A', { initiative }), person(2, 'Võ B', { initiative: 'Giải pháp khác hẳn' })],
      [person(1, 'Tạ C', { initiative: 'SỐ HOÁ hồ sơ, lưu trữ' }), person(2, 'Hồ D', { initiative })],
    ),
  ).toEqual(['T2!E3 T1!E3 T2!E3 T2!E4', 'T2!E4 T1!E3 T2!E3 T2!E4']);
});
