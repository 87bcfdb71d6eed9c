import { call, callIn, column, HostError, sentenceOf } from '../call';

const LATE = 'late 0=2; 2=1.5; 5=1; 10=0.5';

describe('ATTAINMENT', () => {
  test('higher is better: the ratio as it is; lower is better: 1 up to the target', () => {
    expect(call('ATTAINMENT', column(96.5, 120, 0), 100)).toEqual(column(0.965, 1.2, 0));
    expect(call('ATTAINMENT', column(90, 100, 125, 0), 100, 'giảm')).toEqual(column(1, 1, 0.8, 1));
    expect(call('ATTAINMENT', 5, 0, 'thấp')).toEqual([[0]]);
    expect(call('ATTAINMENT', 0, 0, 'LOWER')).toEqual([[1]]);
    expect(call('ATTAINMENT', 1, 3)).toEqual([[1 / 3]]);
    expect(call('ATTAINMENT', 0.3, 0.1 + 0.2)).toEqual([[1]]);
  });

  test('blanks, marks and bad input', () => {
    expect(call('ATTAINMENT', column('', 5, '–', 5, '', 5), column(5, null, 5, 'n/a', '–', -1))).toEqual(
      column('', '', '–', '–', '', '#NUM!'),
    );
    expect(call('ATTAINMENT', 5, 0)).toEqual([['#DIV/0!']]);
    expect(call('ATTAINMENT', 5, 5, 'sideways')).toEqual([['#VALUE!']]);
    expect(call('ATTAINMENT', '–', 5, 'sideways')).toEqual([['–']]);
    expect(call('ATTAINMENT', new HostError('#NULL!'), '')).toEqual([['#NULL!']]);
  });
});

