import { readMethod } from '../../src/core/quotas/methods';
import { readBasis, readRounding } from '../../src/core/quotas/keywords';
import { readTies } from '../../src/core/ranking/ties';
import { readDirection } from '../../src/core/scoring/attainment';
import { readUnassigned } from '../../src/core/scoring/unassigned';
import { isNotAssigned, NOT_ASSIGNED_TEXT } from '../../src/core/numbers/not-assigned';

const READERS: readonly (readonly [string, (text: string) => string | null, Readonly<Record<string, string>>])[] = [
  ['ties', readTies, { competition: 'đồng hạng', dense: 'liên tiếp', average: 'trung bình', ordinal: 'thứ tự' }],
  ['rounding', readRounding, { down: 'xuống', nearest: 'gần nhất', up: 'lên', exact: 'không làm tròn' }],
  ['basis', readBasis, { of: 'trên tổng', excluding: 'không gồm' }],
  ['method', readMethod, { hamilton: 'phần dư lớn nhất', webster: 'webster', jefferson: 'jefferson', adams: 'adams' }],
  ['direction', readDirection, { higher: 'cao', lower: 'giảm' }],
  [
    'unassigned',
    readUnassigned,
    { full: 'đủ điểm', spread: 'chia đều', rescale: 'quy đổi', exclude: 'không tính', zero: 'không điểm' },
  ],
];

test.each(READERS)('%s: each word in both languages, any case, with or without diacritics', (_, read, words) => {
  for (const [english, vietnamese] of Object.entries(words)) {
    const bare = vietnamese.normalize('NFD').replace(/\p{M}/gu, '').replace(/đ/g, 'd');
    for (const text of [
      english,
      english.toUpperCase(),
      vietnamese,
      ` ${vietnamese.toUpperCase()} `,
      vietnamese.normalize('NFD'),
      bare,
    ]) {
      expect([text, read(text)]).toEqual([text, english]);
    }
  }
  for (const text of ['', 'x', `${Object.keys(words)[0]!}s`]) expect(read(text)).toBeNull();
});

test('thấp is one keyword with giảm', () => expect(readDirection('Thấp')).toBe('lower'));

test('marks of what was not assigned', () => {
  for (const mark of [
    'không giao',
    'KHÔNG được giao',
    'khong ap dung',
    'N/A',
    'n/a',
    '-',
    '–',
    '—',
    '--',
    ' − ',
    '\u2010',
    '\u2015',
    '\u2043',
    '\ufe58',
    '\ufe63',
    '\uff0d',
    NOT_ASSIGNED_TEXT,
  ]) {
    expect([mark, isNotAssigned(mark)]).toEqual([mark, true]);
  }
  for (const text of ['', ' ', 'không', 'giao', 'không giao việc', '-5', '- -', 'na', 'x-']) {
    expect([text, isNotAssigned(text)]).toEqual([text, false]);
  }
});
