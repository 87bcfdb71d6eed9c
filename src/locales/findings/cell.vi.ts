import { sentences } from './sentences';

export const cell = sentences('cell', {
  'cell/unknown-title': {
    name: 'Danh hiệu không rõ',
    text: '“{found}” không phải là danh hiệu, hình thức khen thưởng đã biết.',
  },
  'cell/unknown-unit': {
    name: 'Đơn vị không rõ',
    row: 'đơn vị “{found}” không có trong danh sách đơn vị của kế hoạch.',
    sheet:
      'Không rõ đơn vị: bảng không có cột Đơn vị, và tên trang “{found}” không có trong danh sách đơn vị của kế hoạch.',
  },
  'cell/title-for-other-kind': {
    name: 'Danh hiệu sai đối tượng',
    person: '“{found}” là danh hiệu của tập thể, không đăng ký cho cá nhân.',
    collective: '“{found}” là danh hiệu của cá nhân, không đăng ký cho tập thể.',
  },
  'cell/error-value': { name: 'Ô báo lỗi', text: 'ô báo lỗi {found}, không phải là dữ liệu.' },
  'cell/impossible-date': {
    name: 'Ngày không có thật',
    impossible: '“{found}” không phải là một ngày có thật.',
    none: 'không đọc được ngày “{found}”; hãy ghi ngày/tháng/năm, ví dụ 18/3/2022.',
  },
  'cell/wrong-year': { name: 'Sai năm', text: 'ghi năm {year}, còn kế hoạch là năm {expected}.' },
  'cell/number-as-text': { name: 'Số dạng chữ', text: 'số “{found}” đang là chữ nên không được cộng và sắp xếp.' },
  'cell/date-as-text': { name: 'Ngày dạng chữ', text: 'ngày “{found}” đang là chữ nên không sắp xếp được theo ngày.' },
  'cell/ambiguous-number': { name: 'Số đọc được hai cách', text: '“{found}” có thể là {thousands} hoặc {decimal}.' },
  'cell/swapped-date': {
    name: 'Đổi chỗ ngày và tháng',
    text: 'ngày {found} có lẽ bị đổi chỗ ngày và tháng khi gõ ở máy dùng kiểu ngày tiếng Anh.',
  },
  'cell/legacy-font': { name: 'Phông chữ cũ', text: 'chữ gõ bằng phông {encoding}, không phải Unicode.' },
  'cell/merged': {
    name: 'Ô gộp',
    data: 'Ô gộp ({rows} dòng × {columns} cột) giữa các dòng dữ liệu: không sắp xếp và lọc được.',
    heading: 'Tiêu đề bảng có {count} ô gộp.',
  },
});
