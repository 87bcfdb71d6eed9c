import type { Cell } from '../../../../src/core/numbers/cell';
import { planOf, told } from './conditions';
import { day } from '../setup';

describe('who cannot be considered', () => {
  const plan = planOf([
    { kind: 'excluded', content: 'Mới tuyển dụng', months: 10 },
    { kind: 'excluded', content: 'Bị kỷ luật', source: { section: 'II.4', words: '' } },
  ]);
  const short = (cell: string, months: number): string =>
    `error row/disqualified (months) ${cell} {"name":"Lê A","months":${months},"least":10} II.3`;
  const served = (heading: string, value: Cell, own = plan): string[] =>
    told(own, [
      ['Họ và tên', 'Đơn vị', 'Danh hiệu', heading],
      ['Lê A', 'VP', 'LĐTT', value],
    ]);

  test.each<[string, Cell, number | null]>([
    ['Số tháng công tác', 9.5, 9.5],
    ['Số tháng công tác', 10, null],
    ['Số tháng công tác', 0, 0],
    ['Ngày tuyển dụng', day(1, 3), null],
    ['Ngày tuyển dụng', day(2, 3), 9],
    ['Ngày tuyển dụng', day(31, 12), 0],
    ['Ngày tuyển dụng', day(1, 2, 2023), 0],
    ['Ngày tuyển dụng', day(15, 12, 2021), null],
    ['Ngày tuyển dụng', 'đầu năm', null],
    ['Ngày tuyển dụng', '', null],
  ])('%s %p: %p months', (heading, value, months) => {
    const found = served(heading, value).filter((line) => line.includes('row/disqualified'));
    expect(found).toEqual(months === null ? [] : [short('D2', months)]);
  });

  test('months that stand as text count too, with a day of recruitment where there are none', () => {
    const both = (months: Cell, hired: Cell): string[] =>
      told(plan, [
        ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Số tháng công tác', 'Ngày tuyển dụng'],
        ['Lê A', 'VP', 'LĐTT', months, hired],
      ]).filter((line) => line.includes('row/disqualified'));
    expect(both('9', day(1, 1))).toEqual([short('D2', 9)]);
    expect(both('', day(1, 6))).toEqual([short('E2', 7)]);
    expect(both(12, day(1, 6))).toEqual([]);
  });

  test('without a year of the plan no day of recruitment is late', () => {
    expect(
      served('Ngày tuyển dụng', day(2, 11), planOf([{ kind: 'excluded', content: 'Mới', months: 10 }], '')),
    ).toEqual([]);
  });

  test.each(['Không', 'không có', 'ko', '0', '-', '–', ''])('“%s” is no disciplinary measure', (measure) => {
    expect(served('Hình thức kỷ luật', measure)).toEqual([]);
  });

  test('a measure is told with its own clause; who registers nothing is left alone', () => {
    expect(served('Hình thức kỷ luật', 'Cảnh cáo')).toEqual([
      'error row/disqualified (discipline) D2 {"name":"Lê A","found":"Cảnh cáo"} II.4',
    ]);
    const declined = ['Họ và tên', 'Đơn vị', 'Danh hiệu', 'Hình thức kỷ luật', 'Số tháng công tác'];
    expect(told(plan, [declined, ['Lê A', 'VP', 'Không đăng ký', 'Cảnh cáo', 2]])).toEqual([]);
    expect(
      served('Hình thức kỷ luật', 'Cảnh cáo', planOf([{ kind: 'excluded', content: 'Nghỉ không lương' }])),
    ).toEqual([]);
  });

  test('units and teams serve no months, and other conditions exclude nobody', () => {
    const teams: Cell[][] = [
      ['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu', 'Hình thức kỷ luật', 'Số tháng công tác'],
      ['', 'Tập thể', '', '', '', ''],
      [1, 'Văn phòng', '', 'TTLĐTT', 'Khiển trách', 3],
    ];
    expect(told(plan, teams)).toEqual([]);
    const required = planOf([{ kind: 'required', title: 'LĐTT', content: 'Không bị kỷ luật', months: 10 }]);
    expect(served('Số tháng công tác', 3, required)).toEqual([]);
    expect(served('Hình thức kỷ luật', 'Cảnh cáo', required)).toEqual([]);
  });
});
