import { from, statement } from './preset';

/** What the plan of the congress says of itself; its number and date are not in the text. */
export const facts = [
  statement(
    'title',
    'Kế hoạch tổ chức Đại hội Thi đua và Hội nghị điển hình tiên tiến các cấp',
    from('Mở đầu', 'Tổ chức Đại hội Thi đua và Hội nghị điển hình tiên tiến các cấp'),
  ),
  statement('issuer', 'Bộ Thông tin và Truyền thông', from('Mở đầu', 'Bộ Thông tin và Truyền thông xây dựng Kế hoạch')),
  statement('signer', 'Nguyễn Bắc Sơn', from('Chữ ký', 'Nguyễn Bắc Sơn')),
  statement(
    'basis',
    'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị',
    from('Mở đầu', 'Chỉ thị số 34-CT/TW ngày 07/4/2014 của Bộ Chính trị'),
  ),
  statement(
    'basis',
    'Kế hoạch số 13/KH-HĐTĐKT ngày 03/6/2014 của Hội đồng Thi đua – Khen thưởng Trung ương',
    from('Mở đầu', 'Kế hoạch số 13/KH-HĐTĐKT ngày 03/6/2014 của Hội đồng Thi đua – Khen thưởng Trung ương'),
  ),
  statement(
    'purpose',
    'Tổng kết, đánh giá phong trào thi đua yêu nước giai đoạn 2011-2015, đề ra phương hướng giai đoạn tới',
    from('I.1', 'công tác thi đua, khen thưởng giai đoạn 2011-2015', 'tổ chức vào năm 2010'),
  ),
  statement(
    'purpose',
    'Biểu dương thành quả phong trào, gương điển hình tiên tiến, tập thể, cá nhân tiêu biểu 5 năm qua',
    from('I.2', 'Biểu dương thành quả chung của phong trào thi đua yêu nước', '5 năm qua'),
  ),
  statement(
    'purpose',
    'Đúc kết bài học kinh nghiệm; đổi mới, đẩy mạnh thi đua, khen thưởng theo Chỉ thị 34-CT/TW',
    from('I.3', 'đúc kết các bài học kinh nghiệm', 'Chỉ thị 34-CT/TW của Bộ Chính trị'),
  ),
  statement(
    'purpose',
    'Trang trọng, thiết thực, thực hành tiết kiệm, tránh phô trương, hình thức',
    from('I.4', 'trang trọng, thiết thực, thực hành tiết kiệm, tránh phô trương, hình thức'),
  ),
  statement(
    'movement',
    'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh',
    from('II.1.a', 'Học tập và làm theo tấm gương đạo đức Hồ Chí Minh'),
  ),
  ...[
    'Khai mạc Đại Hội',
    'Báo cáo Tổng kết phong trào thi đua giai đoạn từ năm 2011 -2015',
    'Báo cáo tham luận, giao lưu trực tiếp với các điển hình tiên tiến (tập thể và cá nhân)',
    'Tuyên dương khen thưởng',
    'Phát động thi đua',
    'Tổng kết, bế mạc',
  ].map((item) => statement('agenda', item, from('II.3', item))),
  statement(
    'delegates',
    'Lãnh đạo đơn vị, trưởng các đơn vị trực thuộc, cá nhân điển hình, đại diện tập thể điển hình tiên tiến; chú trọng người lao động trực tiếp',
    from('II.2.a', 'Lãnh đạo đơn vị, trưởng các đơn vị trực thuộc', 'người lao động trực tiếp'),
  ),
  statement(
    'delegates',
    'Lãnh đạo Tập đoàn, trưởng các đơn vị trực thuộc, cá nhân điển hình, đại diện tập thể điển hình tiên tiến',
    from('II.2.b', 'Lãnh đạo Tập đoàn, trưởng các đơn vị trực thuộc'),
  ),
  statement(
    'delegates',
    'Đại hội của Bộ: do Ban Chỉ đạo Đại hội Thi đua Bộ nghiên cứu, trình Bộ trưởng quyết định',
    from('II.2.c', 'do Ban Chỉ đạo Đại hội Thi đua Bộ nghiên cứu, trình Bộ trưởng xem xét, quyết định'),
  ),
  ...[
    'Hội đồng TĐKT TW',
    'Ban TĐKT TW',
    'Bộ trưởng và các Thứ trưởng',
    'Các cơ quan, đơn vị thuộc Bộ',
    'Các thành viên Hội đồng TĐKT Bộ',
    'Lưu: VT, TCCB',
  ].map((recipient) => statement('recipients', recipient, from('Nơi nhận', recipient))),
];
