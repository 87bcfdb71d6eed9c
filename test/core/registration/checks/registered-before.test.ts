import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { cellAddress } from '../../../../src/core/findings/address';
import type { Cell } from '../../../../src/core/numbers/cell';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { CONDITIONS, type PlanRow } from '../../../../src/core/plan/schema/tables';
import { checkRegistration } from '../../../../src/core/registration/checks/check-registration';
import { readRegistration } from '../../../../src/core/registration/reading/read-registration';
import { NO_CHOICES } from '../../../../src/core/registration/reading/reading-choices';
import { sourcesOf } from '../../../../src/core/registration/collect/sources';
import { cells, UNITS } from '../setup';
import { said } from '../../said';

/* What is proposed at the end of a year, held against what was registered. */

type Row = readonly [name: Cell, unit: string, title: string, born?: Cell];
const table = (title: string, rows: readonly Row[]) =>
  cells(
    [[title], ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Năm sinh'], ...rows.map(([...row]) => [...row, ''].slice(0, 4))],
    {
      name: title,
    },
  );

function told(
  registered: readonly Row[],
  proposed: readonly Row[],
  conditions: readonly Partial<PlanRow<'conditions'>>[] = [],
): string[] {
  const plan: Plan = { ...EMPTY_PLAN, conditions: rowsOf(CONDITIONS, conditions) };
  const sheets = [table('BẢNG ĐĂNG KÝ', registered), table('ĐỀ NGHỊ KHEN THƯỞNG', proposed)];
  const registration = readRegistration(sheets, UNITS);
  return checkRegistration({ registration, plan, units: UNITS, rounding: 'down', coverage: 'part' })
    .filter(({ code }) => code.endsWith('-registered'))
    .map(
      (one) =>
        `${one.gravity} ${one.code} ${one.cell!.sheet}!${cellAddress(one.cell!)} ${said(one)['found']} <${said(one)['registered'] ?? ''}> ${one.source ?? ''}`,
    );
}
const VP = 'Văn phòng';
const missing = (found: string, row = 3): string => `error row/not-registered ĐỀ NGHỊ KHEN THƯỞNG!C${row} ${found} <> `;
const above = (found: string, registered: string): string =>
  `warning row/above-registered ĐỀ NGHỊ KHEN THƯỞNG!C3 ${found} <${registered}> `;

test.each<[string, string, readonly string[]]>([
  ['LĐTT', 'LĐTT', []],
  ['CSTĐCS', 'LĐTT', []],
  ['LĐTT', 'CSTĐCS', [above('CSTĐCS', 'LĐTT')]],
  ['LĐTT; Giấy khen', 'CSTĐCS', [above('CSTĐCS', 'LĐTT, GK')]],
  ['Giấy khen', 'LĐTT', [missing('LĐTT')]],
  ['LĐTT', 'Giấy khen', []],
  ['LĐTT', 'việc lạ', []],
  ['Không đăng ký', 'LĐTT', [missing('LĐTT')]],
  ['Không đăng ký', 'việc lạ', [missing('việc lạ')]],
  ['Không đăng ký', 'Huân chương Lao động hạng Ba', []],
  ['Không đăng ký', 'Không đề nghị', []],
  ['LĐTT', '', []],
])('registered %s, proposed %s: %j', (registered, proposed, expected) => {
  const declined = proposed === 'Không đề nghị' ? 'Không xét' : proposed;
  expect(told([['Lê A', VP, registered]], [['Lê A', VP, declined]])).toEqual(expected);
});

test('somebody is looked for by name in the same unit, and in another where there is nobody', () => {
  const registered: Row[] = [
    ['Lê A', 'Thanh tra', 'CSTĐCS'],
    ['Ông Lê A', VP, 'LĐTT'],
    ['Võ B', 'Thanh tra', 'CSTĐCS'],
  ];
  expect(told(registered, [['Lê A', VP, 'CSTĐCS']])).toEqual([above('CSTĐCS', 'LĐTT')]);
  expect(told(registered, [['Võ B', VP, 'CSTĐCS']])).toEqual([]);
  expect(told(registered, [['Tạ C', VP, 'CSTĐCS']])).toEqual([missing('CSTĐCS')]);
});

test('another year of birth is somebody else, one that is told in one of the lists alone is not', () => {
  expect(told([['Lê A', VP, 'LĐTT', 1980]], [['Lê A', VP, 'LĐTT', 1981]])).toEqual([missing('LĐTT')]);
  expect(told([['Lê A', VP, 'LĐTT', 1980]], [['Lê A', VP, 'LĐTT']])).toEqual([]);
});

test('a row without a name is not looked for', () => {
  expect(
    told(
      [['Lê A', VP, 'LĐTT']],
      [
        ['Lê A', VP, 'LĐTT'],
        ['', VP, 'CSTĐCS'],
      ],
    ),
  ).toEqual([]);
});

test('the clause of the plan that asks for a registration is named', () => {
  const source = (section: string) => ({ section, words: '' });
  const conditions = [
    { kind: 'required', content: 'Phải đăng ký sáng kiến', source: source('I') },
    { kind: 'general', content: 'Chấp hành pháp luật', source: source('II') },
    { kind: 'general', content: 'Có đăng ký thi đua', source: source('III') },
  ] as const;
  expect(told([['Lê A', VP, 'LĐTT']], [['Võ B', VP, 'LĐTT']], conditions)).toEqual([`${missing('LĐTT')}III`]);
});

test('a proposal that nothing was registered before is not held against anything', () => {
  const registration = readRegistration([table('ĐỀ NGHỊ KHEN THƯỞNG', [['Lê A', VP, 'LĐTT']])], UNITS);
  const found = checkRegistration({ registration, plan: EMPTY_PLAN, units: UNITS, rounding: 'down', coverage: 'part' });
  expect(found).toEqual([]);
});

test('that the plan lists no units is said once, however many tables there are', () => {
  const nobody = new UnitFinder([]);
  const sheets = [
    table('BẢNG ĐĂNG KÝ', [['Lê A', VP, 'LĐTT']]),
    table('ĐỀ NGHỊ KHEN THƯỞNG', [['Lê A', VP, 'LĐTT; lạ']]),
  ];
  const registration = readRegistration(sheets, nobody);
  const found = checkRegistration({ registration, plan: EMPTY_PLAN, units: nobody, rounding: 'down', coverage: 'all' });
  expect(found.map(({ code, gravity, cell }) => [code, gravity, cell?.sheet ?? null])).toEqual([
    ['plan/units-missing', 'information', null],
    ['cell/unknown-title', 'error', 'ĐỀ NGHỊ KHEN THƯỞNG'],
  ]);
});

test('a sheet whose people stand in a table that puts them together is not offered again, that table is', () => {
  const rows: Row[] = [
    ['Lê A', VP, 'LĐTT'],
    ['Võ B', VP, 'LĐTT'],
  ];
  const sheets = [
    table('BẢNG ĐĂNG KÝ', rows),
    table('BẢNG TỔNG HỢP ĐĂNG KÝ', rows),
    table('BẢNG ĐĂNG KÝ muộn', [['Tạ C', VP, 'LĐTT']]),
  ];
  const offered = sourcesOf(sheets, [], UNITS, NO_CHOICES).map(({ sheet, isOffered }) => [sheet, isOffered]);
  expect(offered).toEqual([
    ['BẢNG ĐĂNG KÝ', false],
    ['BẢNG TỔNG HỢP ĐĂNG KÝ', true],
    ['BẢNG ĐĂNG KÝ muộn', true],
  ]);
});
