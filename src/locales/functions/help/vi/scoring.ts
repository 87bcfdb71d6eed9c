export const scoring = {
  ATTAINMENT: {
    description: 'Tỷ lệ đạt so với chỉ tiêu; 1 là 100%, không giới hạn trên.',
    details:
      'Tính từng ô. Số thực hiện hoặc chỉ tiêu còn trống thì kết quả trống; “không giao” thì kết quả là “–”. Chỉ tiêu bằng 0: #DIV/0!. Số âm: #NUM!. Với “giảm”: không vượt chỉ tiêu là 1, vượt thì chỉ tiêu ÷ thực hiện.',
    source: 'Quyết định 212/2025/QĐ-UBND Hải Phòng, ghi chú các phụ lục (số hoàn thành ÷ số được giao × 100%).',
    parameters: {
      actual: 'Số thực hiện, từ 0 trở lên.',
      target: 'Chỉ tiêu, cùng đơn vị tính với số thực hiện.',
      direction: 'cao (mặc định): càng cao càng tốt; giảm hoặc thấp: càng thấp càng tốt.',
    },
  },
  SCORE: {
    description: 'Điểm của một tiêu chí tính theo quy tắc chấm điểm ghi trong ô; mặc định là tỷ lệ.',
    details:
      'Tính từng ô. Ô mà quy tắc cần còn trống thì kết quả trống; “không giao” thì kết quả là “–”. Chỉ tiêu chỉ cần cho tỷ lệ, giảm, ngưỡng, bước và bậc có dấu %; điểm tối đa không cần cho chậm và bậc. Quy tắc không đọc được: #VALUE! kèm vị trí. Số âm, số vụ việc không nguyên: #NUM!. Bậc không có dấu % so sánh thẳng với số thực hiện, kể cả số âm.',
    source:
      'Quyết định 212/2025/QĐ-UBND Hải Phòng (tỷ lệ, ngưỡng, vi phạm); bảng điểm Sở Tư pháp Đồng Tháp 2022 (bậc, chậm, có không); Nghị định 335/2025/NĐ-CP (trừ 25% mỗi lần).',
    parameters: {
      actual: 'Kết quả thực hiện: số, số ngày chậm, số vụ việc, hoặc có/không, tùy quy tắc.',
      target: 'Chỉ tiêu; để trống được nếu quy tắc không so với chỉ tiêu.',
      max: 'Điểm tối đa của tiêu chí.',
      rule: 'Quy tắc, ví dụ: tỷ lệ 120% · giảm · ngưỡng 95% · bậc >95%=1,5; 75%=1 · bước 1%=1 · có không · chậm 0=2; 2=1,5 · vi phạm 2.',
    },
  },
  CHECKRULE: {
    description: 'Diễn giải một quy tắc chấm điểm thành câu, để kiểm lại trước khi dùng.',
    details:
      'Tính từng ô; ô trống thì kết quả trống. Quy tắc không đọc được: #VALUE! kèm vị trí và điều đang cần ở đó.',
    source: 'Cách viết quy tắc: xem mục “Quy tắc chấm điểm”.',
    parameters: { rule: 'Quy tắc chấm điểm ghi trong một ô.' },
  },
  TOTAL: {
    description: 'Tổng điểm của một đơn vị. Ô điểm còn trống là chưa chấm, không phải 0 điểm.',
    details:
      'Hai vùng cùng số ô, khớp theo thứ tự đọc. Hàng trống cả điểm lẫn điểm tối đa là dòng đề mục, được bỏ qua; ô điểm còn trống: #N/A kèm số hàng. Điểm cao hơn điểm tối đa được giữ nguyên. Có “không giao” mà chưa chọn cách tính: #VALUE!. Có điểm mà thiếu điểm tối đa: #VALUE!. Không có điểm nào: #N/A. Một ô sai làm hỏng cả tổng.',
    source: 'Quyết định 212/2025/QĐ-UBND Hải Phòng, ghi chú 1 (đủ điểm), 2 (chia đều), 7 (quy đổi).',
    parameters: {
      points: 'Vùng điểm của các tiêu chí.',
      maxima: 'Vùng điểm tối đa, cùng số ô với vùng điểm.',
      unassigned: 'Tiêu chí không giao: đủ điểm, chia đều, quy đổi, không tính hoặc không điểm.',
    },
  },
  ADJUST: {
    description: 'Tổng điểm sau khi cộng điểm thưởng và trừ điểm phạt, theo mức tối đa; không nhỏ hơn 0.',
    details:
      'Tính từng ô: tổng + min(thưởng, mức tối đa) − min(trừ, mức tối đa), không quá mức trần. Tổng còn trống thì kết quả trống; ô khác còn trống là không có. Điểm thưởng, điểm trừ, mức tối đa âm: #NUM!.',
    source:
      'Hướng dẫn 804/HD-SNV Thừa Thiên Huế 2018 (thưởng không quá 50); Quyết định 2579/QĐ-UBND Cần Thơ 2025 (thưởng, trừ không quá 3).',
    parameters: {
      total: 'Tổng điểm trước khi cộng, trừ.',
      bonus: 'Điểm thưởng.',
      bonus_cap: 'Điểm thưởng tối đa.',
      penalty: 'Điểm trừ.',
      penalty_cap: 'Điểm trừ tối đa.',
      ceiling: 'Tổng điểm không vượt quá mức này.',
    },
  },
  WEIGHTED: {
    description: 'Điểm bình quân có trọng số của từng đơn vị: Σ(điểm × trọng số) ÷ Σ trọng số.',
    details:
      'Mỗi đơn vị một hàng (kết quả là cột); nếu chỉ chiều cao khớp số trọng số thì mỗi đơn vị một cột (kết quả là hàng). Ô điểm còn trống: #N/A ở đơn vị đó; “không giao” mà chưa chọn cách tính: #VALUE! ở đơn vị đó. Trọng số sai làm hỏng mọi đơn vị; tổng trọng số bằng 0: #DIV/0!.',
    source: 'Bình quân gia quyền; trọng số là dữ liệu của bảng điểm, không có mức mặc định.',
    parameters: {
      scores: 'Bảng điểm: mỗi đơn vị một hàng, mỗi tiêu chí một cột (hoặc ngược lại).',
      weights: 'Trọng số, mỗi tiêu chí một giá trị từ 0 trở lên.',
      unassigned: 'Tiêu chí không giao: không tính (bỏ khỏi cả hai tổng) hoặc không điểm.',
    },
  },
  BLOCTOTALS: {
    description: 'Tổng điểm của từng đơn vị trong khối, mỗi đơn vị một vùng điểm; kết quả là một cột.',
    details:
      'Mỗi vùng điểm được cộng như TOTAL và cho một hàng, theo thứ tự đã ghi. Sai ở phiếu nào chỉ hỏng tổng của phiếu đó; vùng không cùng số ô với vùng điểm tối đa: #VALUE! ở đơn vị đó.',
    source: 'Như TOTAL.',
    parameters: {
      maxima: 'Vùng điểm tối đa, dùng chung cho mọi đơn vị.',
      unassigned: 'Cách tính tiêu chí không giao, như TOTAL; để trống được.',
      points: 'Vùng điểm của từng đơn vị, ví dụ trên phiếu điểm của đơn vị đó.',
    },
  },
  GRADE: {
    description: 'Xếp loại theo tổng điểm và bảng mức xếp loại.',
    details:
      'Tính từng ô. Mức là 90, >=90, ≥90 (từ 90) hoặc >90 (trên 90), các hàng theo thứ tự bất kỳ. Tổng còn trống thì kết quả trống; “không giao” thì kết quả là “–”; thấp hơn mọi mức: #N/A. Hàng trống một nửa, hai mức trùng nhau, tên loại lạ: #VALUE!. Mức khống chế chỉ hạ loại, không nâng.',
    source:
      'Quyết định 212/2025/QĐ-UBND Hải Phòng (trên 90 điểm); Nghị định 335/2025/NĐ-CP (từ 90 điểm); Quyết định 2579/QĐ-UBND Cần Thơ (khống chế khi bị kỷ luật, có tiêu chí 0 điểm).',
    parameters: {
      total: 'Tổng điểm.',
      bands: 'Bảng hai cột: mức điểm và tên loại.',
      at_most: 'Loại cao nhất được xếp, ví dụ khi người đứng đầu bị kỷ luật; để trống nếu không khống chế.',
    },
  },
};
