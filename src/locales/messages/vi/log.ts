export const log = {
  'log.title': 'Nhật ký',
  'log.more': '… và {count} dòng nữa trên trang Nhật ký',
  'log.settled': 'Chốt điểm ngày {now}',
  'log.changed': '{unit}, {criterion}, {heading}: {before} → {now}',
  'log.agreed': '{unit} đồng ý với điểm thẩm định',
  'log.explained': '{unit} giải trình',
  'log.excluded': '{unit} không được xét: {now}',
  'log.included': '{unit} lại được xét: {before}',
  'log.limited': '{unit} xếp loại cao nhất: {now}',
};
