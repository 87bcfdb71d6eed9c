export const finding = {
  'finding.cells.more': 'và {count} ô nữa',
  'finding.person': '{name}: {text}',
  'finding.suggestion': ' Có phải “{suggestion}”?',
  'finding.source': 'Căn cứ trong kế hoạch: {source}',
  'finding.holders': 'Các ô đăng ký:',
  'finding.cells': 'Các ô:',
  'finding.role.registration': 'đăng ký',
  'finding.role.proposal': 'đề nghị',
  'finding.ofUnit': ' – {unit}',
};
