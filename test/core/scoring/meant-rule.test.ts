import { meantRule } from '../../../src/core/scoring/rules/meant-rule';
import { parseRule } from '../../../src/core/scoring/rules/parse-rule';
import { printRule } from '../../../src/core/scoring/rules/print-rule';

/* What people type in words, and the notation that it means. */

const meant = (text: string, hasTarget = true): string | null => {
  const rule = meantRule(text, hasTarget);
  return rule && printRule(rule, 'vi');
};

test.each([
  ['thiếu mỗi 1% trừ 2 điểm', 'bước 1%=2'],
  ['Cứ thiếu 1% chỉ tiêu thì trừ 0,5 điểm', 'bước 1%=0,5'],
  ['Mỗi 5% thiếu bị trừ 1 đ', 'bước 5%=1'],
  ['Cứ giảm 1% so với kế hoạch, trừ 0.25 điểm.', 'bước 1%=0,25'],
  ['Thiếu mỗi 1% trừ 1 điểm; vượt mỗi 1% cộng 0,5 điểm, tối đa 2 điểm', 'bước 1%=1 thưởng 1%=0,5 tối đa 2'],
  ['nộp chậm mỗi ngày trừ 0,5', 'vi phạm 0,5'],
  ['Nộp chậm 01 ngày trừ 0,5 điểm, trừ tối đa 2 điểm', 'vi phạm 0,5 tối đa 2'],
  ['Mỗi lần vi phạm trừ 25% điểm tối đa', 'vi phạm 25%'],
  ['Mỗi văn bản sai sót trừ 1 điểm, không quá 5 điểm', 'vi phạm 1 tối đa 5'],
  ['đạt từ 95% trở lên được điểm tối đa', 'ngưỡng 95%'],
  ['Từ 90% chỉ tiêu trở lên: đủ điểm', 'ngưỡng 90%'],
  ['không đạt không có điểm', 'ngưỡng 100%'],
  ['Không hoàn thành thì 0 điểm', 'ngưỡng 100%'],
  ['Không hoàn thành không được điểm', 'ngưỡng 100%'],
  ['tính theo tỷ lệ hoàn thành', 'tỷ lệ'],
])('“%s” means %s', (text, notation) => {
  expect(meant(text)).toBe(notation);
  expect(parseRule(notation)).toHaveProperty('rule');
});

test('without a target, reached or not is yes or no', () => {
  expect(meant('không đạt không có điểm', false)).toBe('có không');
});

test.each([
  'theo hướng dẫn của Sở',
  'thiếu trừ điểm',
  'thiếu mỗi 1% trừ 2 điểm, từ 10% trở đi trừ 3 điểm',
  'thiếu mỗi 1% trừ 2% điểm',
  'mỗi ngày trừ 0,5, tối đa 50%',
  'mỗi lần trừ 1 điểm; vượt 1% cộng 1 điểm',
  'nộp chậm từ 2 ngày trừ 1, từ 5 ngày trừ 2',
  '',
])('what “%s” means is not sure', (text) => expect(meant(text)).toBeNull());
