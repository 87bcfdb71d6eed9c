import type { Plan } from '../plan';

const LAUNCH = 'Kế hoạch phát động thi đua năm 2022, Sở Thông tin và Truyền thông Kiên Giang';

/** The plan of the Department of Information and Communications of Kiên Giang for 2022, as its document says it. */
export const kienGiang2022: Plan = {
  id: 'kien-giang-2022',
  document: {
    title: LAUNCH,
    number: null,
    issuer: 'Sở Thông tin và Truyền thông tỉnh Kiên Giang',
    signer: 'Võ Minh Trung',
    signed: '24/02/2022',
    source: { section: 'Mở đầu', words: 'Kiên Giang, ngày 24 tháng 02 năm 2022' },
  },
  year: 2022,
  contents: [
    {
      text: 'Hoàn thành xuất sắc nhiệm vụ năm 2022: nhiệm vụ thường xuyên, đột xuất; cải cách hành chính; sắp xếp bộ máy, vị trí việc làm',
      source: { section: 'III', words: 'Thi đua thực hiện hoàn thành xuất sắc nhiệm vụ năm 2022' },
    },
    {
      text: 'Quy chế dân chủ, nội quy, kiểm tra giám sát, kỷ cương hành chính, kỷ luật công vụ',
      source: { section: 'III', words: 'Chấp hành tốt Quy chế dân chủ' },
    },
    {
      text: 'Nâng cao trách nhiệm trong thực thi nhiệm vụ, công vụ',
      source: { section: 'III', words: 'Nâng cao trách nhiệm trong thực thi nhiệm vụ, công vụ' },
    },
    {
      text: 'Ứng dụng công nghệ thông tin trong chỉ đạo, điều hành, thực hiện nhiệm vụ',
      source: { section: 'III', words: 'Ứng dụng công nghệ thông tin trong chỉ đạo, điều hành' },
    },
    {
      text: 'Phòng, chống tham nhũng, lãng phí, tiêu cực',
      source: { section: 'III', words: 'phòng, chống tham nhũng, lãng phí, tiêu cực' },
    },
    {
      text: 'Tổ chức đảng, đoàn thể hoàn thành xuất sắc nhiệm vụ; cơ quan đạt chuẩn văn hóa',
      source: { section: 'III', words: 'xây dựng tổ chức đảng, đoàn thể' },
    },
    {
      text: 'Phong trào thi đua chuyên đề, đột xuất',
      source: { section: 'III', words: 'Thực hiện tốt các PTTĐ chuyên đề, đột xuất' },
    },
  ],
  conditions: [
    {
      text: 'Có bảng đăng ký thi đua đầu năm, đúng thời gian quy định',
      source: { section: 'IV.1', words: 'Có bảng đăng ký thi đua đầu năm, đúng theo thời gian quy định' },
    },
    {
      text: 'Đạt các tiêu chuẩn theo quy định',
      source: { section: 'IV.1', words: 'Đạt các tiêu chuẩn theo quy định' },
    },
    {
      text: 'Được bình xét từ các phòng chuyên môn, đơn vị trực thuộc Sở',
      source: { section: 'IV.1', words: 'Phải được bình xét từ các phòng chuyên môn' },
    },
  ],
  deadlines: [
    {
      kind: 'registration',
      text: 'Gửi bảng đăng ký thi đua về Hội đồng TĐKT (qua Văn phòng)',
      phrase: 'chậm nhất hết ngày 18/3/2022',
      source: { section: 'IV.3', words: 'Các thủ tục đăng ký TĐKT' },
    },
    {
      kind: 'dossier',
      text: 'Gửi hồ sơ đề nghị khen thưởng, công nhận danh hiệu về Hội đồng TĐKT (qua Văn phòng)',
      phrase: 'chậm nhất hết ngày 16/12/2022',
      source: { section: 'IV.3', words: 'Hồ sơ đề nghị khen thưởng' },
    },
  ],
  awards: [
    {
      title: 'LĐTT',
      name: 'Lao động tiên tiến',
      ratio: null,
      source: { section: 'IV.2', words: 'tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”' },
    },
    {
      title: 'CSTĐCS',
      name: 'Chiến sĩ thi đua cơ sở',
      ratio: { percent: 0.15, base: 'LĐTT', scope: 'pooled', rounding: null, minimum: null },
      source: { section: 'IV.2', words: 'tối đa đạt 15% so với tổng số cá nhân đạt danh hiệu “Lao động tiên tiến”' },
    },
    {
      title: 'GK',
      name: 'Giấy khen của Giám đốc Sở',
      ratio: { percent: 0.4, base: 'LĐTT', scope: 'per unit', rounding: null, minimum: null },
      source: {
        section: 'IV.2',
        words: 'Giấy khen của Giám đốc Sở 40% so với tổng số cá nhân đạt danh hiệu “Lao động tiên tiến” của đơn vị',
      },
    },
  ],
  // The document speaks of rooms and attached units without naming them; a workbook lists its own.
  units: [],
};
