export const quotas = {
  QUOTA: {
    description: 'Số lượng tối đa được công nhận theo tỷ lệ trên tổng số làm căn cứ, ví dụ 15% của 33 người.',
    details:
      'Tính từng ô, căn cứ còn trống thì kết quả trống. Căn cứ, số tối thiểu không nguyên hoặc âm, tỷ lệ ngoài 0…100%: #NUM!. Số trong khoảng 1e-9 quanh một số nguyên được coi là số nguyên đó: 70% của 90 là 63.',
    source:
      'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3 (không quá 15%). Không văn bản nào nêu cách làm tròn; chỉ “xuống” không bao giờ vượt tỷ lệ.',
    parameters: {
      base: 'Tổng số làm căn cứ, số nguyên.',
      percent: 'Tỷ lệ, viết 15% hoặc 0,15.',
      rounding: 'Cách làm tròn: xuống (mặc định), gần nhất, lên, không làm tròn.',
      minimum: 'Số tối thiểu khi căn cứ lớn hơn 0; không vượt quá căn cứ.',
      basis: 'trên tổng (mặc định): tỷ lệ × căn cứ; không gồm: người được chọn không nằm trong căn cứ.',
    },
  },
  RATIO: {
    description: 'Tỷ lệ của một số trên tổng số làm căn cứ.',
    details: 'Tính từng ô; ô trống thì kết quả trống. Căn cứ bằng 0: #DIV/0!. Số âm hoặc không nguyên: #NUM!.',
    source: 'Nghị định 91/2017/NĐ-CP Điều 9 khoản 3, Điều 11.',
    parameters: { count: 'Số người hoặc tập thể được tính.', base: 'Tổng số làm căn cứ.' },
  },
  WITHIN: {
    description: 'Số đã đề nghị có nằm trong số lượng tối đa (QUOTA) hay không.',
    details: 'Tính từng ô; TRUE khi số đã đề nghị không lớn hơn QUOTA của cùng các đối số. Lỗi như QUOTA.',
    source: 'Như QUOTA.',
    parameters: {
      count: 'Số đã đề nghị.',
      base: 'Tổng số làm căn cứ, số nguyên.',
      percent: 'Tỷ lệ, viết 15% hoặc 0,15.',
      rounding: 'Cách làm tròn: xuống (mặc định), gần nhất, lên, không làm tròn.',
      minimum: 'Số tối thiểu khi căn cứ lớn hơn 0; không vượt quá căn cứ.',
      basis: 'trên tổng (mặc định) hoặc không gồm, như QUOTA.',
    },
  },
  ALLOCATE: {
    description: 'Chia một số suất cho các đơn vị theo tỷ lệ quy mô; tổng luôn đúng bằng số suất.',
    details:
      'Kết quả có hình dạng của vùng căn cứ. Quyền ngang nhau thì căn cứ lớn hơn trước, rồi đến hàng trên. Căn cứ 0 được 0, ô trống để trống, cả hai không hưởng số tối thiểu. Đơn vị có phần dưới số tối thiểu nhận số tối thiểu, các đơn vị khác chia phần còn lại cùng cách. Tổng căn cứ bằng 0: #DIV/0!; tổng số tối thiểu vượt số suất: #NUM!. Một ô sai làm hỏng cả kết quả.',
    source:
      'M. L. Balinski, H. P. Young: Fair Representation, 1982; The quota method of apportionment, Amer. Math. Monthly 82(7), 1975.',
    parameters: {
      seats: 'Số suất cần chia, số nguyên.',
      bases: 'Quy mô của từng đơn vị, số nguyên.',
      method: 'hamilton hoặc phần dư lớn nhất (mặc định), webster, jefferson, adams.',
      minimum: 'Số suất tối thiểu của mỗi đơn vị có quy mô lớn hơn 0.',
    },
  },
  VOTES: {
    description: 'Số phiếu cần đạt: tỷ lệ trên tổng số thành viên, làm tròn lên.',
    details: 'Tính từng ô; ô trống thì kết quả trống. Số thành viên âm hoặc không nguyên, tỷ lệ ngoài 0…100%: #NUM!.',
    source: 'Nghị định 98/2023/NĐ-CP Điều 30 khoản 7 (từ 80%, 90% tổng số thành viên hội đồng).',
    parameters: { members: 'Tổng số thành viên hội đồng.', percent: 'Tỷ lệ phiếu cần đạt, viết 90% hoặc 0,9.' },
  },
  STREAK: {
    description: 'Số năm liên tục đạt một danh hiệu, tính đến năm đã cho.',
    details:
      'Hai vùng cùng số ô; một năm có thể có nhiều hàng. Danh hiệu so sánh như TITLE; chữ không đọc được trong danh sách là danh hiệu khác; danh hiệu cần tìm không đọc được: #N/A. Hàng trống cả hai ô được bỏ qua; thiếu năm: #VALUE!; năm không nguyên: #NUM!.',
    source: 'Luật Thi đua, khen thưởng 06/2022/QH15 Điều 22 (03 năm liên tục Chiến sĩ thi đua cơ sở).',
    parameters: {
      years: 'Các năm.',
      titles: 'Danh hiệu của từng năm, cùng số ô.',
      title: 'Danh hiệu cần đếm, ví dụ CSTĐCS.',
      through: 'Năm cuối cùng được tính; bỏ trống là năm mới nhất trong danh sách.',
    },
  },
  PRIZE: {
    description: 'Tiền thưởng: hệ số × mức lương cơ sở, làm tròn lên theo đơn vị tiền.',
    details: 'Tính từng ô; ô trống thì kết quả trống. Số âm, đơn vị làm tròn bằng 0: #NUM!.',
    source: 'Nghị định 152/2025/NĐ-CP (hệ số theo danh hiệu; làm tròn lên hàng chục nghìn đồng).',
    parameters: {
      coefficient: 'Hệ số của danh hiệu, ví dụ 0,3.',
      base_salary: 'Mức lương cơ sở, đồng.',
      unit: 'Làm tròn lên bội số của số này; mặc định 10000 đồng.',
    },
  },
};
