export const rounding = {
  'rounding.down': 'Làm tròn xuống (không vượt tỷ lệ)',
  'rounding.nearest': 'Làm tròn theo 0,5',
  'rounding.up': 'Làm tròn lên',
  'rounding.short.down': 'làm tròn xuống',
  'rounding.short.nearest': 'làm tròn theo 0,5',
  'rounding.short.up': 'làm tròn lên',
};
