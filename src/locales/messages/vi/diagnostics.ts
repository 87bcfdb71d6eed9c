export const diagnostics = {
  'diagnostics.version': 'Phiên bản',
  'diagnostics.host': 'Ứng dụng',
  'diagnostics.officeLanguage': 'Ngôn ngữ của Office',
  'diagnostics.functions': 'Hàm đã đăng ký',
  'diagnostics.supported': 'có',
  'diagnostics.unsupported': 'không có',
  'diagnostics.privacy': 'Trang này không chứa dữ liệu cá nhân; có thể chụp gửi khi cần hỗ trợ.',
};
