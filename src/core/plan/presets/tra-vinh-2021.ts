import { from, presetPlan, statement, type Preset } from './preset';
import { criteria } from './tra-vinh-2021-criteria';

/** The plan of bloc 8 of Trà Vinh for 2021, as its document says it. It names no points, weights or members' list. */
export const traVinh2021: Preset = {
  id: 'tra-vinh-2021',
  name: 'Kế hoạch tổ chức và phát động phong trào thi đua năm 2021, Khối thi đua Khối 8 Trà Vinh',
  kind: 'document',
  plan: presetPlan({
    facts: [
      statement(
        'title',
        'Kế hoạch tổ chức và phát động phong trào thi đua năm 2021',
        from('Mở đầu', 'Tổ chức và phát động phong trào thi đua năm 2021'),
      ),
      // The document leaves the number blank.
      statement('number', '/KH-TĐK8', from('Mở đầu', '/KH-TĐK8')),
      statement(
        'issuer',
        'Khối thi đua Khối 8 tỉnh Trà Vinh',
        from('Mở đầu', 'Trà Vinh, ngày 23 tháng 4 năm 2021', 'Khối thi đua Khối 8'),
      ),
      statement('signed', '23/4/2021', from('Mở đầu', 'Trà Vinh, ngày 23 tháng 4 năm 2021')),
      statement('signer', 'Nguyễn Văn Này', from('Chữ ký', 'GIÁM ĐỐC SỞ TT&TT', 'Nguyễn Văn Này')),
      statement('year', '2021', from('Mở đầu', 'Tổ chức và phát động phong trào thi đua năm 2021')),
      statement('bloc', 'Khối', from('Mở đầu', 'Khối thi đua Khối 8')),
      statement(
        'basis',
        'Quy chế số 1344/QC-KTĐK8 ngày 30/11/2016 của Khối thi đua Khối 8',
        from('Mở đầu', 'Quy chế số 1344/QC-KTĐK8 ngày 30/11/2016 của Khối thi đua Khối 8'),
      ),
      statement(
        'basis',
        'Nội dung ký kết giao ước thi đua giữa các đơn vị thành viên Khối 8 năm 2021',
        from('Mở đầu', 'nội dung ký kết giao ước thi đua giữa các đơn vị thành viên Khối 8 năm 2021'),
      ),
      statement(
        'purpose',
        'Tạo khí thế sôi nổi, chủ động, sáng tạo, hoàn thành vượt mức các chỉ tiêu kế hoạch năm 2021',
        from('I.1', 'Nhằm tạo khí thế sôi nổi', 'hoàn thành vượt mức các chỉ tiêu kế hoạch năm 2021'),
      ),
      statement(
        'purpose',
        'Tăng cường vai trò của Hội đồng thi đua, khen thưởng và lãnh đạo các đơn vị trong Khối',
        from('I.1', 'Tăng cường hơn nữa vai trò của Hội đồng thi đua, khen thưởng'),
      ),
      statement(
        'purpose',
        'Phát huy sức mạnh tổng hợp của tổ chức Đảng, chính quyền, đoàn thể',
        from('I.2', 'Phát huy sức mạnh tổng hợp của tổ chức Đảng, chính quyền, đoàn thể'),
      ),
      statement(
        'purpose',
        'Thiết thực, bám sát nhiệm vụ chính trị, tiết kiệm và hiệu quả, tránh phô trương hình thức',
        from('I.2', 'tiết kiệm và hiệu quả, tránh phô trương hình thức'),
      ),
      statement(
        'purpose',
        'Gắn kết quả phong trào thi đua với khen thưởng: khách quan, chính xác, công khai, công bằng và kịp thời',
        from('I.2', 'khách quan, chính xác, công khai, công bằng và kịp thời'),
      ),
      ...[
        'Ban Thi đua, Khen thưởng',
        'Thành viên TĐK8',
        'BGĐ Sở',
        'LĐ các phòng, trung tâm thuộc Sở',
        'Lưu: VT, VP',
      ].map((recipient) => statement('recipients', recipient, from('Nơi nhận', recipient))),
    ],
    units: [
      {
        id: 'STTTT',
        name: 'Sở Thông tin và Truyền thông',
        shortName: 'Sở TT&TT',
        type: 'Sở',
        role: 'Khối trưởng',
        bloc: 'Khối 8',
        source: from('Mở đầu', 'Sở Thông tin và Truyền thông (Khối trưởng)', 'Khối thi đua Khối 8'),
      },
      {
        id: 'SLĐTBXH',
        name: 'Sở Lao động, Thương binh và Xã hội',
        shortName: 'Sở LĐTB&XH',
        type: 'Sở',
        role: 'Khối phó',
        bloc: 'Khối 8',
        source: from('III.2', 'Sở Lao động, Thương binh và Xã hội (Khối phó)', 'các đơn vị thành viên Khối 8'),
      },
      {
        id: 'HĐ',
        name: 'Hội đồng thành viên trong khối',
        type: 'Hội đồng',
        takesPart: 'no',
        source: from('III.3', 'Hội đồng thành viên trong khối bình bầu thi đua'),
      },
    ],
    criteria,
    awards: [
      {
        title: 'CTĐT',
        name: 'Cờ thi đua của UBND tỉnh',
        note: 'Tiêu chuẩn, số lượng, quy trình theo hướng dẫn của Hội đồng Thi đua, Khen thưởng tỉnh',
        source: from('III.3', 'xét chọn tặng Cờ thi đua và Bằng khen của UBND tỉnh'),
      },
      {
        title: 'BKT',
        name: 'Bằng khen của UBND tỉnh',
        note: 'Tiêu chuẩn, số lượng, quy trình theo hướng dẫn của Hội đồng Thi đua, Khen thưởng tỉnh',
        source: from('III.3', 'xét chọn tặng Cờ thi đua và Bằng khen của UBND tỉnh'),
      },
    ],
    deadlines: [
      {
        kind: 'registration',
        content: 'Đăng ký các nội dung, chỉ tiêu, nhiệm vụ thi đua năm 2021 (văn bản không nêu thời hạn)',
        units: ['Các đơn vị thành viên Khối'],
        recipient: 'Các thành viên trong khối và Ban Thi đua, Khen thưởng tỉnh',
        source: from(
          'III.1',
          'xây dựng kế hoạch đăng ký các nội dung, chỉ tiêu, nhiệm vụ thi đua năm 2021',
          'gửi các thành viên trong khối và Ban Thi đua, Khen thưởng tỉnh nắm',
        ),
      },
      {
        kind: 'midYear',
        content: 'Báo cáo sơ kết thực hiện giao ước thi đua 6 tháng đầu năm 2021',
        phrase: 'trước ngày 15/6/2021',
        units: ['Các đơn vị thành viên Khối'],
        recipient: 'Sở Lao động, Thương binh và Xã hội (Khối phó)',
        source: from('III.2', 'Báo cáo sơ kết thực hiện giao ước thi đua 6 tháng đầu năm 2021', 'trước ngày 15/6/2021'),
      },
      {
        kind: 'midYear',
        content: 'Tổ chức sơ kết 6 tháng đầu năm',
        phrase: 'trong tháng 7/2021',
        units: ['Sở Lao động, Thương binh và Xã hội'],
        source: from(
          'III.2',
          'Tổ chức sơ kết 6 tháng đầu năm do Sở Lao động, Thương binh và Xã hội (Khối phó) chủ trì',
          'Hoàn thành trong tháng 7/2021',
        ),
      },
      {
        kind: 'scores',
        content: 'Báo cáo tổng kết thực hiện giao ước thi đua năm 2021 và chấm điểm thi đua',
        phrase: 'trước ngày 01/02/2022',
        units: ['Các đơn vị thành viên Khối'],
        recipient: 'Sở Thông tin và Truyền thông',
        source: from(
          'III.3',
          'báo cáo tổng kết thực hiện giao ước thi đua năm 2021 và chấm điểm thi đua gửi về Sở Thông tin và Truyền thông',
          'trước ngày 01/02/2022',
        ),
      },
      {
        kind: 'review',
        content: 'Tổng kết, bình bầu thi đua, đề nghị khen thưởng',
        phrase: 'trong tháng 02/2022',
        source: from('III.3', 'Bình bầu thi đua, đề nghị khen thưởng', 'Hoàn thành trong tháng 02/2022'),
      },
    ],
    activities: [
      {
        kind: 'duty',
        content:
          'Sơ kết: đánh giá kết quả các chỉ tiêu đã đăng ký, trao đổi kinh nghiệm, bàn biện pháp 6 tháng cuối năm 2021',
        units: ['Sở Lao động, Thương binh và Xã hội'],
        source: from(
          'III.2',
          'Đánh giá kết quả thực hiện các chỉ tiêu thi đua đã đăng ký từ đầu năm',
          '6 tháng cuối năm 2021',
        ),
      },
      {
        kind: 'duty',
        content: 'Tổng hợp các báo cáo tổng kết và bảng chấm điểm của các đơn vị trong khối',
        units: ['Sở Thông tin và Truyền thông'],
        note: 'Khối trưởng',
        source: from('III.3', 'Khối trưởng tổng hợp các báo cáo tổng kết và bảng chấm điểm'),
      },
      {
        kind: 'duty',
        content: 'Bình bầu thi đua trên cơ sở báo cáo và chấm điểm theo tiêu chí đã đăng ký đầu năm',
        units: ['Hội đồng thành viên trong khối'],
        source: from('III.3', 'Hội đồng thành viên trong khối bình bầu thi đua'),
      },
    ],
    targets: [
      {
        content: 'Mỗi đơn vị đăng ký các nội dung, chỉ tiêu phù hợp với ngành, lĩnh vực phụ trách',
        source: from('III.1', 'mỗi đơn vị đăng ký các nội dung chỉ tiêu thi đua phù hợp với ngành, lĩnh vực phụ trách'),
      },
    ],
  }),
};
