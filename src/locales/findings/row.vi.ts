import { sentences } from './sentences';

export const row = sentences('row', {
  'row/missing-name': { name: 'Thiếu họ và tên', text: 'Thiếu họ và tên.' },
  'row/missing-unit': { name: 'Thiếu đơn vị', text: 'thiếu đơn vị.' },
  'row/missing-title': { name: 'Thiếu danh hiệu', text: 'chưa ghi danh hiệu hoặc hình thức khen thưởng.' },
  'row/late': {
    name: 'Đăng ký muộn',
    person: 'đăng ký ngày {received}, chậm {days} ngày (ngày cuối còn hợp lệ {deadline}).',
    unit: '{unitName} nộp bảng đăng ký ngày {received}, chậm {days} ngày (ngày cuối còn hợp lệ {deadline}).',
  },
  'row/title-order': { name: 'Thứ tự danh hiệu', text: 'đánh dấu {found} mà không đánh dấu {lower}.' },
  'row/both-titles': {
    name: 'Đánh dấu hai danh hiệu',
    text: 'đánh dấu cả {lower} và {found}; chỉ tính một lần trong số {lower}.',
  },
  'row/missing-initiative': { name: 'Thiếu sáng kiến', text: 'đăng ký {title} nhưng chưa ghi sáng kiến, đề tài.' },
  'row/disqualified': {
    name: 'Không đủ điều kiện xét',
    months: 'chưa đủ điều kiện xét: mới công tác {months} tháng, cần ít nhất {least} tháng.',
    discipline: 'không được xét: bị kỷ luật ({found}).',
  },
  'row/title-chain': {
    name: 'Chưa đủ năm liên tục',
    text: 'đăng ký {found} nhưng chỉ thấy {years} lần liên tục đạt {requires} trong danh hiệu các năm trước, cần {wanted}.',
  },
  'row/collective-conditions': {
    name: 'Điều kiện của tập thể',
    share: 'đăng ký {found} nhưng chỉ {holders}/{people} người đăng ký {requires} ({actual}), cần ít nhất {least}.',
    one: 'đăng ký {found} nhưng không có cá nhân nào đăng ký {requires}.',
  },
  'row/not-registered': {
    name: 'Chưa đăng ký đầu năm',
    text: 'đề nghị {found} nhưng không có trong bảng đăng ký đầu năm.',
  },
  'row/above-registered': {
    name: 'Cao hơn đã đăng ký',
    text: 'đề nghị {found}, cao hơn danh hiệu đã đăng ký ({registered}).',
  },
});
