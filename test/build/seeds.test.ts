import { checkCoverage, checkRows, statedRows, type StatedRow } from '../../scripts/seeds/check-preset';
import { readDocument, statements } from '../../scripts/seeds/document';
import { from, presetPlan } from '../../src/core/plan/presets/preset';
import type { PlanRow } from '../../src/core/plan/schema/tables';

const DOCUMENT = readDocument(`**I. THỜI HẠN**

1. Đăng ký chậm nhất hết ngày **18/3/2022**; tối đa 15% số người.

- 2. Tổng kết trong tháng 12/2022, quý IV năm 2022.
`);

const deadline = (phrase: string, ...excerpts: string[]): Partial<PlanRow<'deadlines'>> => ({
  content: 'Đăng ký',
  phrase,
  source: from('I', ...excerpts),
});
const rows = (
  deadlines: readonly Partial<PlanRow<'deadlines'>>[],
  awards: readonly Partial<PlanRow<'awards'>>[] = [],
): StatedRow[] => statedRows(presetPlan({ deadlines, awards }));
const GOOD = deadline('hết ngày 18/3/2022', 'chậm nhất hết ngày 18/3/2022');

test('every date, percentage and numbered item of a document is listed', () => {
  expect(statements(DOCUMENT).map(({ kind, text }) => `${kind} ${text}`)).toEqual([
    'date 18/3/2022',
    'date 12/2022',
    'date quý IV năm 2022',
    'percentage 15%',
    'item I. THỜI HẠN',
    'item 1. Đăng ký chậm nhất hết ngày 18/3/2022; tối đa 15% số người',
    'item - 2. Tổng kết trong tháng 12/2022, quý IV năm 2022.',
  ]);
});

test('a row rests on words of the document, with its numbers beside them', () => {
  expect(checkRows(rows([GOOD]), DOCUMENT)).toEqual([]);
  expect(checkRows(rows([deadline('hết ngày 19/3/2022', 'chậm nhất hết ngày 18/3/2022')]), DOCUMENT)).toEqual([
    'deadlines 1: 19 does not stand beside its words',
  ]);
  expect(checkRows(rows([deadline('', 'chậm nhất ngày 18/3/2022')]), DOCUMENT)).toEqual([
    'deadlines 1: not in the document: “chậm nhất ngày 18/3/2022”',
  ]);
  const award = { name: 'CSTĐCS', percent: 0.1, source: from('I', 'tối đa 15% số người') };
  expect(checkRows(rows([], [award]), DOCUMENT)).toEqual(['awards 1: 10 does not stand beside its words']);
});

test('what no row and no exception covers is complained of', () => {
  const heading = { words: 'I. THỜI HẠN', reason: 'a heading' };
  expect(checkCoverage(rows([GOOD]), DOCUMENT, [heading])).toEqual([
    'date that no row covers: “12/2022”',
    'date that no row covers: “quý IV năm 2022”',
    'percentage that no row covers: “15%”',
    'item that no row covers: “- 2. Tổng kết trong tháng 12/2022, quý IV năm 2022.”',
  ]);
  const rest = [
    deadline('tháng 12/2022', 'Tổng kết trong tháng 12/2022, quý IV năm 2022'),
    { ...GOOD, content: 'tối đa 15%' },
  ];
  expect(checkCoverage(rows(rest), DOCUMENT, [heading])).toEqual([]);
  const gone = { words: 'không có', reason: '' };
  expect(checkCoverage(rows(rest), DOCUMENT, [heading, gone])).toEqual([
    'exception that is not in the document: “không có”',
  ]);
});
