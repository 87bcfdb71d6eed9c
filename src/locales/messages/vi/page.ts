export const page = {
  'page.scoring': 'Chấm điểm',
  'page.ranking': 'Xếp hạng',
  'page.registration': 'Đăng ký',
  'page.plan': 'Kế hoạch',
  'page.functions': 'Hàm',
  'page.diagnostics': 'Chẩn đoán',
  'page.start': 'Bắt đầu',
};
