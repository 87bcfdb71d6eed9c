export const texts = {
  DEADLINE: {
    description: 'Ngày cuối cùng còn hạn của một câu nêu thời hạn, ví dụ “trước ngày 15/6/2021”.',
    details:
      'Tính từng ô; kết quả là số của ngày, hãy định dạng ô là ngày. Ngày trước tháng; năm đủ bốn chữ số. Có “trước” thì là ngày liền trước. Tháng, quý thì là ngày cuối. Hai thời hạn trong một ô, ngày không tồn tại, chữ khác: #VALUE!.',
    source: 'Cách ghi thời hạn của các kế hoạch thi đua 2017–2022 và Nghị định 30/2020/NĐ-CP (ngày trước tháng).',
    parameters: { phrase: 'Câu nêu thời hạn, hoặc một ngày.' },
  },
  DAYSLATE: {
    description: 'Số ngày nộp chậm so với thời hạn; đúng hạn là 0.',
    details:
      'Tính từng ô, không tính giờ; ô trống thì kết quả trống. Không đọc được ngày: #VALUE!; số không phải là ngày: #NUM!.',
    source: 'Bảng điểm Sở Tư pháp Đồng Tháp 2022 (chấm theo số ngày chậm).',
    parameters: {
      received: 'Ngày nhận, là ngày hoặc chữ như 21/3/2022.',
      deadline: 'Thời hạn, là ngày hoặc câu như ở DEADLINE.',
    },
  },
  NUMBER: {
    description: 'Số mà một ô chữ muốn ghi, đọc theo dấu thập phân đã chọn.',
    details:
      'Tính từng ô; ô trống thì kết quả trống. 1.250 là 1250 với dấu phẩy thập phân, là 1,25 với dấu chấm. Không đọc được: #VALUE!.',
    source: 'Cách viết số của Việt Nam: dấu phẩy trước phần thập phân, dấu chấm chia hàng nghìn.',
    parameters: { text: 'Chữ hoặc số.', decimal_mark: 'Dấu thập phân: “,” (mặc định) hoặc “.”.' },
  },
  SAMENAME: {
    description: 'Hai tên có là một hay không, không kể cách gõ.',
    details:
      'Tính từng ô; ô trống thì kết quả trống. Không kể mã Unicode, chữ hoa, khoảng trắng thừa, loại gạch nối và vị trí dấu (hoà/hòa, uỷ/ủy). Có kể dấu (Hà khác Ha), i và y (Vi khác Vy).',
    source: 'Unicode Standard Annex #15 (NFC); hai kiểu đặt dấu thanh trong tiếng Việt.',
    parameters: { a: 'Tên thứ nhất.', b: 'Tên thứ hai.' },
  },
  FINDNAME: {
    description: 'Tìm một tên trong danh sách và trả về đúng cách ghi của danh sách.',
    details: 'Tính từng ô; so sánh như SAMENAME. Không có: #N/A kèm tên gần nhất để tham khảo.',
    source: 'Như SAMENAME.',
    parameters: { name: 'Tên cần tìm.', list: 'Danh sách tên.' },
  },
  TITLE: {
    description: 'Ký hiệu của danh hiệu, hình thức khen thưởng từ các cách ghi thường gặp, ví dụ CSTĐCS.',
    details:
      'Tính từng ô; ô trống thì kết quả trống. Không tự thêm chữ “Tập thể”. Không nhận ra: #N/A kèm danh hiệu gần nhất để tham khảo.',
    source: 'Luật Thi đua, khen thưởng 06/2022/QH15 (tên danh hiệu); cách ghi tắt trong bảng đăng ký.',
    parameters: { text: 'Tên danh hiệu hoặc hình thức khen thưởng.' },
  },
};
