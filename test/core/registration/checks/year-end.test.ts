import { cellAddress } from '../../../../src/core/findings/address';
import { UnitFinder } from '../../../../src/core/plan/find-unit';
import { factWords } from '../../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { AWARDS, CONDITIONS, DEADLINES, FACTS } from '../../../../src/core/plan/schema/tables';
import type { CheckRequest } from '../../../../src/core/registration/checks/check-registration';
import { HISTORY, Holdings } from '../../../../src/core/registration/people/history';
import { checkRegistration, readRegistration } from '../held';
import { cells, day, even, person, PLAIN, ROOMS, type Rows } from '../setup';
import { said } from '../../said';

const plan: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]),
  conditions: rowsOf(CONDITIONS, [
    { kind: 'general', content: 'Có bảng đăng ký thi đua đầu năm', source: { section: 'IV.1', words: '' } },
    { kind: 'required', title: 'CSTĐT', content: '3 năm liên tục CSTĐCS', requires: 'CSTĐCS', years: 3 },
    { kind: 'required', title: 'CSTĐTQ', content: '2 lần liên tục CSTĐ tỉnh', requires: 'CSTĐT', years: 2 },
    { kind: 'required', title: 'TTLĐXS', content: '70% LĐTT', requires: 'LĐTT', share: 0.7 },
    { kind: 'required', title: 'TTLĐXS', content: 'Có CSTĐCS', requires: 'CSTĐCS' },
  ]),
  deadlines: rowsOf(DEADLINES, [
    { kind: 'registration', content: 'Đăng ký', lastDay: day(18, 3) },
    { kind: 'dossier', content: 'Hồ sơ', lastDay: day(16, 12) },
  ]),
};

const sheet = (name: string, rows: Rows) => {
  return cells(even(rows), { name });
};
const findings = (sheets: readonly ReturnType<typeof sheet>[], more: Partial<CheckRequest> = {}) =>
  checkRegistration({
    registration: readRegistration(sheets, ROOMS),
    plan,
    units: ROOMS,
    rounding: 'down',
    coverage: 'part',
    ...more,
  });
const codes = (...args: Parameters<typeof findings>): string[] =>
  findings(...args).map(
    ({ code, gravity, cell }) =>
      `${gravity[0]!.toUpperCase()} ${code} ${cell ? `${cell.sheet}!${cellAddress(cell)}` : ''}`,
  );

const REGISTERED = [['BẢNG ĐĂNG KÝ THI ĐUA NĂM 2022'], PLAIN];
const PROPOSED = [['DANH SÁCH ĐỀ NGHỊ KHEN THƯỞNG NĂM 2022'], PLAIN];

