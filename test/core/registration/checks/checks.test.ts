import { cellAddress } from '../../../../src/core/findings/address';
import { factWords } from '../../../../src/core/plan/facts';
import { EMPTY_PLAN, type Plan } from '../../../../src/core/plan/plan';
import { rowsOf } from '../../../../src/core/plan/schema/table';
import { CONDITIONS, FACTS } from '../../../../src/core/plan/schema/tables';
import { CASES } from './check-cases';
import { checkRegistration, readRegistration } from '../held';
import { cells, day, even, person, PLAIN, ROOMS, type Rows } from '../setup';
import { said } from '../../said';

/*
 * Every check beside its clean twin: the rows of the twin give nothing at all, those with the mistake exactly it.
 */

const plan: Plan = {
  ...EMPTY_PLAN,
  facts: rowsOf(FACTS, [{ key: factWords('year'), value: '2022' }]),
  conditions: rowsOf(CONDITIONS, [
    { kind: 'required', title: 'CSTĐCS', content: 'Có sáng kiến, đề tài được công nhận', requires: 'LĐTT' },
    { kind: 'required', title: 'CSTĐT', content: 'Có sáng kiến hoặc hoàn thành xuất sắc nhiệm vụ' },
    { kind: 'excluded', content: 'Mới tuyển dụng dưới 10 tháng', months: 10 },
    { kind: 'excluded', content: 'Bị kỷ luật từ khiển trách trở lên' },
  ]),
};

interface Found {
  readonly what: string;
  readonly values: Readonly<Record<string, string | number>>;
}

function found(rows: Rows): Found[] {
  const registration = readRegistration([cells(even(rows))], ROOMS);
  return checkRegistration({ registration, plan, units: ROOMS, rounding: 'down', coverage: 'part' }).map((one) => ({
    what: `${one.gravity[0]!.toUpperCase()} ${one.code} ${one.cell ? cellAddress(one.cell) : ''}`,
    values: said(one),
  }));
}
const codes = (rows: Rows): string[] => found(rows).map(({ what }) => what);

test.each(CASES)('%s', (_, damaged, expected, clean) => {
  expect(codes(clean)).toEqual([]);
  expect(codes(damaged)).toEqual(expected);
});

test('what is suggested: the swapped day, the number, the text in Unicode', () => {
  const suggestions = found([
    [...PLAIN, 'Ngày đăng ký'],
    [...person(1, 'TrÇn ThÞ Hoµ'), day(3, 10)],
    [...person('2', 'Võ B'), '21/3/2022'],
  ]).map(({ what, values }) => [what.split(' ')[1], values['suggestion']]);
  expect(suggestions).toEqual([
    ['cell/number-as-text', '2'],
    ['cell/date-as-text', '21/3/2022'],
    ['cell/swapped-date', '10/3/2022'],
    ['cell/legacy-font', 'Trần Thị Hoà'],
  ]);
});

test('people and collectives in one table: the base counts people, and a block is no unit', () => {
  const registration = readRegistration(
    [
      {
        name: 'Trang',
        row: 0,
        column: 0,
        values: [
          ['STT', 'Tên cá nhân, tập thể', 'Danh hiệu'],
          ['A', 'Cá nhân', ''],
          ['I', 'Văn phòng', ''],
          [1, 'Lê A', 'LĐTT'],
          ['B', 'Tập thể', ''],
          [1, 'Phòng BCVT', 'TTLĐTT'],
          [2, 'Tổ một cửa', 'TTLĐTT'],
        ],
      },
    ],
    ROOMS,
  );
  const [sheet] = registration.sheets;
  expect(sheet!.people.map(({ name, kind }) => [name, kind])).toEqual([
    ['Lê A', 'person'],
    ['Phòng BCVT', 'collective'],
    ['Tổ một cửa', 'collective'],
  ]);
  expect(sheet!.people[0]!.unit.unit?.id).toBe('VP');
});
