/** What is said of score sheets, in Vietnamese. */
export const scoreVi = {
  'finding.score/column-twice': 'có hai cột “{heading}”; không lấy cột nào vì không rõ cột nào đúng.',
  'finding.score/row-doubtful':
    'dòng “{number} {name}” không rõ là tiêu chí nào ({candidates}); chưa lấy điểm của dòng này.',
  'finding.score/row-unknown': 'dòng “{number} {name}” có điểm nhưng không phải tiêu chí của kế hoạch; không tính.',
  'finding.score/criterion-missing': 'phiếu không có tiêu chí “{name}”.',
  'finding.score/unreadable': '“{name}”: điểm “{found}” không đọc được thành số.',
  'finding.score/negative': '“{name}”: điểm {points} nhỏ hơn 0.',
  'finding.score/above-maximum': '“{name}”: điểm {points} vượt điểm tối đa {maximum}.',
  'finding.score/plan-differs': 'phiếu được lập theo kế hoạch “{found}”; các tiêu chí vẫn khớp.',
  'finding.score/formula-external': '“{name}”: giá trị lấy từ một tệp khác; đã lấy kết quả lưu trong phiếu.',
  'finding.score/formula-without-value': '“{name}”: công thức không có kết quả lưu trong phiếu, nên coi là để trống.',
};
