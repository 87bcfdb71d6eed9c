export const app = {
  'app.pages': 'Các trang',
  'app.language': 'English',
  'app.language.hint': 'Chuyển sang tiếng Anh',
  'app.loading': 'Đang mở…',
  'app.noHost.title': 'Hãy mở trong Excel',
  'app.noHost.text':
    'Ngăn Thi đua làm việc bên trong Excel. Hãy mở tiện ích từ thẻ Trang đầu (Home) của Excel, hoặc dùng bảng tính trong trình duyệt.',
  'app.noHost.link': 'Mở bảng tính trong trình duyệt',
  'app.failed': 'Trang này gặp lỗi. Hãy mở lại ngăn Thi đua.',
  'app.more': 'Việc khác',
  'app.views.more': '+{count} phần khác',
};
