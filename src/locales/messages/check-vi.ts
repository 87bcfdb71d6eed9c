/** What checks of a registration found, in Vietnamese. */
export const checkVi = {
  'finding.row/title-order': 'đánh dấu {found} mà không đánh dấu {lower}.',
  'finding.row/both-titles': 'đánh dấu cả {lower} và {found}; chỉ tính một lần trong số {lower}.',
  'finding.row/missing-initiative': 'đăng ký {title} nhưng chưa ghi sáng kiến, đề tài.',
  'finding.row/disqualified': 'chưa đủ điều kiện xét: mới công tác {months} tháng, cần ít nhất {least} tháng.',
  'finding.row/disqualified.discipline': 'không được xét: bị kỷ luật ({found}).',
  'finding.row/title-chain':
    'đăng ký {found} nhưng chỉ thấy {years} lần liên tục đạt {requires} trong danh hiệu các năm trước, cần {wanted}.',
  'finding.row/collective-conditions':
    'đăng ký {found} nhưng chỉ {holders}/{people} người đăng ký {requires} ({actual}), cần ít nhất {least}.',
  'finding.row/collective-conditions.one': 'đăng ký {found} nhưng không có cá nhân nào đăng ký {requires}.',
  'finding.row/not-registered': 'đề nghị {found} nhưng không có trong bảng đăng ký đầu năm.',
  'finding.row/above-registered': 'đề nghị {found}, cao hơn danh hiệu đã đăng ký ({registered}).',
  'finding.table/hidden-rows': 'Có {count} dòng ẩn trong bảng (dòng {rows}); các dòng này vẫn được đọc và tính.',
  'finding.cell/merged': 'Ô gộp ({rows} dòng × {columns} cột) giữa các dòng dữ liệu: không sắp xếp và lọc được.',
  'finding.cell/merged.heading': 'Tiêu đề bảng có {count} ô gộp.',
  'finding.row/late.unit':
    '{unitName} nộp bảng đăng ký ngày {received}, chậm {days} ngày (ngày cuối còn hợp lệ {deadline}).',
  'finding.cell/title-for-other-kind': '“{found}” là danh hiệu của tập thể, không đăng ký cho cá nhân.',
  'finding.cell/title-for-other-kind.collective': '“{found}” là danh hiệu của cá nhân, không đăng ký cho tập thể.',
  'finding.cell/error-value': 'ô báo lỗi {found}, không phải là dữ liệu.',
  'finding.cell/wrong-year': 'ghi năm {year}, còn kế hoạch là năm {expected}.',
  'finding.cell/number-as-text': 'số “{found}” đang là chữ nên không được cộng và sắp xếp.',
  'finding.cell/date-as-text': 'ngày “{found}” đang là chữ nên không sắp xếp được theo ngày.',
  'finding.cell/ambiguous-number': '“{found}” có thể là {thousands} hoặc {decimal}.',
  'finding.cell/swapped-date': 'ngày {found} có lẽ bị đổi chỗ ngày và tháng khi gõ ở máy dùng kiểu ngày tiếng Anh.',
  'finding.cell/legacy-font': 'chữ gõ bằng phông {encoding}, không phải Unicode.',
  'finding.table/duplicate-person': 'trùng họ tên với một người ở {unitName}, có thể là hai người.',
  'finding.table/duplicate-person.same': 'được ghi hai lần trong cùng đơn vị.',
  'finding.table/duplicate-person.person': 'được ghi hai lần (cùng năm sinh), lần kia ở {unitName}.',
  'finding.table/initiative-reused': 'sáng kiến “{found}” đã được ghi cho {other}; mỗi sáng kiến chỉ tính một lần.',
  'finding.table/numbering': 'số thứ tự {found}, lẽ ra là {expected}.',
};
