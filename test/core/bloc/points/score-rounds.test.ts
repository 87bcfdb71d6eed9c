import { roundIn } from '../../../../src/core/bloc/points/score-rounds';

const QUARTERS = ['Quý I', 'Quý II', 'Quý III', 'Quý IV'];

test.each([
  ['Quý II', QUARTERS, 'Quý II'],
  ['Đợt chấm: quý iii năm 2026', QUARTERS, 'Quý III'],
  ['Cả năm 2026', ['6 tháng đầu năm', 'Cả năm'], 'Cả năm'],
  ['6 tháng đầu năm 2026', ['6 tháng đầu năm 2026', 'Năm 2026'], '6 tháng đầu năm 2026'],
  ['Năm 2026', ['6 tháng đầu năm 2026', 'Năm 2026'], 'Năm 2026'],
  ['Quý I và quý II', QUARTERS, null],
  ['', QUARTERS, null],
  ['Năm 2026', ['Năm 2026', 'năm 2026'], null],
  ['Đợt (quý)  II!', QUARTERS, 'Quý II'],
  ['Chấm đợt Năm 2026', ['6 tháng đầu năm 2026', 'Năm 2026'], 'Năm 2026'],
  ['Chấm 6 tháng đầu năm 2026 của khối', ['6 tháng đầu năm 2026', 'Năm 2026'], '6 tháng đầu năm 2026'],
  ['Quý IX', QUARTERS, null],
])('%s among %j is %s', (words, rounds, expected) => {
  expect(roundIn(words, rounds)).toBe(expected);
});
