export const diagnostics = {
  'diagnostics.version': 'Phiên bản',
  'diagnostics.functionsVersion': 'Phiên bản hàm THIDUA',
  'diagnostics.versionsDiffer':
    'Tệp hàm và ngăn khác phiên bản: Excel còn giữ tệp cũ, có thể đến 24 giờ. Hãy tải lại ngăn; nếu vẫn khác, hãy đóng mọi cửa sổ Excel rồi mở lại.',
  'diagnostics.host': 'Ứng dụng',
  'diagnostics.officeLanguage': 'Ngôn ngữ của Office',
  'diagnostics.functions': 'Hàm đã đăng ký',
  'diagnostics.supported': 'có',
  'diagnostics.unsupported': 'không có',
  'diagnostics.privacy': 'Trang này không chứa dữ liệu cá nhân; có thể chụp gửi khi cần hỗ trợ.',
};