describe('SCORE', () => {
  const score = (actual: unknown, target: unknown, max: unknown, rule?: unknown): unknown =>
    (call('SCORE', actual, target, max, rule) as unknown[][])[0]![0];

  test('proportional, capped at the maximum or at the percentage given', () => {
    expect(score(38, 40, 25)).toBe(23.75);
    expect(score(36, 40, 30, 'tỷ lệ')).toBe(27);
    expect(score(60, 40, 30)).toBe(30);
    expect(score(60, 40, 30, 'proportional 120%')).toBe(36);
    expect(score(44, 40, 30, 'Tỉ lệ 120%')).toBe(33);
    expect(score(50, 40, 30, 'lower')).toBe(24);
    expect(score(30, 40, 30, 'giảm')).toBe(30);
    expect(score(1, 3, 10)).toBe(10 / 3);
  });

  test('threshold, tiers and lateness of the sources', () => {
    expect([94.9, 95].map((rate) => score(rate, 100, 2.5, 'ngưỡng 95%'))).toEqual([0, 2.5]);
    const tiers = 'tiers >95%=1.5; 75%=1; 50%=0.5';
    expect([96, 95, 80, 60, 49].map((rate) => score(rate, 100, '', tiers))).toEqual([1.5, 1, 1, 0.5, 0]);
    expect(score(95, 100, '', 'bậc 95%=1,5; 75%=1')).toBe(1.5);
    expect([0, 1, 2, 3, 5, 6, 10, 11].map((days) => score(days, '', '', LATE))).toEqual([
      2, 1.5, 1.5, 1, 1, 0.5, 0.5, 0,
    ]);
    expect(score(7, '', '', 'bậc 10=5; 5=3')).toBe(3);
    expect(score(-7, '', '', 'bậc 10=5; 5=3')).toBe(0);
    expect(score(80, 100, 5, 'lower threshold 95%')).toBe(5);
    expect(score(110, 100, 5, 'thấp bậc 100%=5; 90%=3')).toBe(3);
  });

  test('steps: whole, pro rata, started, and the bonus beyond', () => {
    expect(score(96.5, 100, 20, 'step 1%=1')).toBe(17);
    expect(score(96.5, 100, 20, 'bước 1%=1 theo tỷ lệ')).toBe(16.5);
    expect(score(96.5, 100, 20, 'step 1%=1 started')).toBe(16);
    expect(score(37, 90, 20, 'step 3%=1 prorata')).toBe(10 / 27);
    expect(score(1, 3, 20, 'step 1%=0.1 prorata')).toBe(40 / 3);
    expect(score(150, 100, 20, 'lower step 1%=0.1 prorata')).toBe(50 / 3);
    expect(score(100, 90, 20, 'step 3%=1 prorata')).toBe(20);
    expect(score(97, 100, 20, 'step 1%=1 started')).toBe(17);
    expect(score(10, 100, 20, 'step 1%=1')).toBe(0);
    expect(score(103.7, 100, 20, 'step 1%=1')).toBe(20);
    expect(score(103.7, 100, 20, 'step 1%=1 bonus 1%=0.5 max 2')).toBe(21.5);
    expect(score(150, 100, 20, 'bước 1%=1 thưởng 1%=0,5 tối đa 2')).toBe(22);
    expect(score(150, 100, 20, 'step 1%=1 bonus 1%=0.5')).toBe(45);
    expect(score(103, 100, 20, 'lower step 1%=1')).toBe(18);
    const share = 'step 100%=0 bonus 6.25%=0.5 prorata max 15';
    expect([16000, 20500, 24000, 9e9].map((actual) => score(actual, 16000, 10, share))).toEqual([10, 12.25, 14, 25]);
    // A third beyond, of steps of a third of a percent: no decimal on the way is exact.
    expect(score(4, 3, 10, 'step 1%=1 bonus 3%=1 prorata')).toBe(10 + 100 / 9);
    expect(score(50, 100, 20, 'lower step 1%=1 bonus 1%=1 prorata')).toBe(20);
    expect(score(99.99999999999, 100, 20, 'step 1%=1 started')).toBe(20);
  });

  test('yes and no, incidents', () => {
    for (const yes of ['x', 'X', 'có', 'Đạt', 'yes', 'TRUE', true, 1, '1'])
      expect([yes, score(yes, '', 2, 'yesno')]).toEqual([yes, 2]);
    for (const no of ['không', 'no', false, 0, '0']) expect([no, score(no, '', 2, 'có không')]).toEqual([no, 0]);
    for (const other of ['maybe', 2, 'hoàn thành', '100%', '01', '1,0'])
      expect(score(other, '', 2, 'yesno')).toBe('#VALUE!');
    for (const none of [0, 'không', 'Không có', 'KHÔNG PHÁT SINH']) expect(score(none, '', 2.5, 'vi phạm')).toBe(2.5);
    expect(score(1, '', 2.5, 'incident')).toBe(0);
    expect([1, 2, 3].map((count) => score(count, '', 5, 'vi phạm 2'))).toEqual([3, 1, 0]);
    expect([0, 1, 4, 5].map((count) => score(count, '', 10, 'incident 25%'))).toEqual([10, 7.5, 0, 0]);
    expect([0, 1, 2, 3, 4, 50].map((count) => score(count, '', 3, 'incident 0.5 max 1.5'))).toEqual([
      3, 2.5, 2, 1.5, 1.5, 1.5,
    ]);
    expect([1, 2, 3].map((count) => score(count, '', 10, 'vi phạm 25% tối đa 50%'))).toEqual([7.5, 5, 5]);
    expect(score(9, '', 1, 'incident 0.5 max 1.5')).toBe(0);
    for (const no of ['không đạt', 'Chưa đạt', 'CHƯA', 'không thực hiện', 'chưa thực hiện', 'khong dat'])
      expect([no, score(no, '', 2, 'yesno')]).toEqual([no, 0]);
    expect(score(1.5, '', 10, 'incident')).toBe('#NUM!');
    expect(score('vài', '', 10, 'incident')).toBe('#VALUE!');
  });

  test('what a rule does not read may be blank or hold anything but an error', () => {
    expect(score(5, '–', 'tối đa', LATE)).toBe(1);
    expect(score('x', '–', 2, 'yesno')).toBe(2);
    expect(score(5, '', 10)).toBe('');
    expect(score(5, 10, '')).toBe('');
    expect(score('', 10, 10, 'not a rule')).toBe('');
    expect(score(5, new HostError('#N/A'), 2, LATE)).toBe('#N/A');
  });

  test('not assigned is passed on, blank comes first, then the numbers in order', () => {
    expect(score('không giao', 10, 10)).toBe('–');
    expect(score(5, 10, 'n/a')).toBe('–');
    expect(score('–', '', 10)).toBe('');
    expect(score(-1, 'x', -2)).toBe('#NUM!');
    expect(score(1, 'x', -2)).toBe('#VALUE!');
    expect(score(1, 2, -2)).toBe('#NUM!');
    expect(score(5, 0, 10)).toBe('#DIV/0!');
    expect(score(5, 10, 10, 'không rõ')).toBe('#VALUE!');
    expect(sentenceOf('vi', 'SCORE', column(5, 'năm'), 10, 10)).toBe('Đối số actual, hàng 2: “năm” không phải là số.');
  });
});

describe('CHECKRULE', () => {
  test('says what a rule does, in the language of the interface', () => {
    expect(callIn('vi', 'CHECKRULE', 'ngưỡng 95%')).toEqual([
      ['Tỷ lệ đạt (thực hiện ÷ chỉ tiêu) từ 95% trở lên: đủ điểm tối đa; dưới mức đó: 0 điểm.'],
    ]);
    expect(callIn('en', 'CHECKRULE', 'bước 0,5%=0,25 theo tỷ lệ thưởng 1%=0,5 tối đa 2')).toEqual([
      [
        'The maximum less 0.25 pts for each 0.5% that attainment (actual ÷ target) falls short (a part of a step counts its share), at least 0; plus 0.5 pts for each full 1% beyond, at most 2.',
      ],
    ]);
    expect(call('CHECKRULE', column('', '–', 5))).toEqual(column('', '#VALUE!', '#VALUE!'));
  });

  test('a rule that cannot be read: where, and what was expected there', () => {
    expect(sentenceOf('vi', 'CHECKRULE', 'bậc 95%=1,5; 75=1')).toBe(
      'Đối số rule, hàng 1: từ ký tự thứ 14 (“75=1”): cần mọi bậc cùng có dấu % hoặc cùng không có.',
    );
    expect(sentenceOf('en', 'CHECKRULE', 'threshold')).toBe(
      'Argument rule, row 1: the rule ends at character 10: expected a percentage with %, such as 95%.',
    );
  });
});

