import type { PlanRow } from '../schema/tables';
import { from } from './preset';

const content = (id: string, name: string, excerpt: string): Partial<PlanRow<'criteria'>> => ({
  id,
  kind: 'criterion',
  name,
  source: from(`II.${id}`, excerpt),
});

/** The nine contents of the movement. */
export const criteria = [
  content(
    '1',
    'Quán triệt tư tưởng Hồ Chí Minh về thi đua ái quốc, chủ trương, chính sách về thi đua, khen thưởng; tăng cường sự lãnh đạo của cấp ủy Đảng',
    'Tiếp tục quán triệt sâu sắc tư tưởng của Chủ tịch Hồ Chí Minh về thi đua ái quốc',
  ),
  content(
    '2',
    'Đổi mới nội dung, phương thức tổ chức phong trào thi đua; chung sức xây dựng nông thôn mới; đạt và vượt các chỉ tiêu kế hoạch năm 2017',
    'Thực hiện đổi mới nội dung, phương thức và kịp thời tổ chức các phong trào thi đua',
  ),
  content(
    '3',
    'Xây dựng, nhân rộng điển hình tiên tiến, mô hình mới, cách làm hay, gương người tốt, việc tốt',
    'Tập trung xây dựng, nhân rộng điển hình tiên tiến, mô hình mới, cách làm hay',
  ),
  content(
    '4',
    'Thực hiện các nghị quyết, chương trình, văn bản QPPL, CCHC, KSTTHC năm 2017; kiểm tra, sơ kết, tổng kết thi đua; kết quả nhiệm vụ chính trị là căn cứ chủ yếu để bình xét',
    'lấy kết quả việc thực hiện nhiệm vụ chính trị làm thước đo hiệu quả các phong trào thi đua',
  ),
  content(
    '5',
    'Triển khai Đề án vị trí việc làm; củng cố, kiện toàn tổ chức; Trung tâm CNTT-TT triển khai kế hoạch tự chủ',
    'Triển khai Đề án vị trí việc làm',
  ),
  content(
    '6',
    'Đổi mới lề lối làm việc; giải quyết công việc theo ISO; văn hóa công sở; dịch vụ công trực tuyến',
    'Tiếp tục đổi mới lề lối làm việc, phương thức chỉ đạo, điều hành',
  ),
  content(
    '7',
    'Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh; chuẩn mực đạo đức nghề nghiệp, kỷ luật, kỷ cương, an toàn giao thông, dân số; phòng chống tham nhũng',
    'Đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh',
  ),
  content(
    '8',
    'Chung sức xây dựng nông thôn mới, đỡ đầu, hỗ trợ; huy động nguồn lực xã hội',
    'Đẩy mạnh, khích lệ toàn ngành hưởng ứng chung sức xây dựng nông thôn mới',
  ),
  content(
    '9',
    'Xây dựng tổ chức Đảng trong sạch, vững mạnh; Công đoàn, Đoàn thanh niên vững mạnh',
    'Xây dựng tổ chức Đảng trong sạch, vững mạnh',
  ),
];

const target = (criterion: string, text: string, amount: string, excerpt: string): Partial<PlanRow<'targets'>> => ({
  criterion,
  content: text,
  target: amount,
  source: from(`II.${criterion}`, excerpt),
});

/** What the plan sets out to reach, with the share where it names one. */
export const targets = [
  target(
    '2',
    'Phòng, đơn vị, CBCCVC và người lao động hoàn thành và hoàn thành xuất sắc nhiệm vụ',
    '100%',
    'phấn đấu 100% phòng, đơn vị, CBCCVC và người lao động hoàn thành',
  ),
  target('2', 'Các chỉ tiêu kế hoạch năm 2017', 'đạt và vượt', 'bảo đảm đạt và vượt các chỉ tiêu kế hoạch năm 2017'),
  target(
    '2',
    'Số xã đăng ký về đích nông thôn mới 2017 hoàn thành các chỉ tiêu của ngành',
    '100%',
    '100% số xã đăng ký về đích nông thôn mới 2017 đảm bảo hoàn thành các chỉ tiêu của ngành',
  ),
  target(
    '2',
    'Các xã đã về đích duy trì và phát huy tiêu chí đã đạt, bổ sung chỉ tiêu theo tiêu chí mới của ngành',
    '100%',
    '100% các xã đã về đích duy trì và phát huy hiệu quả tiêu chí đã đạt được',
  ),
  target(
    '4',
    'Tỷ lệ khen thưởng công chức chuyên môn, nghiệp vụ và người lao động',
    'tăng',
    'tăng tỷ lệ khen thưởng đối với công chức chuyên môn, nghiệp vụ và người lao động',
  ),
  target(
    '7',
    'Phòng, đơn vị, cán bộ, đảng viên, công chức, viên chức thực hiện nghiêm, xây dựng điển hình học tập và làm theo Bác, điển hình CCHC',
    '100%',
    '100% phòng, đơn vị, cán bộ, đảng viên, công chức, viên chức thực hiện nghiêm chỉnh',
  ),
  target(
    '7',
    'Hành vi vi phạm pháp luật, tham nhũng, lãng phí, tiêu cực',
    'không để xảy ra',
    'không để xảy ra hành vi vi phạm pháp luật, tham nhũng, lãng phí, tiêu cực',
  ),
  target('9', 'Tổ chức Đảng', 'trong sạch, vững mạnh', 'Xây dựng tổ chức Đảng trong sạch, vững mạnh'),
  target(
    '9',
    'Công đoàn, Đoàn thanh niên',
    'vững mạnh, vững mạnh xuất sắc',
    'Xây dựng tổ chức Công đoàn, Đoàn thanh niên vững mạnh, vững mạnh xuất sắc',
  ),
];
