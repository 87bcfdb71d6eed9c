/** Texts of the custom functions in Vietnamese: error sentences, and the descriptions shown by Excel. */
export const vi = {
  errors: {
    where: 'Đối số {argument}',
    row: 'hàng {row}',
    notANumber: '“{found}” không phải là số.',
    doubtfulNumber: '“{found}” có thể là {thousands} hoặc {decimal}; hãy ghi rõ một trong hai.',
    notFinite: 'số quá lớn, không tính được.',
    notAssignedHere: 'không dùng được dấu “không giao” ở đây.',
    belowZero: 'số không được nhỏ hơn 0.',
    notWhole: 'phải là số nguyên.',
    notAPercent: 'tỷ lệ phải từ 0% đến 100% (viết 15% hoặc 0,15).',
    singleValueWanted: 'chỉ nhận một giá trị, không nhận vùng {size}.',
    sizesDiffer: 'Kích thước không khớp: {first} là {firstSize}, {second} là {secondSize}.',
    argumentMissing: 'còn thiếu.',
    unknownKeyword: '“{found}” không có trong các lựa chọn: {choices}.',
    pointMissing: 'chưa chấm điểm.',
    maximumMissing: 'có điểm nhưng chưa có điểm tối đa.',
    nothingScored: 'chưa có điểm nào để cộng.',
    unassignedNeeded: 'tiêu chí không giao; hãy chọn cách tính (unassigned): {choices}.',
    treatmentNeeded: 'tiêu chí {criterion} không giao; hãy chọn cách tính (unassigned): {choices}.',
    nothingToRescale: 'không còn tiêu chí nào để quy đổi.',
    weightMissing: 'còn trống.',
    weightsZero: 'tổng trọng số bằng 0.',
    scoreMissing: 'tiêu chí {criterion} chưa chấm điểm.',
    unexpected: 'Không tính được; hãy báo cho người phát triển.',
  },
  choices: {
    ties: 'đồng hạng, liên tiếp, trung bình, thứ tự',
    rounding: 'xuống, gần nhất, lên, không làm tròn',
    basis: 'trên tổng, không gồm',
    unassigned: 'đủ điểm, chia đều, quy đổi, không tính, không điểm',
    treatment: 'không tính, không điểm',
  },
  functions: {
    RANK: {
      description:
        'Xếp hạng các điểm số. Điểm bằng nhau (làm tròn 9 chữ số thập phân) thì đồng hạng; ô trống hoặc “không giao” thì không xếp hạng.',
      parameters: {
        scores: 'Vùng điểm cần xếp hạng.',
        ties: 'Cách xếp khi bằng điểm: đồng hạng (1; 2; 2; 4, mặc định), liên tiếp (1; 2; 2; 3), trung bình (1; 2,5; 2,5; 4), thứ tự (1; 2; 3; 4).',
        order: '0 hoặc bỏ trống: điểm cao nhất đứng đầu; khác 0: điểm thấp nhất đứng đầu.',
        tiebreaker: 'Tiêu chí phụ khi bằng điểm, giá trị cao xếp trước; có thể ghi nhiều vùng theo thứ tự ưu tiên.',
      },
    },
    QUOTA: {
      description: 'Số lượng tối đa được công nhận theo tỷ lệ trên tổng số làm căn cứ, ví dụ 15% của 33 người.',
      parameters: {
        base: 'Tổng số làm căn cứ, số nguyên.',
        percent: 'Tỷ lệ, viết 15% hoặc 0,15.',
        rounding: 'Cách làm tròn: xuống (mặc định), gần nhất, lên, không làm tròn.',
        minimum: 'Số tối thiểu khi căn cứ lớn hơn 0; không vượt quá căn cứ.',
        basis: 'trên tổng (mặc định): tỷ lệ × căn cứ; không gồm: người được chọn không nằm trong căn cứ.',
      },
    },
    WEIGHTED: {
      description: 'Điểm bình quân có trọng số của từng đơn vị: Σ(điểm × trọng số) ÷ Σ trọng số.',
      parameters: {
        scores: 'Bảng điểm: mỗi đơn vị một hàng, mỗi tiêu chí một cột (hoặc ngược lại).',
        weights: 'Trọng số, mỗi tiêu chí một giá trị.',
        unassigned: 'Tiêu chí không giao: không tính (bỏ khỏi cả tổng trọng số) hoặc không điểm.',
      },
    },
    TOTAL: {
      description: 'Tổng điểm của một đơn vị. Ô điểm còn trống là chưa chấm, không phải 0 điểm.',
      parameters: {
        points: 'Vùng điểm của các tiêu chí.',
        maxima: 'Vùng điểm tối đa, cùng số ô với vùng điểm.',
        unassigned: 'Tiêu chí không giao: đủ điểm, chia đều, quy đổi, không tính hoặc không điểm.',
      },
    },
    ADJUST: {
      description: 'Tổng điểm sau khi cộng điểm thưởng và trừ điểm phạt, theo mức tối đa; không nhỏ hơn 0.',
      parameters: {
        total: 'Tổng điểm trước khi cộng, trừ.',
        bonus: 'Điểm thưởng.',
        bonus_cap: 'Điểm thưởng tối đa.',
        penalty: 'Điểm trừ.',
        penalty_cap: 'Điểm trừ tối đa.',
        ceiling: 'Tổng điểm không vượt quá mức này.',
      },
    },
  },
};
