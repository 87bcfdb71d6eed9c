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
  'app.computing':
    'Excel chưa tính xong {count} ô (#BUSY!) nên số liệu ở đây có thể chưa đủ. Khi Excel tính xong, ngăn sẽ tự đọc lại; nếu ô vẫn ở #BUSY!, hãy nhấn Ctrl+Alt+F9 trong Excel.',
  'app.reload': 'Tải lại ngăn',
  'app.more': 'Việc khác',
  'app.views.more': '+{count} phần khác',
};
