export const ranking = {
  RANK: {
    description:
      'Xếp hạng các điểm số. Điểm bằng nhau (làm tròn 9 chữ số thập phân) thì đồng hạng; ô trống hoặc “không giao” thì không xếp hạng.',
    details:
      'Kết quả có hình dạng của vùng điểm. Ô sai giữ nguyên lỗi tại chỗ và không được xếp hạng; các đơn vị khác vẫn được xếp. Tiêu chí phụ: giá trị cao xếp trước, ô trống là thấp nhất, vùng ghi trước quyết định trước.',
    source:
      'Cách đánh số như RANK.EQ và RANK.AVG của Excel; luật không quy định cách xử lý bằng điểm, nên đây là lựa chọn nhìn thấy được.',
    parameters: {
      scores: 'Vùng điểm cần xếp hạng.',
      ties: 'Cách xếp khi bằng điểm: đồng hạng (1; 2; 2; 4, mặc định), liên tiếp (1; 2; 2; 3), trung bình (1; 2,5; 2,5; 4), thứ tự (1; 2; 3; 4).',
      order: '0 hoặc bỏ trống: điểm cao nhất đứng đầu; khác 0: điểm thấp nhất đứng đầu.',
      tiebreaker: 'Tiêu chí phụ khi bằng điểm, giá trị cao xếp trước; có thể ghi nhiều vùng theo thứ tự ưu tiên.',
    },
  },
  BLOCRANK: {
    description: 'Xếp hạng trong từng khối (cụm) thi đua.',
    details: 'Như RANK, tính riêng từng khối; tên khối so sánh như SAMENAME. Khối còn trống thì không xếp hạng.',
    source: 'Quyết định 86/2025/QĐ-UBND Bắc Ninh Điều 3 (xét theo từng cụm, khối).',
    parameters: {
      scores: 'Vùng điểm cần xếp hạng.',
      blocs: 'Tên khối của từng đơn vị, cùng số ô với vùng điểm.',
      ties: 'Cách xếp khi bằng điểm: đồng hạng (mặc định), liên tiếp, trung bình, thứ tự.',
      order: '0 hoặc bỏ trống: điểm cao nhất đứng đầu; khác 0: điểm thấp nhất đứng đầu.',
      tiebreaker: 'Tiêu chí phụ khi bằng điểm, giá trị cao xếp trước.',
    },
  },
  RANKING: {
    description: 'Bảng xếp hạng đã sắp thứ tự: [khối,] hạng, tên, điểm.',
    details:
      'Các khối theo thứ tự xuất hiện; trong khối, hạng cao trước; bằng nhau thì theo thứ tự ghi. Đơn vị chưa có điểm đứng cuối khối, không có hạng; “không giao” ghi “–”; đơn vị chưa ghi khối đứng cuối bảng. Ô sai hiện lỗi tại chỗ. Hàng trống cả tên lẫn điểm được bỏ qua; không còn hàng nào: #N/A.',
    source: 'Như RANK.',
    parameters: {
      names: 'Tên đơn vị.',
      scores: 'Điểm của từng đơn vị.',
      blocs: 'Tên khối của từng đơn vị; bỏ trống nếu chỉ có một khối.',
      ties: 'Cách xếp khi bằng điểm: đồng hạng (mặc định), liên tiếp, trung bình, thứ tự.',
      order: '0 hoặc bỏ trống: điểm cao nhất đứng đầu; khác 0: điểm thấp nhất đứng đầu.',
      top: 'Chỉ giữ các hạng đến số này trong mỗi khối, bỏ đơn vị không có hạng.',
      tiebreaker: 'Tiêu chí phụ khi bằng điểm, giá trị cao xếp trước.',
    },
  },
  AWARDS: {
    description: 'Đề xuất khen thưởng theo thứ tự điểm: bao nhiêu đơn vị đầu được mức nào, trong từng khối.',
    details:
      'Kết quả có hình dạng của vùng điểm; đơn vị còn lại và đơn vị chưa có điểm để trống. Bằng điểm ngay tại ranh giới mà tiêu chí phụ không phân được thì tất cả các đơn vị đó nhận câu “chưa phân định”, không tự chọn. Một ô sai làm hỏng cả kết quả.',
    source: 'Quyết định 2579/QĐ-UBND Cần Thơ Điều 8 (bằng điểm thì cấp có thẩm quyền quyết định).',
    parameters: {
      scores: 'Điểm của từng đơn vị.',
      counts: 'Số đơn vị được mỗi mức, trong mỗi khối, từ mức cao xuống.',
      labels: 'Tên mức khen thưởng, cùng số ô với số lượng.',
      blocs: 'Tên khối của từng đơn vị; bỏ trống nếu chỉ có một khối.',
      undecided: 'Câu ghi khi chưa phân định được; mặc định “Hội đồng quyết định”.',
      tiebreaker: 'Tiêu chí phụ khi bằng điểm, giá trị cao xếp trước.',
    },
  },
};
