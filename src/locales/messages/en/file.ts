import type { file as vi } from '../vi/file';

export const file: Record<keyof typeof vi, string> = {
  'file.empty': 'The file is empty.',
  'file.damaged': 'The file is damaged and cannot be read. Open it in Excel, save it again and retry.',
  'file.xls': 'This .xls file cannot be read. Save it as .xlsx.',
  'file.encrypted': 'The file has a password. Remove it and choose the file again.',
  'file.pdf': 'This is a PDF file. Ask the unit for the Excel file.',
  'file.doc': 'This is a Word file. Ask the unit for the Excel file.',
  'file.docx': 'This is a Word file. Ask the unit for the Excel file.',
  'file.other': 'This is no Excel file.',
  'file.large': 'The file is larger than {limit} MB, too large for a score sheet.',
  'file.much': 'The file holds too much for a score sheet.',
};
