import { activities } from './ha-tinh-2017-activities';
import { criteria, targets } from './ha-tinh-2017-contents';
import { from, presetPlan, statement, type Preset } from './preset';

/** Councils, the Party cell and enterprises help; rooms, units and unions take part. */
const HELPING = new Set(['Hội đồng', 'Tổ công tác', 'Tổ chức Đảng', 'Doanh nghiệp']);

const movement = (section: string, name: string): ReturnType<typeof statement> =>
  statement('movement', name, from(section, name));

/**
 * The plan of the Department of Information and Communications of Hà Tĩnh for 2017, as its document says it: also with
 * the day that does not exist and the two rounds that share a day. It names no points, quotas or registration form.
 */
export const haTinh2017: Preset = {
  id: 'ha-tinh-2017',
  name: 'Kế hoạch tổ chức phong trào thi đua năm 2017, Sở Thông tin và Truyền thông Hà Tĩnh',
  kind: 'document',
  plan: presetPlan({
    facts: [
      statement(
        'title',
        'Kế hoạch tổ chức phong trào thi đua thực hiện thắng lợi nhiệm vụ của ngành Thông tin và Truyền thông năm 2017',
        from(
          'Mở đầu',
          'Tổ chức phong trào thi đua thực hiện thắng lợi nhiệm vụ của ngành Thông tin và Truyền thông năm 2017',
        ),
      ),
      statement('number', '08/KH-STTTT', from('Mở đầu', 'Số: 08/KH-STTTT')),
      statement(
        'issuer',
        'Sở Thông tin và Truyền thông tỉnh Hà Tĩnh',
        from('Mở đầu', 'UBND TỈNH HÀ TĨNH', 'Sở Thông tin và Truyền thông xây dựng Kế hoạch'),
      ),
      statement('signed', '24/01/2017', from('Mở đầu', 'Hà Tĩnh, ngày 24 tháng 01 năm 2017')),
      statement('signer', 'Phan Tấn Linh', from('Chữ ký', 'Phan Tấn Linh')),
      statement('year', '2017', from('Mở đầu', 'ngành Thông tin và Truyền thông năm 2017')),
      statement(
        'basis',
        'Chỉ thị số 105/CT-BTTTT ngày 19/12/2016 của Bộ Thông tin và Truyền thông về công tác thi đua, khen thưởng năm 2017',
        from('Mở đầu', 'Chỉ thị số 105/CT-BTTTT ngày 19/12/2016', 'công tác thi đua, khen thưởng năm 2017'),
      ),
      statement(
        'basis',
        'Quyết định số 2020/QĐ-BTTTT ngày 18/11/2016, phong trào chung sức xây dựng nông thôn mới giai đoạn 2016-2020',
        from('Mở đầu', 'Quyết định số 2020/QĐ-BTTTT ngày 18/11/2016', 'giai đoạn 2016-2020'),
      ),
      statement(
        'basis',
        'Kế hoạch số 489/KH-UBND ngày 29/12/2016 của UBND tỉnh, giai đoạn 2016-2020',
        from('Mở đầu', 'Kế hoạch số 489/KH-UBND ngày 29/12/2016 của UBND tỉnh', 'giai đoạn 2016-2020'),
      ),
      statement(
        'basis',
        'Chỉ thị số 01/CT-UBND ngày 03/01/2017 của UBND tỉnh',
        from('Mở đầu', 'Chỉ thị số 01/CT-UBND ngày 03/01/2017 của UBND tỉnh'),
      ),
      statement(
        'basis',
        'Phát động thi đua năm 2017 tại Hội nghị Tổng kết ngành năm 2016',
        from('Mở đầu', 'Phát động thi đua năm 2017 của Ngành Thông tin và Truyền thông tại Hội nghị Tổng kết ngành'),
      ),
      statement('basis', 'Thông tư 06/2016/TTLT-BTTTT-BNV', from('II.5', 'Thông tư 06/2016/TTLT-BTTTT-BNV')),
      statement(
        'purpose',
        'Tổ chức hiệu quả các phong trào thi đua năm 2017, lập thành tích chào mừng các ngày lễ lớn, Đại hội Đoàn, Đại hội Công đoàn các cấp',
        from('I', 'Tổ chức hiệu quả các phong trào thi đua năm 2017'),
      ),
      statement(
        'purpose',
        'Toàn thể CBCCVC và người lao động hưởng ứng; vượt mức kế hoạch năm 2017, triển khai kế hoạch giai đoạn 2017-2020; đánh giá, xếp loại nghiêm túc',
        from('I', 'hoàn thành vượt mức kế hoạch năm 2017', 'giai đoạn 2017-2020'),
      ),
      statement(
        'movement',
        'Toàn ngành Thông tin và Truyền thông đoàn kết, sáng tạo, thi đua phấn đấu thực hiện thắng lợi nhiệm vụ năm 2017, chung sức trong xây dựng nông thôn mới',
        from('II', 'Toàn ngành Thông tin và Truyền thông đoàn kết, sáng tạo', 'thắng lợi nhiệm vụ năm 2017'),
      ),
      movement('I', 'Đồng thuận cao, thi đua giỏi, về đích sớm'),
      movement('I', 'Ngành Thông tin và Truyền thông chung sức góp phần xây dựng nông thôn mới'),
      movement('I', 'Cả tỉnh chung sức xây dựng nông thôn mới, đô thị văn minh'),
      movement('I', 'Trung thành Sáng tạo Tận tụy Gương mẫu'),
      movement('II.7', 'Cần kiệm Liêm chính Chí công Vô tư'),
      movement('III.2', 'Doanh nghiệp Việt Nam hội nhập và phát triển'),
      ...[
        'Vụ TĐKT Bộ TT&TT',
        'Ban TĐKT tỉnh',
        'Trưởng Khối thi đua (Sở KHCN)',
        'Lãnh đạo Sở',
        'Trưởng, Phó các phòng',
        'Giám đốc, Phó GĐ Trung tâm',
      ].map((recipient) => statement('recipients', recipient, from('Nơi nhận', recipient))),
    ],
    units: [
      unit('VP', 'Văn phòng Sở', 'Văn phòng', 'Phòng', 'IV.7', 'Văn phòng Sở chịu trách nhiệm theo dõi, đôn đốc'),
      unit('BCVT', 'Phòng Bưu chính Viễn thông', 'Phòng BCVT', 'Phòng', 'IV.2', 'Phòng Bưu chính Viễn thông chủ trì'),
      unit('BCXB', 'Phòng Báo chí Xuất bản', 'BCXB', 'Phòng', 'IV.3', 'Phòng Báo chí Xuất bản chủ trì'),
      unit('KHTC', 'Phòng Kế hoạch Tài chính', 'P KHTC', 'Phòng', 'IV.4', 'Phòng Kế hoạch Tài chính chủ trì'),
      unit('CNTT', 'Phòng CNTT', '', 'Phòng', 'IV.2', 'phối hợp với phòng CNTT'),
      unit('TT', 'Trung tâm CNTT-TT', '', 'Đơn vị trực thuộc', 'III.2', 'Trung tâm CNTT-TT'),
      unit('CĐ', 'Công đoàn Sở', 'Công đoàn', 'Đoàn thể', 'IV.5', 'Công đoàn, Chi đoàn Sở'),
      unit('ĐTN', 'Chi đoàn Sở', 'Đoàn Thanh niên', 'Đoàn thể', 'IV.5', 'Công đoàn, Chi đoàn Sở'),
      unit(
        'HĐTĐKT',
        'Hội đồng Thi đua Khen thưởng Sở',
        'HĐTĐKT',
        'Hội đồng',
        'IV.7',
        'Hội đồng Thi đua khen thưởng Sở',
      ),
      {
        ...unit('HĐKH', 'Hội đồng khoa học Sở', 'HĐ Khoa học Sở', 'Hội đồng', 'IV.6', 'Hội đồng khoa học Sở'),
        formerNames: ['HĐ KHCN Sở'],
      },
      unit(
        'NTM',
        'Tổ công tác Chương trình mục tiêu Quốc gia xây dựng nông thôn mới ngành TT&TT',
        'Tổ công tác NTM',
        'Tổ công tác',
        'IV.2',
        'Tổ công tác thực hiện Chương trình mục tiêu Quốc gia xây dựng nông thôn mới',
      ),
      unit('CB', 'Chi ủy, Chi bộ', 'Chi bộ', 'Tổ chức Đảng', 'IV.8', 'Đề nghị Chi ủy, Chi bộ'),
      unit('DN', 'Doanh nghiệp ngành TT&TT', 'Doanh nghiệp', 'Doanh nghiệp', 'III.2', 'Doanh nghiệp ngành TT&TT'),
    ],
    rounds: [
      {
        id: '1',
        name: 'Đợt 1',
        from: '01/01/2017',
        to: '30/6/2017',
        content:
          'Chào mừng 87 năm Ngày thành lập Đảng, 110 năm ngày sinh cố Tổng Bí thư Trường Chinh, 42 năm Ngày Giải phóng miền Nam, 127 năm Ngày sinh Chủ tịch Hồ Chí Minh; Đại hội Đoàn, Đại hội Công đoàn các cấp',
        source: from('III.1', 'Đợt 1 (Từ 01/01/2017 - 30/6/2017)'),
      },
      {
        id: '2',
        name: 'Đợt 2',
        from: '30/06/2017',
        to: '31/12/2017',
        content:
          'Chào mừng 72 năm Cách mạng tháng 8 và Quốc khánh 02/9, ngày thành lập Sở (12/8), ngày truyền thống ngành TT&TT (28/8); về đích sớm các nhiệm vụ chính trị năm 2017',
        source: from('III.2', 'Đợt 2 (Từ 30/06/2017 – 31/12/2017)'),
      },
    ],
    occasions: [
      occasion('1', 'Ngày thành lập Đảng Cộng sản Việt Nam', 87, '03/2/1930', '30/2/2017', '(03/2/1930 – 30/2/2017)'),
      occasion(
        '1',
        'Ngày sinh cố Tổng Bí thư Trường Chinh',
        110,
        '09/02/1907',
        '09/02/2017',
        '(09/02/1907 – 09/02/2017)',
      ),
      occasion('1', 'Ngày Giải phóng hoàn toàn Miền Nam thống nhất đất nước', 42, null, null, '42 năm Ngày Giải phóng'),
      occasion('1', 'Ngày sinh Chủ tịch Hồ Chí Minh', 127, '19/5/1890', '19/5/2017', '(19/5/1890 – 19/5/2017)'),
      occasion('1', 'Ngày Quốc tế Phụ nữ', null, null, '8/3', 'ngày Quốc tế Phụ nữ 8/3'),
      occasion('1', 'Ngày Thành lập Đoàn', null, null, null, 'ngày Thành lập Đoàn'),
      occasion('1', 'Ngày Báo chí cách mạng Việt Nam', null, null, null, 'ngày Báo chí cách mạng Việt Nam'),
      occasion('2', 'Cách mạng tháng 8', 72, '19/8/1945', '19/8/2017', '(19/8/1945-19/8/2017)'),
      occasion('2', 'Quốc khánh', null, null, '02/9', 'Quốc khánh 02/9'),
      occasion('2', 'Ngày thành lập Sở', null, null, '12/8', 'ngày thành lập Sở (12/8)'),
      occasion('2', 'Ngày truyền thống ngành TT&TT', null, null, '28/8', 'ngày truyền thống ngành TT&TT (28/8)'),
      occasion('2', 'Ngày thành lập Trung tâm CNTT và Truyền thông', null, null, null, 'ngày thành lập Trung tâm CNTT'),
      occasion('2', 'Ngày Doanh nhân Việt Nam', null, null, '13/10', 'ngày Doanh nhân Việt Nam 13/10'),
    ],
    activities,
    criteria,
    targets,
  }),
};

function unit(id: string, name: string, shortName: string, type: string, section: string, excerpt: string) {
  const takesPart = HELPING.has(type) ? ('no' as const) : null;
  return { id, name, shortName, type, takesPart, source: from(section, excerpt) };
}

function occasion(
  round: string,
  name: string,
  years: number | null,
  founded: string | null,
  day: string | null,
  excerpt: string,
) {
  return { round, name, years, founded: founded ?? '', day, source: from(`III.${round}`, excerpt) };
}
