export const file = {
  'file.empty': 'Tệp rỗng.',
  'file.damaged': 'Tệp hỏng, không đọc được. Hãy mở bằng Excel, lưu lại rồi thử lần nữa.',
  'file.xls': 'Tệp .xls này không đọc được. Hãy lưu lại thành .xlsx.',
  'file.encrypted': 'Tệp có mật khẩu. Hãy bỏ mật khẩu rồi chọn lại.',
  'file.pdf': 'Đây là tệp PDF. Hãy xin đơn vị tệp Excel.',
  'file.doc': 'Đây là tệp Word. Hãy xin đơn vị tệp Excel.',
  'file.docx': 'Đây là tệp Word. Hãy xin đơn vị tệp Excel.',
  'file.other': 'Đây không phải tệp Excel.',
  'file.large': 'Tệp lớn hơn {limit} MB, quá lớn với một phiếu chấm điểm.',
  'file.much': 'Tệp có quá nhiều nội dung so với một phiếu chấm điểm.',
};
