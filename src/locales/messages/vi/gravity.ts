export const gravity = {
  'gravity.error': 'Lỗi phải sửa',
  'gravity.warning': 'Cần xem lại',
  'gravity.information': 'Lưu ý',
  'gravity.count': '{count} {gravity}',
};
