export const writing = {
  'writing.busy': 'Đang ghi các bảng…',
  'writing.restored': 'Đã bỏ phần vừa ghi; sổ tính trở lại như trước.',
  'writing.changed': 'Phần vừa ghi đã được sửa. Khôi phục sẽ mất những gì đã sửa ở đó.',
  'writing.restoreAnyway': 'Vẫn khôi phục',
  'writing.restore': 'Khôi phục như trước khi ghi',
  'writing.dismiss': 'Đóng thông báo',
};