describe('what is proposed against what was registered', () => {
  const registered = sheet('Đăng ký', [
    ...REGISTERED,
    person(1, 'Lê A', 'CSTĐCS'),
    person(2, 'Võ B', 'LĐTT'),
    person(3, 'Hồ C', 'LĐTT', 'P. BCVT'),
    person(4, 'Mai D', 'Không đăng ký'),
  ]);

  test('the same or less than was registered is in order', () => {
    const proposed = sheet('Đề nghị', [
      ...PROPOSED,
      person(1, 'LÊ A', 'LĐTT'),
      person(2, 'Võ B', 'LĐTT'),
      person(3, 'Hồ C', 'LĐTT', 'VP'),
      person(4, 'Võ B', 'Giấy khen', 'VP', 'Chuyên viên'),
    ]).values.slice(0, 5);
    expect(codes([registered, sheet('Đề nghị', proposed)])).toEqual([]);
  });

  test('more than was registered is a warning, what was not registered an error with its clause', () => {
    const proposed = sheet('Đề nghị', [
      ...PROPOSED,
      person(1, 'Lê A', 'CSTĐCS'),
      person(2, 'Võ B', 'CSTĐCS'),
      person(3, 'Mai D', 'LĐTT'),
      person(4, 'Đỗ E', 'LĐTT'),
    ]);
    const found = codes([registered, proposed]);
    expect(found).toEqual([
      'W row/above-registered Đề nghị!E4',
      'E row/not-registered Đề nghị!E5',
      'E row/not-registered Đề nghị!E6',
    ]);
    expect(findings([registered, proposed]).map(({ source }) => source)).toEqual(['IV.1', 'IV.1', 'IV.1']);
  });

  test('one person in both lists is no duplicate, and each list has its own ratio', () => {
    const two = [person(1, 'Lê A', 'CSTĐCS'), person(2, 'Võ B', 'LĐTT')];
    const half = { title: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', percent: 0.5, base: 'LĐTT' };
    const asked = {
      plan: { ...plan, awards: rowsOf(AWARDS, [half]) },
      coverage: 'all' as const,
      units: new UnitFinder([ROOMS.units[1]!]),
    };
    const both = [sheet('Đăng ký', [...REGISTERED, ...two]), sheet('Đề nghị', [...PROPOSED, ...two])];
    expect(codes(both, asked)).toEqual([]);
    const fewer = [both[0]!, sheet('Đề nghị', [...PROPOSED, ...two.slice(0, 1)])];
    expect(codes(fewer, asked)).toEqual(['E plan/ratio-exceeded Đề nghị!E3']);
  });

  test('a proposal is late by the day for dossiers', () => {
    const rows = [...person(1, 'Lê A'), day(17, 12)];
    expect(codes([sheet('Đề nghị', [PROPOSED[0]!, [...PLAIN, 'Ngày nộp'], rows])])).toEqual(['E row/late Đề nghị!F3']);
    rows[5] = day(16, 12);
    expect(codes([sheet('Đề nghị', [PROPOSED[0]!, [...PLAIN, 'Ngày nộp'], rows])])).toEqual([]);
  });
});

describe('titles of earlier years', () => {
  const holdings = (...rows: (readonly [name: string, year: number, title: string])[]): Holdings =>
    new Holdings(
      rowsOf(
        HISTORY,
        rows.map(([name, year, title]) => ({ name, unit: 'Văn phòng', year, title })),
      ),
    );
  const rows = sheet('Trang', [PLAIN, person(1, 'Lê A', 'CSTĐ tỉnh')]);

  test('three in a row, in whatever spelling, or one of them missing', () => {
    const three = holdings(['LÊ A', 2019, 'CSTĐCS'], ['Lê A', 2020, 'CSTĐ cơ sở'], ['Lê A', 2021, 'CSTĐCS']);
    expect(codes([rows], { holdings: three })).toEqual([]);
    const gap = holdings(['Lê A', 2018, 'CSTĐCS'], ['Lê A', 2019, 'CSTĐCS'], ['Lê A', 2021, 'CSTĐCS']);
    expect(codes([rows], { holdings: gap })).toEqual(['E row/title-chain Trang!E2']);
    expect(findings([rows], { holdings: gap })[0]!.values).toMatchObject({ years: 1, wanted: 3 });
    expect(codes([rows], { holdings: holdings() })).toEqual(['E row/title-chain Trang!E2']);
  });

  test('without a table of earlier titles nothing is said', () => {
    expect(codes([rows])).toEqual([]);
  });

  test('a title that is won every three years counts in a row across them', () => {
    const wanted = sheet('Trang', [PLAIN, person(1, 'Lê A', 'CSTĐ toàn quốc')]);
    expect(codes([wanted], { holdings: holdings(['Lê A', 2018, 'CSTĐ tỉnh'], ['Lê A', 2021, 'CSTĐ cấp bộ']) })).toEqual(
      [],
    );
    expect(codes([wanted], { holdings: holdings(['Lê A', 2016, 'CSTĐ tỉnh'], ['Lê A', 2021, 'CSTĐ tỉnh']) })).toEqual([
      'E row/title-chain Trang!E2',
    ]);
  });
});

describe('conditions of collectives', () => {
  const table = (titles: readonly string[]): ReturnType<typeof sheet> =>
    sheet('Trang', [
      PLAIN,
      ...titles.map((title, at) => person(at + 1, `Người ${String.fromCharCode(65 + at)}`, title)),
      ['II', 'Tập thể', '', '', ''],
      person(1, 'Văn phòng', 'Tập thể lao động xuất sắc', ''),
    ]);

  test('a share of its people and one of a higher title', () => {
    expect(
      codes([table([...new Array<string>(7).fill('CSTĐCS').fill('LĐTT', 1), ...new Array<string>(3).fill('Không')])]),
    ).toEqual([]);
    const few = table([...new Array<string>(6).fill('CSTĐCS').fill('LĐTT', 1), ...new Array<string>(4).fill('Không')]);
    expect(codes([few])).toEqual(['E row/collective-conditions Trang!E13']);
    expect(findings([few])[0]!.values).toMatchObject({ holders: 6, people: 10, least: 0.7, actual: 0.6 });
    expect(codes([table(['LĐTT', 'LĐTT'])])).toEqual(['E row/collective-conditions Trang!E5']);
  });

  test('a collective of which no people are listed is not accused', () => {
    expect(codes([sheet('Trang', [PLAIN, person(1, 'Văn phòng', 'TTLĐXS', '')])])).toEqual([]);
  });
});

describe('where a table tells no days', () => {
  const rows = [sheet('VP', [PLAIN, person(1, 'Lê A'), person(2, 'Võ B')])];
  const received = (serial: number) => ({
    receivedFrom: (unit: string) =>
      unit === 'Văn phòng' ? { serial, place: { sheet: 'Theo dõi nộp', row: 1, column: 3 } } : null,
  });

  test('those of the records count, once a unit', () => {
    expect(codes(rows, received(day(21, 3)))).toEqual(['E row/late Theo dõi nộp!D2']);
    expect(codes(rows, received(day(18, 3)))).toEqual([]);
    const own = sheet('VP', [
      [...PLAIN, 'Ngày đăng ký'],
      [...person(1, 'Lê A'), day(10, 3)],
    ]);
    expect(codes([own], received(day(21, 3)))).toEqual([]);
  });
});

describe('rows of one name', () => {
  const rows = [
    sheet('Trang', [PLAIN, person(1, 'Lê A'), person(2, 'Lê A', 'LĐTT', 'P. BCVT'), person(3, 'Võ B', 'CSTĐCS')]),
  ];
  const [open] = findings(rows);

  test('stay open until somebody says what they are', () => {
    const pair = String(said(open!)['pair']);
    expect(pair).not.toBe('');
    expect(findings(rows, { people: { [pair]: 'different' } })).toEqual([]);
    expect(codes(rows, { people: { [pair]: 'same' } })).toEqual(['E table/duplicate-person Trang!B3']);
  });

  test('one person counts once in a base', () => {
    const few = { ...plan, awards: rowsOf(AWARDS, [{ title: 'CSTĐCS', name: 'CSTĐCS', percent: 0.34, base: 'LĐTT' }]) };
    const asked = { plan: few, coverage: 'all' as const, units: new UnitFinder(ROOMS.units) };
    const ratio = (people: CheckRequest['people']): string[] =>
      codes(rows, { ...asked, people }).filter((text) => text.includes('ratio'));
    expect(ratio({})).toEqual([]);
    expect(ratio({ [String(said(open!)['pair'])]: 'same' })).toEqual(['E plan/ratio-exceeded Trang!E4']);
  });
});
