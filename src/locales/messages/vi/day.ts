export const day = {
  'day.none': '“{found}” không phải là một ngày có thật.',
  'day.unreadable': 'Hãy ghi ngày/tháng/năm, ví dụ 15/6/2021.',
};
