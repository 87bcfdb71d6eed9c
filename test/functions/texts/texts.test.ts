import { call, column, HostError, sentenceOf } from '../call';

describe('DEADLINE and DAYSLATE', () => {
  test('phrases of the plans, dates and serials', () => {
    const phrases = column(
      'chậm nhất hết ngày 18/3/2022',
      'trước ngày 15/6/2021',
      'trước tháng 8 năm 2014',
      'trước quý II năm 2015',
      'trong quý III năm 2015',
      'trong tháng 7/2021',
      '7/2017',
      '4-5/2017',
      '18 tháng 3 năm 2022',
      44638.75,
    );
    expect(call('DEADLINE', phrases)).toEqual(
      column(44638, 44361, 41851, 42094, 42277, 44408, 42947, 42886, 44638, 44638),
    );
  });

  test('what names no single real day', () => {
    expect(
      call(
        'DEADLINE',
        column('30/2/2017', '1/2/2022 đến 3/2/2022', 'sớm', '', '–', true, 0, -5, new HostError('#N/A')),
      ),
    ).toEqual(column('#VALUE!', '#VALUE!', '#VALUE!', '', '#VALUE!', '#VALUE!', '#NUM!', '#NUM!', '#N/A'));
    expect(sentenceOf('vi', 'DEADLINE', column('30/2/2017'))).toBe(
      'Đối số phrase, hàng 1: “30/2/2017” có ngày, tháng hoặc quý không tồn tại.',
    );
  });

  test('whole days after the deadline, without the time of day', () => {
    expect(call('DAYSLATE', '21/3/2022', '18/3/2022')).toEqual([[3]]);
    expect(call('DAYSLATE', column(44638, 44638.99, 44639.01, 44630), 'chậm nhất hết ngày 18/3/2022')).toEqual(
      column(0, 0, 1, 0),
    );
    expect(call('DAYSLATE', 44641, 44638.5)).toEqual([[3]]);
    expect(call('DAYSLATE', '21-3-2022', 'trước ngày 15/3/2022')).toEqual([[7]]);
    expect(
      call('DAYSLATE', column('21/3/2022 10:30', '21/3/2022 16h', '19/3/2022, 8 giờ 15'), '18/3/2022 08:30'),
    ).toEqual(column(3, 3, 1));
    expect(call('DAYSLATE', column('', '31/2/2022', 'x', -1), 44638)).toEqual(
      column('', '#VALUE!', '#VALUE!', '#NUM!'),
    );
    expect(call('DAYSLATE', 44638, column('', 'x'))).toEqual(column('', '#VALUE!'));
  });
});

describe('NUMBER', () => {
  test('the number a text means under a decimal mark', () => {
    const texts = column('95,5', '1.234,5', '15%', '1 234,5', '1.250', '2.340.000', '−3', 7, '');
    expect(call('NUMBER', texts)).toEqual(column(95.5, 1234.5, 0.15, 1234.5, 1250, 2340000, -3, 7, ''));
    expect(call('NUMBER', column('1.250', '1,250.5', '1,250', '95.5'), '.')).toEqual(column(1.25, 1250.5, 1250, 95.5));
    expect(call('NUMBER', '1.250', ' , ')).toEqual([[1250]]);
  });

  test('what is no number', () => {
    expect(call('NUMBER', column('x', '1,5', true, '–', new HostError('#NULL!')), '.')).toEqual(
      column('#VALUE!', '#VALUE!', '#VALUE!', '#VALUE!', '#NULL!'),
    );
    expect(call('NUMBER', column('', new HostError('#N/A'), '12'), ';')).toEqual(column('', '#N/A', '#VALUE!'));
    expect(sentenceOf('en', 'NUMBER', 1, ';')).toBe(
      'Argument decimal_mark: “;” is not one of the choices: a comma (,) or a point (.).',
    );
  });
});

describe('SAMENAME, FINDNAME and TITLE', () => {
  test('one name, however it was typed', () => {
    expect(call('SAMENAME', column('Hoà', 'Hà', 'Vi', '', 12), column('HÒA', 'Ha', 'Vy', 'x', '12'))).toEqual(
      column(true, false, false, '', true),
    );
    expect(call('SAMENAME', 'Nguyễn Thị Thuý'.normalize('NFD'), [['nguyễn  thị thúy', 'Nguyễn Thị Thủy']])).toEqual([
      [true, false],
    ]);
  });

  const list = column('Phòng TC–HC', 'Văn phòng', '', 'Thanh tra');
  test('the own spelling of the list, or a suggestion', () => {
    expect(call('FINDNAME', column('phòng tc - hc', 'VĂN PHÒNG', '', 'Kế toán'), list)).toEqual(
      column('Phòng TC–HC', 'Văn phòng', '', '#N/A'),
    );
    expect(sentenceOf('vi', 'FINDNAME', 'van phog', list)).toBe(
      'Đối số name, hàng 1: “van phog” không có trong danh sách; có phải là “Văn phòng”?',
    );
    expect(sentenceOf('vi', 'FINDNAME', 'zzzzzzzzzzzz', list)).toBe(
      'Đối số name, hàng 1: “zzzzzzzzzzzz” không có trong danh sách.',
    );
    expect(call('FINDNAME', 'Thanh tra', column(new HostError('#NULL!'), 'Thanh tra'))).toEqual([['#NULL!']]);
  });

  test('codes of titles', () => {
    expect(call('TITLE', column('Chiến sỹ TĐ cơ sở', 'Bằng khen', '', 'Lao động xuất sắc', 5))).toEqual(
      column('CSTĐCS', 'BK', '', '#N/A', '#VALUE!'),
    );
    expect(sentenceOf('en', 'TITLE', 'Lao động xuất sắc')).toBe(
      'Argument text, row 1: “Lao động xuất sắc” is no known title; is it “Lao động tiên tiến”?',
    );
  });
});
