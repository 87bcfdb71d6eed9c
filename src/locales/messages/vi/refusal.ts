export const refusal = {
  'refusal.no-form': 'Không tìm thấy bảng chấm điểm: cần có cột nội dung hoặc tiêu chí và cột điểm tự chấm.',
  'refusal.wrong-year': 'Phiếu của năm {found}, còn kế hoạch là năm {expected}.',
  'refusal.wrong-plan': 'Chỉ khớp {matched} trong {of} tiêu chí, nên đây có lẽ là phiếu của kế hoạch khác.',
  'refusal.wrong-round': 'Phiếu của đợt “{found}”, còn đang nhập đợt “{expected}”.',
  'refusal.two-sheets': 'Có hơn một trang có thể là phiếu: {sheets}. Hãy xoá trang thừa rồi chọn lại tệp.',
  'refusal.doubled': 'Sổ tính có hơn một phiếu của đơn vị này: {sheets}. Hãy xoá phiếu thừa rồi nhập.',
  'refusal.unit-unknown': 'Không rõ phiếu của đơn vị nào (“{found}”). Hãy chọn đơn vị.',
  'refusal.unit-unknown.near': 'Không rõ phiếu của đơn vị nào (“{found}”; gần nhất: “{suggestion}”). Hãy chọn đơn vị.',
  'refusal.unit-conflict': 'Tệp được lập cho “{made}” nhưng trên phiếu ghi “{stated}”. Hãy hỏi lại đơn vị.',
  'refusal.second-file': 'Đơn vị này đã có tệp “{first}”. Hãy giữ một tệp rồi chọn lại.',
};
