import { sentences } from './sentences';

export const table = sentences('table', {
  'table/duplicate-person': {
    name: 'Trùng người',
    open: 'trùng họ tên với một người ở {unitName}, có thể là hai người.',
    unit: 'được ghi hai lần trong cùng đơn vị.',
    said: 'được ghi hai lần, lần kia ở {unitName} (đã xác định là cùng một người).',
    born: 'được ghi hai lần (cùng năm sinh), lần kia ở {unitName}.',
  },
  'table/initiative-reused': {
    name: 'Trùng sáng kiến',
    text: 'sáng kiến “{found}” đã được ghi cho {other}; mỗi sáng kiến chỉ tính một lần.',
  },
  'table/numbering': { name: 'Số thứ tự', text: 'số thứ tự {found}, lẽ ra là {expected}.' },
  'table/hidden-rows': {
    name: 'Dòng ẩn',
    text: 'Có {count} dòng ẩn trong bảng (dòng {rows}); các dòng này vẫn được đọc và tính.',
  },
});
