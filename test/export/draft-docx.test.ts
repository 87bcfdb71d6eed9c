import { strFromU8, unzipSync } from 'fflate';
import type { SheetDraft } from '../../src/core/table/sheet-draft';
import { draftDocx } from '../../src/export/draft-docx';

const draft: SheetDraft = {
  name: 'Thẩm định',
  widths: [7, 40, 10],
  rows: [
    [{ value: 'PHIẾU THẨM ĐỊNH', look: 'title' }, null, null],
    [{ value: 'Đơn vị: Sở Mẫu & Bạn <An>\u0001', look: 'fact' }, null, null],
    [
      { value: 'STT', look: 'heading' },
      { value: 'Nội dung', look: 'heading' },
      { value: 'Điểm', look: 'heading' },
    ],
    [
      { value: 'I.1', look: 'center' },
      { value: 'Dòng một\nDòng hai', look: 'text' },
      { value: 1234.5, look: 'points' },
    ],
    [{ value: '', look: 'total' }, { value: 'Tổng điểm', look: 'total' }, null],
    [null, { value: 'ĐẠI DIỆN ĐƠN VỊ', look: 'fact' }, { value: 'KHỐI PHÓ', look: 'fact' }],
  ],
  merges: [],
  headingStart: 2,
  headingEnd: 3,
  tableEnd: 5,
  validations: [],
  computed: [],
  isProtected: false,
};

let text: string;
beforeAll(async () => {
  const parts = unzipSync(await draftDocx(draft));
  text = strFromU8(parts['word/document.xml']!);
});

const texts = (xml: string): string[] =>
  [...xml.matchAll(/<w:t(?: [^>]*)?>([^<]+)<\/w:t>/g)].map(([, found]) => found!);

test('what stands above and below the table are paragraphs, the table has its rows', () => {
  const [above, table, below] = text.split(/<w:tbl>|<\/w:tbl>/);
  expect(texts(above!)).toEqual(['PHIẾU THẨM ĐỊNH', 'Đơn vị: Sở Mẫu &amp; Bạn &lt;An&gt;']);
  expect(texts(table!)).toEqual(['STT', 'Nội dung', 'Điểm', 'I.1', 'Dòng một', 'Dòng hai', '1.234,5', 'Tổng điểm']);
  expect(texts(below!)).toEqual(['ĐẠI DIỆN ĐƠN VỊ', 'KHỐI PHÓ']);
});

test('headings are printed on every page, rows are not cut, and the page is the official one', () => {
  expect(text.match(/<w:tblHeader/g)).toHaveLength(1);
  expect(text.match(/<w:cantSplit/g)).toHaveLength(3);
  // A4 upright; 20 mm above and below, 30 mm left, 15 mm right: NĐ 30/2020, Phụ lục I.
  expect(text).toMatch(/<w:pgSz w:w="11906" w:h="16838" w:orient="portrait"\/>/);
  expect(text).toMatch(/w:top="1134" w:right="850" w:bottom="1134" w:left="1701"/);
  expect(text).toContain('Times New Roman');
});

test('a wide table lies on its side', async () => {
  const wide = unzipSync(await draftDocx({ ...draft, widths: [7, 80, 20] }));
  expect(strFromU8(wide['word/document.xml']!)).toMatch(/<w:pgSz w:w="16838" w:h="11906" w:orient="landscape"\/>/);
});
