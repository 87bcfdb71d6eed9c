import { sentences } from './sentences';

export const plan = sentences('plan', {
  'plan/table-damaged':
    'Bảng “{table}” thiếu cột: {columns}. Bảng này chưa dùng được; các bảng khác vẫn được đọc. Hãy ghi lại đúng tiêu đề cột.',
  'plan/table-missing': 'Thiếu bảng “{table}”. Các bảng khác vẫn được đọc.',
  'plan/column-missing': 'Bảng “{table}” không có cột: {columns}. Các cột này được coi là để trống.',
  'plan/unreadable-cell': {
    number: 'Cột “{column}” cần một số, nhưng ô ghi “{found}”.',
    whole: 'Cột “{column}” cần một số nguyên không âm, nhưng ô ghi “{found}”.',
    percent: 'Cột “{column}” cần một tỷ lệ từ 0% đến 100%, ví dụ 15%, nhưng ô ghi “{found}”.',
    choice: 'Cột “{column}” chỉ nhận: {choices}; ô ghi “{found}”.',
  },
  'plan/impossible-date': {
    impossible: '“{found}” không phải là một ngày có thật.',
    none: 'Không đọc được ngày “{found}”; hãy ghi ngày/tháng/năm, ví dụ 18/3/2022.',
  },
  'plan/unreadable-phrase': {
    none: 'Không đọc được thời hạn “{found}”; hãy ghi như “trước ngày 15/6/2021”, “trong tháng 7/2021”, “4-5/2017”.',
    several: '“{found}” nêu nhiều thời hạn; hãy tách mỗi thời hạn một dòng.',
  },
  'plan/years-differ': '{name}: ghi {years} năm, nhưng tính theo hai ngày là {actual} năm.',
  'plan/round-reversed': '{name}: kết thúc {to} trước khi bắt đầu {from}.',
  'plan/rounds-overlap': '{first} và {second} trùng nhau {days} ngày, từ {from} đến {to}.',
  'plan/group-sum':
    'Nhóm “{name}”: điểm tối đa ghi {maximum}, các tiêu chí của nhóm cộng lại {sum} (lệch {difference}).',
  'plan/scale-sum':
    'Thang điểm ghi {scale}, nhưng điểm tối đa cộng lại {sum}, trong đó điểm thưởng {bonus} (lệch {difference}).',
  'plan/rule-unreadable': '“{name}”: không đọc được cách tính điểm “{rule}”. {reason}',
  'plan/rule-in-words': '“{name}”: cách tính điểm ghi bằng lời, “{rule}”. Theo ký hiệu có lẽ là “{notation}”.',
  'plan/best-tier': '“{name}”: bậc cao nhất được {best} điểm, nhưng điểm tối đa là {maximum}.',
  'plan/tiers-order': '“{name}”: trong cách tính “{rule}”, kết quả tốt hơn lại được ít điểm hơn.',
  'plan/direction-differs':
    '“{name}”: cột Chiều và cách tính điểm “{rule}” không khớp nhau về cao hơn hay thấp hơn là tốt.',
  'plan/all-without-maximum': 'Kế hoạch chưa ghi điểm tối đa cho tiêu chí nào ({count} tiêu chí).',
  'plan/all-without-rule': 'Kế hoạch chưa ghi cách tính điểm cho tiêu chí nào ({count} tiêu chí).',
  'plan/all-without-units': 'Kế hoạch chưa ghi đơn vị phụ trách cho tiêu chí nào ({count} tiêu chí).',
  'plan/criterion-without-maximum': '“{name}”: chưa có điểm tối đa.',
  'plan/criterion-without-rule': '“{name}”: chưa có cách tính điểm.',
  'plan/criterion-without-units': '“{name}”: chưa có đơn vị phụ trách.',
  'plan/bound-open': 'Loại “{name}”: chưa ghi rõ “từ {bound}” hay “trên {bound}”; hiện hiểu là từ.',
  'plan/bands-overlap':
    'Loại “{lower}” (đến {to}) và loại “{upper}” (từ {from}) chồng lên nhau: có mức điểm thuộc cả hai loại.',
  'plan/bands-reversed': '“{lower}” từ {bound} điểm, cao hơn “{upper}” từ {from} điểm: hai cận có lẽ ghi ngược.',
  'plan/tie-key-unknown':
    'Xét tiếp khi bằng điểm: “{found}” không phải nhóm, tiêu chí, điểm thưởng hay điểm trừ của kế hoạch.',
  'plan/criteria-missing': 'Kế hoạch xếp loại hoặc khen theo điểm nhưng chưa có tiêu chí nào.',
  'plan/bands-gap':
    'Giữa loại “{lower}” (đến {to}) và loại “{upper}” (từ {from}) có khoảng trống: có mức điểm không thuộc loại nào.',
  'plan/bands-bottom': 'Loại thấp nhất “{name}” bắt đầu từ {bound}: điểm thấp hơn không thuộc loại nào.',
  'plan/bands-top': 'Loại cao nhất “{name}” chỉ đến {bound}, thấp hơn thang điểm {scale}.',
  'plan/bands-zero':
    'Loại “{name}” không cho có tiêu chí 0 điểm: đơn vị từ {bound} điểm trở lên mà có một tiêu chí 0 điểm thì không thuộc loại nào.',
  'plan/class-unknown':
    '“{name}” chỉ xét từ loại “{found}”, nhưng bảng Xếp loại không có loại đó: hiện không loại trừ đơn vị nào.',
  'plan/ratio-without-base': '{name}: có tỷ lệ nhưng chưa ghi tính trên tổng số nào.',
  'plan/ratio-above-rules': '{name}: tỷ lệ {percent} cao hơn mức {most} của {rules}.',
  'plan/base-not-counted':
    '{name}: tổng số làm căn cứ “{base}” không đếm được từ bảng đăng ký; cần nhập khi tính số lượng.',
  'plan/scope-open': '{name}: chưa ghi tỷ lệ tính trên toàn cơ quan hay từng đơn vị; hiện tính toàn cơ quan.',
  'plan/rounding-open': '{name}: kế hoạch không nói cách làm tròn số lượng.',
  'plan/last-day-differs': '{content}: “{phrase}” là ngày {named}, nhưng cột Ngày cuối cùng ghi {written}.',
  'plan/deadline-outside': '{content}: ngày {day} nằm ngoài thời gian của kế hoạch ({from} – {to}).',
  'plan/deadline-open': '{content}: chưa có thời hạn.',
  'plan/unit-unlisted': 'Đơn vị “{found}” được nêu nhưng không có trong bảng Đơn vị.',
  'plan/unit-twice': 'Đơn vị “{name}” có nhiều lần trong bảng Đơn vị.',
  'plan/short-name-long': 'Tên ngắn “{name}” dài {length} ký tự; tối đa {most} để đặt tên trang.',
  'plan/code-twice': 'Mã “{id}” có nhiều lần.',
  'plan/code-unknown': 'Không có tiêu chí hoặc nhóm nào mang mã “{id}”.',
  'plan/rules-unknown': 'Quy định áp dụng “{found}” không phải một trong các bản quy định có sẵn.',
  'plan/fact-not-a-number': '{fact}: cần một số, nhưng ghi “{found}”.',
  'plan/fact-unknown-word': '{fact}: chỉ nhận: {choices}; ô ghi “{found}”.',
  'plan/year-missing': 'Kế hoạch chưa ghi năm.',
  'plan/unconfirmed': 'Cần xác nhận: {name}.',
});
