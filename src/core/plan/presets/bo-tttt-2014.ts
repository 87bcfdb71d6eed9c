import { facts } from './bo-tttt-2014-facts';
import { from, presetPlan, type Preset } from './preset';

/** Everybody but the group, as the document counts them. */
const MEMBERS = 'các cơ quan, đơn vị thuộc Bộ, Sở Thông tin và Truyền thông, doanh nghiệp trong ngành';
const VNPT = 'Tập đoàn Bưu chính Viễn thông Việt Nam';

/**
 * The plan of the Ministry of Information and Communications for the emulation congress, as its document says it: a
 * plan of activities with periods for deadlines and an exception by unit. Number and date are not in the text.
 */
export const boTtTt2014: Preset = {
  id: 'bo-tttt-2014',
  name: 'Kế hoạch tổ chức Đại hội Thi đua và Hội nghị điển hình tiên tiến các cấp, Bộ Thông tin và Truyền thông',
  kind: 'document',
  plan: presetPlan({
    facts,
    units: [
      {
        id: 'VNPT',
        name: VNPT,
        type: 'Tập đoàn',
        source: from('II.2.b', 'Đối với Tập đoàn Bưu chính Viễn thông Việt Nam'),
      },
      {
        id: 'BTTTT',
        name: 'Bộ Thông tin và Truyền thông',
        shortName: 'Bộ TT&TT',
        type: 'Bộ',
        source: from('II.2.c', 'Đối với Bộ Thông tin và Truyền thông'),
      },
      {
        id: 'BCĐ',
        takesPart: 'no',
        name: 'Ban Chỉ đạo Đại hội Thi đua Bộ',
        shortName: 'Ban Chỉ đạo',
        type: 'Ban',
        source: from('III.2', 'Ban Chỉ đạo Đại hội Thi đua Bộ sẽ tổ chức chỉ đạo điểm'),
      },
      {
        id: 'HĐTĐKT',
        takesPart: 'no',
        name: 'Hội đồng Thi đua – Khen thưởng Bộ',
        shortName: 'HĐTĐKT Bộ',
        type: 'Hội đồng',
        source: from('III.3', 'Thường trực Hội đồng Thi đua – Khen thưởng Bộ'),
      },
    ],
    occasions: [
      occasion('Ngày thành lập Đảng Cộng sản Việt Nam', 85, null, '85 năm ngày thành lập Đảng Cộng sản Việt Nam'),
      occasion('Giải phóng miền Nam, thống nhất đất nước', 40, null, '40 năm giải phóng miền Nam'),
      occasion('Cách mạng tháng 8', 70, null, '70 năm ngày Cách mạng tháng 8'),
      occasion('Quốc khánh', 70, '2/9', '70 năm ngày Cách mạng tháng 8 và Quốc khánh 2/9'),
      occasion('Ngày sinh Chủ tịch Hồ Chí Minh', 125, null, '125 năm ngày sinh Chủ tịch Hồ Chí Minh'),
    ],
    activities: [
      {
        kind: 'activity',
        content:
          'Phát động phong trào thi đua sâu rộng toàn ngành năm 2011- 2015, chào mừng Đại hội Đảng và các ngày kỷ niệm 2014 - 2015',
        units: ['các đơn vị trong Ngành'],
        source: from(
          'II.1.a',
          'Phát động phong trào thi đua sâu rộng trong toàn ngành Thông tin và Truyền thông',
          'trong năm 2014 - 2015',
        ),
      },
      {
        kind: 'activity',
        content:
          'Tuyên truyền, giáo dục về thi đua, khen thưởng; tuyên truyền cho Đại hội Thi đua trong hai năm 2014-2015',
        source: from(
          'II.1.b',
          'Đẩy mạnh công tác tuyên truyền, giáo dục, nâng cao nhận thức',
          'trong hai năm 2014-2015',
        ),
      },
      {
        kind: 'activity',
        content: 'Tổng kết, đúc kết bài học kinh nghiệm; phát hiện, bồi dưỡng điển hình và đề nghị khen thưởng',
        source: from('II.1.c', 'Tổng kết, đúc kết các bài học kinh nghiệm'),
      },
      {
        kind: 'activity',
        content: 'Thành lập Ban Chỉ đạo tổ chức Đại hội Thi đua Bộ Thông tin và Truyền thông',
        units: ['Bộ Thông tin và Truyền thông'],
        source: from('II.1.d', 'Thành lập Ban Chỉ đạo tổ chức Đại hội Thi đua Bộ Thông tin và Truyền thông'),
      },
      {
        kind: 'activity',
        time: 'trước quý II năm 2015',
        content:
          'Hội nghị điển hình tiên tiến, Hội nghị biểu dương Người tốt, việc tốt hoặc Người lao động giỏi, lao động sáng tạo',
        units: [MEMBERS],
        except: [VNPT],
        note: '1/2 ngày',
        source: from(
          'II.2.a',
          '“Hội nghị điển hình tiên tiến” hoặc “Hội nghị biểu dương Người tốt, việc tốt”',
          'trừ Tập đoàn Bưu chính Viễn thông Việt Nam',
          '1/2 ngày, hoàn thành và báo cáo kết quả về Bộ trước quý II năm 2015',
        ),
      },
      {
        kind: 'activity',
        time: 'trước quý II năm 2015',
        content: 'Đại hội Thi đua của Tập đoàn',
        units: [VNPT],
        note: '01 ngày',
        source: from(
          'II.2.b',
          'Đối với Tập đoàn Bưu chính Viễn thông Việt Nam',
          '01 ngày, hoàn thành và báo cáo kết quả về Bộ trước quý II năm 2015',
        ),
      },
      {
        kind: 'activity',
        time: 'trong quý III năm 2015',
        content: 'Đại hội Thi đua của Bộ',
        units: ['Bộ Thông tin và Truyền thông'],
        note: '01 ngày',
        source: from('II.2.c', 'Đối với Bộ Thông tin và Truyền thông', '01 ngày, trong quý III năm 2015'),
      },
      {
        kind: 'duty',
        content: 'Xây dựng kế hoạch cụ thể phù hợp với tình hình thực tế của đơn vị',
        units: [MEMBERS],
        source: from('III.1', 'xây dựng kế hoạch cụ thể phù hợp với tình hình thực tế của đơn vị mình'),
      },
      {
        kind: 'duty',
        content: 'Chỉ đạo điểm ở một số đơn vị trong Ngành để rút kinh nghiệm chỉ đạo chung',
        units: ['Ban Chỉ đạo Đại hội Thi đua Bộ'],
        source: from('III.2', 'Ban Chỉ đạo Đại hội Thi đua Bộ sẽ tổ chức chỉ đạo điểm'),
      },
      {
        kind: 'duty',
        content: 'Phản ánh vướng mắc về Thường trực Hội đồng Thi đua – Khen thưởng Bộ để phối hợp giải quyết',
        units: [MEMBERS],
        source: from('III.3', 'phản ánh về Thường trực Hội đồng Thi đua – Khen thưởng Bộ để phối hợp giải quyết'),
      },
    ],
    deadlines: [
      {
        kind: 'plan',
        content: 'Gửi kế hoạch tổ chức Đại hội Thi đua, Hội nghị điển hình tiên tiến',
        phrase: 'trước tháng 8 năm 2014',
        units: [MEMBERS],
        recipient: 'Bộ Thông tin và Truyền thông',
        source: from(
          'III.2',
          'Các đơn vị gửi kế hoạch tổ chức Đại hội Thi đua, Hội nghị điển hình tiên tiến',
          'trước tháng 8 năm 2014',
        ),
      },
      {
        kind: 'other',
        content: 'Hoàn thành hội nghị và báo cáo kết quả',
        phrase: 'trước quý II năm 2015',
        units: [MEMBERS],
        except: [VNPT],
        recipient: 'Bộ Thông tin và Truyền thông',
        source: from('II.2.a', 'hoàn thành và báo cáo kết quả về Bộ trước quý II năm 2015'),
      },
      {
        kind: 'other',
        content: 'Hoàn thành Đại hội Thi đua của Tập đoàn và báo cáo kết quả',
        phrase: 'trước quý II năm 2015',
        units: [VNPT],
        recipient: 'Bộ Thông tin và Truyền thông',
        source: from('II.2.b', '01 ngày, hoàn thành và báo cáo kết quả về Bộ trước quý II năm 2015'),
      },
      {
        kind: 'other',
        content: 'Đại hội Thi đua của Bộ',
        phrase: 'trong quý III năm 2015',
        units: ['Bộ Thông tin và Truyền thông'],
        source: from('II.2.c', '01 ngày, trong quý III năm 2015'),
      },
    ],
  }),
};

function occasion(name: string, years: number, day: string | null, excerpt: string) {
  return { name, years, day, source: from('II.1.a', excerpt) };
}
