export const task = {
  'task.progress': 'Đã xong {done} trong {total}',
  'task.cancel': 'Dừng',
};
