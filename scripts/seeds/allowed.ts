/** A statement of a document that a preset need not hold, and why. */
export interface Exception {
  readonly words: string;
  readonly reason: string;
}

const HEADING = 'a heading; what stands under it is held row by row';
const headings = (...words: readonly string[]): Exception[] => words.map((one) => ({ words: one, reason: HEADING }));

/** What the documents say that a preset need not hold, by preset. */
export const ALLOWED: Readonly<Record<string, readonly Exception[]>> = {
  'kien-giang-2022': headings(
    'I. MỤC ĐÍCH, YÊU CẦU',
    '1. Mục đích',
    '2. Yêu cầu',
    'II. ĐỐI TƯỢNG',
    'III. NỘI DUNG THI ĐUA',
    'IV. ĐIỀU KIỆN, TIÊU CHUẨN',
    '1. Điều kiện',
    '2. Tiêu chuẩn, hình thức',
    '3. Thời gian thực hiện',
    'V. TỔ CHỨC THỰC HIỆN',
  ),
  'tra-vinh-2021': headings(
    'I. Mục đích yêu cầu',
    '1. Mục đích:',
    '2. Yêu cầu:',
    'II. NỘI DUNG KẾ HOẠCH THI ĐUA',
    'III. TỔ CHỨC THỰC HIỆN',
    '1. Tổ chức đăng ký thi đua',
    '2. Tổ chức sơ kết 6 tháng đầu năm:',
  ),
  'ha-tinh-2017': headings(
    'I. MỤC ĐÍCH, YẾU CẦU',
    'II. NỘI DUNG PHONG TRÀO THI ĐUA',
    'III. LỘ TRÌNH THỰC HIỆN',
    'IV. TỔ CHỨC THỰC HIỆN',
  ),
  'bo-tttt-2014': headings(
    'I. MỤC ĐÍCH YÊU CẦU',
    'II. KẾ HOẠCH TRIỂN KHAI',
    '1. Công việc cần tiến hành từ nay đến Đại hội Thi đua Bộ:',
    '2. Hình thức, thành phần đại biểu, thời gian tổ chức',
    '3. Nội dung tổ chức Đại hội Thi đua',
    'III. TỔ CHỨC THỰC HIỆN',
  ),
};
