import { column, number, text, type Examples } from './example';

export const textExamples: Examples = {
  DEADLINE: [
    { args: [text('trước ngày 15/6/2021')], result: 44361 },
    { args: [text('trong quý III năm 2015')], result: 42277 },
  ],
  DAYSLATE: [{ args: [text('21/3/2022'), text('chậm nhất hết ngày 18/3/2022')], result: 3 }],
  NUMBER: [
    { args: [text('1.250')], result: 1250 },
    { args: [text('1.250'), text('.')], result: 1.25 },
    { args: [number(95.5)], result: 95.5 },
  ],
  SAMENAME: [
    { args: [text('Nguyễn Thị Hoà'), text('NGUYỄN THỊ  HÒA')], result: true },
    { args: [text('Lê Thị Hà'), text('Lê Thị Ha')], result: false },
  ],
  FINDNAME: [
    {
      args: [text('phòng TC - HC'), column('B5:B6', 'Phòng TC–HC', 'Văn phòng')],
      result: 'Phòng TC–HC',
    },
    { args: [text('Văn phog'), column('B5:B6', 'Phòng TC–HC', 'Văn phòng')], result: '#N/A' },
  ],
  TITLE: [
    { args: [text('Chiến sỹ thi đua cấp cơ sở')], result: 'CSTĐCS' },
    { args: [text('Lao động xuất sắc')], result: '#N/A' },
  ],
};
