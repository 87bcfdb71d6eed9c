import { sentences } from './sentences';

export const score = sentences('score', {
  'score/column-twice': 'có hai cột “{heading}”; không lấy cột nào vì không rõ cột nào đúng.',
  'score/row-doubtful': 'dòng “{number} {name}” không rõ là tiêu chí nào ({candidates}); chưa lấy điểm của dòng này.',
  'score/row-unknown': 'dòng “{number} {name}” có điểm nhưng không phải tiêu chí của kế hoạch; không tính.',
  'score/criterion-missing': 'phiếu không có tiêu chí “{name}”.',
  'score/unreadable': '“{name}”: điểm “{found}” không đọc được thành số.',
  'score/negative': '“{name}”: điểm {points} nhỏ hơn 0.',
  'score/above-maximum': '“{name}”: điểm {points} vượt điểm tối đa {maximum}.',
  'score/bonus-evidence': '“{name}”: tự chấm {points} điểm thưởng nhưng chưa nêu tài liệu minh chứng.',
  'score/rule-differs': '“{name}”: đơn vị tự chấm {points}, theo quy tắc “{rule}” là {byRule}.',
  'score/result-percent':
    '“{name}”: kết quả {result} đứng cạnh chỉ tiêu tính bằng %; nếu là {percent} thì hãy ghi số phần trăm không kèm dấu %.',
  'score/treatment-open':
    '“{name}” ghi không giao, nhưng kế hoạch chưa nói cách tính (bảng Tiêu chí, cột Không được giao) nên chưa cộng được.',
  'score/maximum-open': '“{name}” ghi không giao, nhưng kế hoạch chưa ghi điểm tối đa nên chưa cộng được.',
  'score/sheet-twice': '“{unitName}” có hơn một phiếu trong sổ tính ({sheets}); chưa tính phiếu nào.',
  'score/round-unknown': 'phiếu ghi đợt chấm “{stated}”, kế hoạch không có đợt này; chưa tính phiếu.',
  'score/sheet-hidden':
    'trang ẩn “{sheet}” có thể là phiếu chấm điểm; trang ẩn không được tính. Hãy bỏ ẩn nếu cần tính.',
  'score/sheet-ownerless':
    '{count} trang có bảng chấm điểm của đơn vị không có trong danh sách đơn vị của kế hoạch: {stated}. Chưa tính các trang này.',
  'score/plan-differs': 'phiếu được lập theo kế hoạch “{found}”; các tiêu chí vẫn khớp.',
  'score/formula-external': '“{name}”: giá trị lấy từ một tệp khác; đã lấy kết quả lưu trong phiếu.',
  'score/formula-without-value': '“{name}”: công thức không có kết quả lưu trong phiếu, nên coi là để trống.',
});
