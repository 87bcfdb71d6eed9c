import { sentences } from './sentences';

export const againstPlan = sentences('against-plan', {
  'plan/ratio-exceeded': {
    name: 'Vượt tỷ lệ',
    text: '{award}{unit}: {role} {count}, được tối đa {limit} (vượt {excess}).',
    derivation:
      'Tổng số làm căn cứ {base} người {baseTitle} × {percent} = {raw}, {rounding}. Tỷ lệ {role} hiện là {actual}.',
  },
  'plan/base-missing': {
    name: 'Không có số làm căn cứ',
    text: '{award}{unit}: {role} {count} nhưng chưa có ai {role} {baseTitle} để làm căn cứ tính {percent}.',
  },
  'plan/ratio-partial': {
    name: 'Tỷ lệ chưa xét được',
    all: '{award}: tỷ lệ {percent} tính trên toàn cơ quan. Mới đọc một phần các đơn vị nên chưa kết luận; hãy rà soát mọi trang.',
    unit: '{award}{unit}: {role} {count}, tối đa {limit} trên {base} người {baseTitle}; chưa kết luận vì còn {undecided} người chưa rõ đơn vị, có thể thuộc đơn vị này. Hãy sửa đơn vị trước.',
  },
  'plan/unit-missing': { name: 'Đơn vị chưa đăng ký', text: 'Chưa thấy ai đăng ký của đơn vị: {unit}.' },
  'plan/units-missing': {
    name: 'Chưa có danh sách đơn vị',
    text: 'Danh sách đơn vị của kế hoạch chưa có đơn vị nào, nên chưa đối chiếu đơn vị và tỷ lệ theo từng đơn vị.',
  },
});