describe('BLOCTOTALS', () => {
  const maxima = column(10, 5);
  test('a total a unit, as a column; a fault spoils its own unit only', () => {
    expect(call('BLOCTOTALS', maxima, '', [column(9, 4.5), column(8, ''), column(1, 'x'), [[7, 5]]])).toEqual(
      column(13.5, '#N/A', '#VALUE!', 12),
    );
    expect(call('BLOCTOTALS', maxima, 'quy đổi', [column(8, '–'), column(new HostError('#NULL!'), 1)])).toEqual(
      column(12, '#NULL!'),
    );
    expect(sentenceOf('vi', 'BLOCTOTALS', maxima, null, [column(1, 1), column(1, '')])).toBe(
      'Đối số points2, hàng 2: chưa chấm điểm.',
    );
  });

  test('a unit of one criterion that is not scored keeps its place', () => {
    expect(call('BLOCTOTALS', 10, null, [[[9]], [['']], [[8]]])).toEqual(column(9, '#N/A', 8));
  });

  test('sizes and the keyword', () => {
    expect(call('BLOCTOTALS', maxima, '', [column(1, 2, 3)])).toEqual([['#VALUE!']]);
    expect(call('BLOCTOTALS', maxima, null, [column(1, 2), null, column(1), column(3, 4)])).toEqual(
      column(3, '#VALUE!', '#VALUE!', 7),
    );
    expect(call('BLOCTOTALS', maxima, null, column(1, 2), null, column(3, 4), null)).toEqual(column(3, '#VALUE!', 7));
    expect(call('BLOCTOTALS', maxima, 'sao cũng được', [column(1, 2)])).toEqual([['#VALUE!']]);
    expect(call('BLOCTOTALS', maxima, '', [])).toEqual([['#VALUE!']]);
  });
});

describe('GRADE', () => {
  const bands = [
    ['>90', 'A'],
    [50, 'C'],
    ['≥80', 'B'],
    ['', null],
  ];
  test('above or from a bound, rows in any order', () => {
    expect(call('GRADE', column(90.5, 90, 80, 79.99, 50), bands)).toEqual(column('A', 'B', 'B', 'C', 'C'));
    expect(call('GRADE', column(90 + 1e-10, 80 - 1e-10), bands)).toEqual(column('B', 'B'));
    expect(call('GRADE', column(49, '', '–', 'x'), bands)).toEqual(column('#N/A', '', '–', '#VALUE!'));
    expect(
      call('GRADE', 96, [
        ['A', '>=95'],
        ['B', 85],
      ]),
    ).toEqual([['A']]);
    expect(
      call('GRADE', 85, [
        ['  > 80 ', 'x'],
        ['90,5', 'y'],
      ]),
    ).toEqual([['x']]);
    expect(
      call('GRADE', 90, [
        [90, 'from'],
        ['>90', 'above'],
      ]),
    ).toEqual([['from']]);
  });

  test('a cap lowers the class and never lifts it', () => {
    expect(call('GRADE', 96, bands, 'b')).toEqual([['B']]);
    expect(call('GRADE', 60, bands, 'B')).toEqual([['C']]);
    expect(call('GRADE', column(96, 96), bands, column('', 'C'))).toEqual(column('A', 'C'));
    expect(call('GRADE', 96, bands, 'D')).toEqual([['#VALUE!']]);
  });

  test('bands that cannot be used', () => {
    expect(call('GRADE', 96, [[90, '']])).toEqual([['#VALUE!']]);
    expect(
      call('GRADE', 96, [
        [90, 'A'],
        ['>=90', 'B'],
      ]),
    ).toEqual([['#VALUE!']]);
    expect(call('GRADE', 96, [[90, 'A', 1]])).toEqual([['#VALUE!']]);
    expect(call('GRADE', 96, [['', '']])).toEqual([['#VALUE!']]);
    expect(call('GRADE', 96, [[90, new HostError('#NULL!')]])).toEqual([['#NULL!']]);
    expect(call('GRADE', column('', '–', new HostError('#N/A'), 90), [[10, '']])).toEqual(
      column('', '–', '#N/A', '#VALUE!'),
    );
    expect(
      sentenceOf('vi', 'GRADE', 96, [
        [90, 'A'],
        [80, ''],
      ]),
    ).toBe('Đối số bands, hàng 2: mức điểm hoặc tên loại còn trống.');
    expect(sentenceOf('vi', 'GRADE', column(96, 10), bands)).toBe('Đối số total, hàng 2: thấp hơn mọi mức xếp loại.');
  });
});
