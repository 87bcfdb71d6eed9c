import { from, presetPlan, statement, type Preset } from './preset';

/** The plan of the Department of Information and Communications of Kiên Giang for 2022, as its document says it. */
export const kienGiang2022: Preset = {
  id: 'kien-giang-2022',
  name: 'Kế hoạch phát động thi đua năm 2022, Sở Thông tin và Truyền thông Kiên Giang',
  kind: 'document',
  plan: presetPlan({
    facts: [
      statement(
        'title',
        'Kế hoạch phát động thi đua năm 2022',
        from('Mở đầu', 'KẾ HOẠCH', 'Phát động thi đua năm 2022'),
      ),
      // The document's number is struck out and left open.
      statement('number', '/KH-STTTT', from('Mở đầu', '/KH-STTTT')),
      statement(
        'issuer',
        'Sở Thông tin và Truyền thông tỉnh Kiên Giang',
        from('Mở đầu', 'Sở Thông tin và Truyền thông phát động PTTĐ'),
      ),
      statement('signed', '24/02/2022', from('Mở đầu', 'Kiên Giang, ngày 24 tháng 02 năm 2022')),
      statement('signer', 'Võ Minh Trung', from('Chữ ký', 'Võ Minh Trung')),
      statement('year', '2022', from('Mở đầu', 'Phát động thi đua năm 2022')),
      statement(
        'rules',
        'Nghị định số 91/2017/NĐ-CP',
        from('IV.2', 'Thực hiện theo Nghị định số 91/2017/NĐ-CP ngày 31/7/2017'),
      ),
      statement(
        'basis',
        'Chỉ thị số 103/CT-BTTTT ngày 13/12/2021 của Bộ Thông tin và Truyền thông về công tác thi đua, khen thưởng năm 2022',
        from('Mở đầu', 'Chỉ thị số 103/CT-BTTTT ngày 13/12/2021', 'công tác thi đua, khen thưởng (TĐKT) năm 2022'),
      ),
      statement(
        'basis',
        'Kế hoạch số 180/KH-UBND ngày 23/11/2020 của UBND tỉnh, giai đoạn 2021 - 2025',
        from('Mở đầu', 'Kế hoạch số 180/KH-UBND ngày 23/11/2020', 'giai đoạn 2021 - 2025'),
      ),
      statement(
        'basis',
        'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ',
        from('IV.2', 'Nghị định số 91/2017/NĐ-CP ngày 31/7/2017 của Chính phủ'),
      ),
      statement(
        'basis',
        'Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ',
        from('IV.2', 'Thông tư số 12/2019/TT-BNV ngày 04/11/2019 của Bộ Nội vụ'),
      ),
      statement(
        'basis',
        'Quyết định số 24/2018/QĐ-UBND ngày 28/12/2018 của UBND tỉnh Kiên Giang',
        from('IV.2', 'Quyết định số 24/2018/QĐ-UBND ngày 28/12/2018 của UBND tỉnh'),
      ),
      statement(
        'basis',
        'Quyết định số 18/2020/QĐ-UBND ngày 27/10/2020 của UBND tỉnh, sửa đổi Quyết định số 24/2018/QĐ-UBND',
        from('IV.2', 'Quyết định số 18/2020/QĐ-UBND ngày 27/10/2020'),
      ),
      statement(
        'basis',
        'Thông tư số 05/2020/TT-BNV ngày 09/11/2020 của Bộ Nội vụ bãi bỏ khoản 7 Điều 2 Thông tư số 12/2019/TT-BNV ngày 04/11/2019',
        from(
          'IV.2',
          'Thông tư số 05/2020/TT-BNV ngày 09/11/2020',
          'bãi bỏ khoản 7 Điều 2 Thông tư số 12/2019/TT-BNV ngày 04/11/2019',
        ),
      ),
      statement(
        'purpose',
        'Tạo khí thế thi đua sôi nổi; biểu dương, khen thưởng kịp thời tập thể, cá nhân xuất sắc',
        from('I.1', 'Tạo khí thế thi đua sôi nổi', 'Biểu dương, khen thưởng kịp thời những tập thể, cá nhân'),
      ),
      statement(
        'purpose',
        'Phát động sâu rộng ngay đầu năm; thiết thực, hiệu quả, tiết kiệm, tránh bệnh thành tích',
        from('I.2', 'tạo khí thế thi đua sôi nổi ngay đầu năm', 'thiết thực, hiệu quả, tiết kiệm'),
      ),
      statement(
        'participants',
        'Các phòng chuyên môn và đơn vị trực thuộc Sở Thông tin và Truyền thông',
        from('II', 'Các phòng chuyên môn và đơn vị trực thuộc Sở Thông tin và Truyền thông'),
      ),
      statement(
        'participants',
        'Công chức, viên chức và người lao động thuộc Sở Thông tin và Truyền thông',
        from('II', 'Công chức, viên chức và người lao động thuộc Sở Thông tin và Truyền thông'),
      ),
      statement(
        'form',
        'Bảng đăng ký thi đua phòng … năm 2022',
        from('Biểu mẫu', 'BẢNG ĐĂNG KÝ THI ĐUA', 'PHÒNG', 'NĂM 2022'),
      ),
      ...[
        'Ban TĐKT- Sở Nội vụ',
        'Ban Giám đốc',
        'Các Phòng chuyên môn thuộc Sở',
        'Trung tâm CNTT&TT',
        'BCH.CĐCS, ĐTN',
        'Lưu: KT, VT',
      ].map((recipient) => statement('recipients', recipient, from('Nơi nhận', recipient))),
    ],
    criteria: [
      {
        id: '1',
        kind: 'criterion',
        name: 'Hoàn thành xuất sắc nhiệm vụ năm 2022 do Bộ Thông tin và Truyền thông, Tỉnh ủy, UBND tỉnh giao: nhiệm vụ thường xuyên và đột xuất; cải cách hành chính, kiện toàn tổ chức, vị trí việc làm',
        source: from(
          'III',
          'Thi đua thực hiện hoàn thành xuất sắc nhiệm vụ năm 2022',
          'Các nhiệm vụ thường xuyên theo chức năng nhiệm vụ',
          'Thực hiện tốt nhiệm vụ cải cách hành chính',
        ),
      },
      {
        id: '2',
        kind: 'criterion',
        name: 'Quy chế dân chủ, nội quy, kiểm tra, giám sát, kỷ cương hành chính, kỷ luật công vụ',
        source: from('III', 'Chấp hành tốt Quy chế dân chủ'),
      },
      {
        id: '3',
        kind: 'criterion',
        name: 'Nâng cao trách nhiệm trong thực thi nhiệm vụ, công vụ của từng cá nhân, tập thể',
        source: from('III', 'Nâng cao trách nhiệm trong thực thi nhiệm vụ, công vụ'),
      },
      {
        id: '4',
        kind: 'criterion',
        name: 'Ứng dụng công nghệ thông tin trong chỉ đạo, điều hành, thực hiện nhiệm vụ',
        source: from('III', 'Ứng dụng công nghệ thông tin trong chỉ đạo, điều hành'),
      },
      {
        id: '5',
        kind: 'criterion',
        name: 'Phòng, chống tham nhũng, lãng phí, tiêu cực',
        source: from('III', 'phòng, chống tham nhũng, lãng phí, tiêu cực'),
      },
      {
        id: '6',
        kind: 'criterion',
        name: 'Xây dựng tổ chức đảng, đoàn thể phấn đấu hoàn thành xuất sắc nhiệm vụ, cơ quan đạt chuẩn văn hóa',
        source: from('III', 'xây dựng tổ chức đảng, đoàn thể'),
      },
      {
        id: '7',
        kind: 'criterion',
        name: 'Phong trào thi đua chuyên đề, đột xuất (có kế hoạch riêng theo chuyên đề)',
        source: from('III', 'Thực hiện tốt các PTTĐ chuyên đề, đột xuất'),
      },
    ],
    conditions: [
      {
        kind: 'general',
        content: 'Có bảng đăng ký thi đua đầu năm, đúng thời gian quy định',
        source: from('IV.1', 'Có bảng đăng ký thi đua đầu năm, đúng theo thời gian quy định'),
      },
      {
        kind: 'general',
        content: 'Đạt các tiêu chuẩn theo quy định',
        source: from('IV.1', 'Đạt các tiêu chuẩn theo quy định'),
      },
      {
        kind: 'general',
        content: 'Được bình xét từ các phòng chuyên môn, đơn vị trực thuộc Sở',
        source: from('IV.1', 'Phải được bình xét từ các phòng chuyên môn'),
      },
    ],
    awards: [
      {
        title: 'LĐTT',
        name: 'Lao động tiên tiến',
        source: from('IV.2', 'tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”'),
      },
      {
        title: 'CSTĐCS',
        name: 'Chiến sĩ thi đua cơ sở',
        percent: 0.15,
        base: 'LĐTT',
        source: from('IV.2', 'tối đa đạt 15% so với tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”'),
      },
      {
        title: 'GK',
        name: 'Giấy khen của Giám đốc Sở',
        percent: 0.4,
        base: 'LĐTT',
        scope: 'per unit',
        source: from(
          'IV.2',
          'Giấy khen của Giám đốc Sở 40% so với tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” của đơn vị',
        ),
      },
    ],
    deadlines: [
      {
        kind: 'registration',
        content: 'Gửi thủ tục đăng ký thi đua, khen thưởng (theo mẫu) về Hội đồng TĐKT',
        phrase: 'chậm nhất hết ngày 18/3/2022',
        recipient: 'Hội đồng TĐKT (qua Văn phòng)',
        source: from('IV.3', 'Các thủ tục đăng ký TĐKT', 'chậm nhất hết ngày 18/3/2022'),
      },
      {
        kind: 'dossier',
        content: 'Gửi hồ sơ đề nghị khen thưởng, công nhận danh hiệu thi đua',
        phrase: 'chậm nhất hết ngày 16/12/2022',
        recipient: 'Hội đồng TĐKT (qua Văn phòng)',
        source: from('IV.3', 'Hồ sơ đề nghị khen thưởng', 'chậm nhất hết ngày 16/12/2022'),
      },
    ],
    activities: [
      {
        kind: 'duty',
        content: 'Triển khai, theo dõi, đôn đốc công chức, viên chức và người lao động thực hiện kế hoạch',
        units: ['Chánh Văn phòng', 'Trưởng các phòng chuyên môn, đơn vị trực thuộc Sở'],
        source: from('V', 'Giao Chánh Văn phòng, Trưởng các phòng chuyên môn, đơn vị trực thuộc Sở'),
      },
      {
        kind: 'duty',
        content: 'Phản ánh khó khăn, báo cáo kết quả về Thường trực Hội đồng TĐKT',
        units: ['Trưởng các phòng chuyên môn, đơn vị trực thuộc Sở'],
        source: from('V', 'báo cáo kết quả về Thường trực Hội đồng TĐKT'),
      },
    ],
  }),
};
