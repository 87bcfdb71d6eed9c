export const registration = {
  'registration.intro':
    'So bảng đăng ký với kế hoạch trong sổ tính: họ tên, đơn vị, danh hiệu, thời hạn và tỷ lệ. Chưa ghi gì vào sổ.',
  'registration.plan': 'Theo: {plan}.',
  'registration.checkActive': 'Chỉ rà soát trang đang mở',
  'registration.checkAll': 'Rà soát mọi trang',
  'registration.running': 'Đang đọc và rà soát…',
  'registration.rounding': 'Làm tròn số lượng theo tỷ lệ',
  'registration.rounding.hint': 'Kế hoạch không nói cách làm tròn, nên cần chọn.',
  'registration.noTable':
    'Không thấy bảng đăng ký trên trang “{sheet}”. Hãy mở trang có dòng tiêu đề gồm cột Họ và tên và cột Đơn vị hoặc Danh hiệu, rồi rà soát lại.',
  'registration.noTableAnywhere':
    'Không thấy bảng đăng ký trên trang nào. Bảng cần có dòng tiêu đề gồm cột Họ và tên và cột Đơn vị hoặc Danh hiệu.',
  'registration.skipped': 'Không thấy bảng đăng ký trên: {sheets}.',
  'registration.read': '{people} người, tập thể · {sheets} trang',
  'registration.stale': 'Bảng đã thay đổi',
  'registration.clean': 'Không có gì phải sửa.',
  'registration.hidden': 'Không đọc các trang ẩn: {sheets}.',
  'registration.ratios': 'Số lượng tối đa theo tỷ lệ',
  'registration.ratio.unit': 'Đơn vị',
  'registration.ratio.base': 'Tổng số làm căn cứ',
  'registration.ratio.higher':
    'Tổng số làm căn cứ tính cả người có danh hiệu cao hơn: người ghi CSTĐCS cũng được tính là LĐTT. Ở bảng đánh dấu x, chỉ tính ô được đánh dấu.',
  'registration.ratio.raw': 'Chưa làm tròn',
  'registration.ratio.limit': 'Số lượng tối đa',
  'registration.ratio.count': 'Đăng ký',
  'registration.ratio.pooled': 'Toàn cơ quan',
  'registration.ratio.over': '{count} (vượt {excess})',
  'registration.again': 'Rà soát lại',
};
