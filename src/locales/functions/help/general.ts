/** What holds for all functions, and the headings of the help. */
const vi = {
  title: 'Hàm THIDUA',
  groups: {
    scoring: 'Chấm điểm',
    ranking: 'Xếp hạng',
    quotas: 'Tỷ lệ, số lượng, khen thưởng',
    texts: 'Ngày, số, tên',
  },
  headings: {
    rules: 'Quy ước chung',
    notation: 'Quy tắc chấm điểm',
    parameters: 'Đối số',
    examples: 'Ví dụ',
    source: 'Căn cứ',
    optional: 'không bắt buộc',
    repeating: 'có thể lặp lại',
    matrix: 'vùng hoặc ô',
    scalar: 'một giá trị',
    with: 'với',
    result: 'kết quả',
    rule: 'Quy tắc',
    meaning: 'Ý nghĩa',
  },
  rules: [
    'Ô trống không phải là 0: ô trống, chữ rỗng và ô chỉ có khoảng trắng là “chưa có”. Một số bản Excel trên máy tính đưa ô trống của một vùng vào hàm thành 0; vì vậy công thức do tiện ích ghi luôn dùng IF(vùng="";"";vùng).',
    'Không giao được ghi là: không giao, không được giao, không áp dụng, n/a, hoặc chỉ một dấu gạch.',
    'Số ghi bằng chữ đọc theo cách viết Việt Nam: 95,5 · 1.234,5 · 15% · 1 234,5. Chữ như 1.250 có hai cách hiểu nên là #VALUE!; dùng THIDUA.NUMBER để nói rõ.',
    'Số thập phân tính đúng như trên giấy: 70% của 90 là 63. Hai điểm bằng nhau khi bằng nhau sau khi làm tròn 9 chữ số thập phân.',
    'Từ khóa viết bằng tiếng Việt hay tiếng Anh, hoa hay thường, có dấu hay không dấu đều được.',
    'Lỗi: #VALUE! sai kiểu, sai hình dạng hoặc từ khóa; #NUM! ngoài phạm vi; #DIV/0! căn cứ bằng 0; #N/A chưa chấm, không tìm thấy. Lỗi có sẵn trong ô đầu vào được giữ nguyên; lỗi mà Excel không nhận từ hàm (#REF!, #NAME?…) thành #VALUE!, kèm câu nêu tên lỗi đó.',
    'Các vùng đi với nhau (điểm và điểm tối đa, điểm và khối…) phải cùng số ô, khớp theo thứ tự đọc.',
  ],
};
const en: typeof vi = {
  title: 'THIDUA functions',
  groups: { scoring: 'Scoring', ranking: 'Ranking', quotas: 'Quotas and eligibility', texts: 'Dates, numbers, names' },
  headings: {
    rules: 'What holds for all',
    notation: 'Scoring rules',
    parameters: 'Arguments',
    examples: 'Examples',
    source: 'Source',
    optional: 'optional',
    repeating: 'may be repeated',
    matrix: 'range or cell',
    scalar: 'one value',
    with: 'with',
    result: 'result',
    rule: 'Rule',
    meaning: 'Meaning',
  },
  rules: [
    'Blank is not zero: an empty cell, an empty text and white space are “nothing yet”. Some desktop builds of Excel hand the blank cells of a range over as 0; so formulas that the add-in writes always use IF(range="","",range).',
    'Not assigned is written: không giao, không được giao, không áp dụng, n/a, or a dash alone.',
    'Numbers as text are read in Vietnamese notation: 95,5 · 1.234,5 · 15% · 1 234,5. A text such as 1.250 has two readings and is #VALUE!; THIDUA.NUMBER says which.',
    'Decimals come out as on paper: 70% of 90 is 63. Two scores are equal when they are after rounding to 9 decimals.',
    'Keywords may be Vietnamese or English, upper or lower case, with or without diacritics.',
    'Errors: #VALUE! wrong kind, shape or keyword; #NUM! out of range; #DIV/0! zero base; #N/A not scored, not found. An error in an input cell is kept; one that Excel takes from no function (#REF!, #NAME?…) becomes #VALUE!, with a sentence that names it.',
    'Ranges that belong together (points and maxima, scores and blocs …) have as many cells and are matched in reading order.',
  ],
};

export const generalTexts = { vi, en };
