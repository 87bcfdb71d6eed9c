export const fault = {
  'fault.editing': 'Excel đang ở chế độ sửa ô. Hãy nhấn Enter hoặc Esc để kết thúc, rồi thử lại.',
  'fault.protected':
    'Trang tính đang được bảo vệ. Hãy bỏ bảo vệ trong Excel (Review > Unprotect Sheet) rồi thử lại; chưa có gì bị thay đổi.',
  'fault.too-large': 'Trang tính quá lớn để đọc một lần. Hãy xoá các dòng trống thừa hoặc rà soát từng trang.',
  'fault.gone': 'Không còn thấy trang hoặc ô này. Có thể trang đã bị xoá hoặc đổi tên; hãy rà soát lại.',
  'fault.cancelled': 'Đã dừng. Những gì vừa ghi đã được gỡ ra; trang tính như trước.',
  'fault.unsupported': 'Phiên bản Excel này chưa có chức năng cần dùng.',
  'fault.outdated':
    'Tiện ích vừa được cập nhật nên một phần của ngăn không mở được nữa. Hãy tải lại ngăn; sổ tính không bị thay đổi.',
  'fault.filtered':
    'Trang đang lọc nên Excel không cho chèn hoặc xoá dòng. Hãy bỏ lọc (Dữ liệu > Xoá bộ lọc) rồi thử lại; chưa có gì bị thay đổi.',
  'fault.merged': 'Có ô gộp nằm ngang chỗ cần chèn hoặc xoá. Hãy bỏ gộp các ô đó rồi thử lại; chưa có gì bị thay đổi.',
  'fault.no-room':
    'Không còn chỗ để chèn: bên cạnh hoặc bên dưới có dữ liệu, bảng hay PivotTable khác. Hãy dời chúng đi rồi thử lại; chưa có gì bị thay đổi.',
  'fault.inactive': 'Sổ tính này đã đóng hoặc không ở phía trước. Hãy bấm vào một ô của sổ tính rồi thử lại.',
  'fault.selection': 'Đang chọn hình, biểu đồ hoặc nhiều vùng. Hãy chọn một vùng ô rồi thử lại.',
  'fault.sheet-kind': 'Trang đang mở là trang biểu đồ hoặc trang macro. Hãy mở một trang tính thường rồi thử lại.',
  'fault.taken':
    'Đã có trang tính hoặc bảng cùng tên. Hãy đổi tên trang hoặc bảng đó rồi thử lại; chưa có gì bị thay đổi.',
  'fault.unknown': 'Excel báo lỗi ({code}). Hãy thử lại; nếu vẫn gặp, mở trang Chẩn đoán.',
};
