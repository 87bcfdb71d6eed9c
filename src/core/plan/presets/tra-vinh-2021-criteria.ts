import type { PlanRow } from '../schema/tables';
import { from } from './preset';

type Row = Partial<PlanRow<'criteria'>>;

const group = (id: string, name: string, excerpt: string): Row => ({
  id,
  kind: 'group',
  name,
  source: from(`II.${['I', 'II', 'III'].indexOf(id) + 1}`, excerpt),
});
const item = (id: string, name: string, excerpt: string, more: Row = {}): Row => {
  const [groupId] = id.split('.') as [string];
  const section = `II.${['I', 'II', 'III'].indexOf(groupId) + 1}`;
  return { id, kind: 'criterion', group: groupId, name, ...more, source: from(section, excerpt) };
};

/** The 22 criteria in three groups, in the order of the document. */
export const criteria: readonly Row[] = [
  group(
    'I',
    'Thi đua phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh',
    'Thi đua phát triển kinh tế - xã hội, đảm bảo quốc phòng - an ninh',
  ),
  item(
    'I.1',
    'Nghiên cứu, tham mưu xây dựng các văn bản quy phạm pháp luật theo kế hoạch hàng năm',
    'Nghiên cứu, tham mưu xây dựng các văn bản quy phạm pháp luật theo kế hoạch hàng năm',
  ),
  item(
    'I.2',
    'Nghiên cứu, tham mưu, đề xuất chủ trương, mục tiêu, chương trình phát triển kinh tế ngành và chính sách của ngành, lĩnh vực',
    'Nghiên cứu, tham mưu, đề xuất các chủ trương, mục tiêu, chương trình phát triển kinh tế ngành',
  ),
  item(
    'I.3',
    'Giải pháp thực hiện kế hoạch phát triển kinh tế - xã hội theo Nghị quyết của Tỉnh ủy, HĐND tỉnh hoặc chỉ tiêu UBND tỉnh giao',
    'các chỉ tiêu kế hoạch do UBND tỉnh giao',
    { comparedWith: 'Chỉ tiêu giao' },
  ),
  item(
    'I.4',
    'Công tác nghiên cứu khoa học, bồi dưỡng và đào tạo cán bộ',
    'Công tác nghiên cứu khoa học, bồi dưỡng và đào tạo cán bộ',
  ),
  item(
    'I.5',
    'Đảm bảo quốc phòng, an ninh, trật tự an toàn xã hội',
    'Đảm bảo quốc phòng, an ninh, trật tự an toàn xã hội',
  ),
  item('I.6', 'Thực hiện cải cách hành chính', 'Thực hiện cải cách hành chính'),
  item(
    'I.7',
    'Thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí',
    'Thực hành tiết kiệm, phòng, chống tham nhũng, lãng phí',
  ),
  group(
    'II',
    'Thi đua thực hiện các chủ trương của Đảng, chính sách, pháp luật của Nhà nước; xây dựng hệ thống chính trị',
    'Thi đua thực hiện các chủ trương của Đảng, chính sách, pháp luật của Nhà nước; xây dựng hệ thống chính trị',
  ),
  item(
    'II.1',
    'Tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng, chính sách và pháp luật của Nhà nước',
    'Tổ chức học tập, quán triệt, triển khai các chủ trương của Đảng',
  ),
  item(
    'II.2',
    'Phong trào thi đua yêu nước thiết thực, cách làm mới; học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh theo Chỉ thị số 05-CT/TW ngày 15/5/2016',
    'Chỉ thị số 05-CT/TW ngày 15/5/2016 của Bộ Chính trị',
  ),
  item(
    'II.3',
    'Giảm tỷ lệ tổ chức cơ sở Đảng yếu kém so năm trước (hoặc không tăng)',
    'Giảm tỷ lệ tổ chức cơ sở Đảng yếu kém so năm trước (hoặc không tăng)',
    { direction: 'lower', comparedWith: 'Năm trước' },
  ),
  item('II.4', 'Tỷ lệ tổ chức đoàn thể vững mạnh, xuất sắc', 'Tỷ lệ tổ chức đoàn thể vững mạnh, xuất sắc'),
  item('II.5', 'Phát triển đảng viên mới so kế hoạch', 'Phát triển đảng viên mới so kế hoạch', {
    comparedWith: 'Kế hoạch',
  }),
  group(
    'III',
    'Thi đua thực hiện nhiệm vụ công tác thi đua, khen thưởng',
    'Thi đua thực hiện nhiệm vụ công tác thi đua, khen thưởng',
  ),
  item(
    'III.1',
    'Triển khai chủ trương, chính sách, chỉ đạo về thi đua, khen thưởng; quy chế công tác, quy chế Hội đồng Thi đua - Khen thưởng, Hội đồng Sáng kiến',
    'Triển khai kịp thời, có hiệu quả các chủ trương của Đảng',
  ),
  item(
    'III.2',
    'Triển khai phong trào thi đua do Chủ tịch UBND tỉnh, Hội đồng Thi đua - Khen thưởng tỉnh phát động; “Trà Vinh cùng cả nước chung sức xây dựng nông thôn mới”',
    'phong trào thi đua “Trà Vinh cùng cả nước chung sức xây dựng nông thôn mới”',
  ),
  item(
    'III.3',
    'Phát động, triển khai phong trào thi đua thường xuyên, theo đợt, theo chuyên đề của đơn vị; đánh giá kết quả và tác động',
    'Phát động, triển khai các phong trào thi đua thường xuyên, thi đua theo đợt, theo chuyên đề của đơn vị',
  ),
  item(
    'III.4',
    'Kết quả hưởng ứng phong trào thi đua do các Sở, ban, ngành, Mặt trận Tổ quốc và các đoàn thể tỉnh phát động',
    'Kết quả hưởng ứng các phong trào thi đua yêu nước do các Sở, ban, ngành',
  ),
  item(
    'III.5',
    'Nhiều cách làm mới, sáng tạo trong tổ chức các phong trào thi đua',
    'Có nhiều cách làm mới, sáng tạo trong việc tổ chức thực hiện các phong trào thi đua',
  ),
  item(
    'III.6',
    'Thẩm định hồ sơ khen thưởng công khai, chính xác, kịp thời; tỷ lệ khen thưởng người lao động trực tiếp cao',
    'có tỷ lệ cao khen thưởng cấp sở, ngành và cấp tỉnh đối với người lao động trực tiếp',
  ),
  item(
    'III.7',
    'Phân công công chức phụ trách, kiện toàn Hội đồng Thi đua - Khen thưởng, bồi dưỡng nghiệp vụ',
    'Phân công công chức phụ trách công tác thi đua, khen thưởng',
  ),
  item(
    'III.8',
    'Kiểm tra, giám sát, giải quyết đơn thư; phòng, chống tiêu cực trong khen thưởng theo Chỉ thị số 07/CT-TTg ngày 19/3/2014',
    'Chỉ thị số 07/CT-TTg ngày 19/3/2014 của Thủ tướng Chính phủ',
  ),
  item(
    'III.9',
    'Phát hiện, bồi dưỡng, tổng kết và nhân rộng điển hình tiên tiến; đánh giá việc lan tỏa sau khi được khen',
    'Xây dựng kế hoạch và quan tâm phát hiện, bồi dưỡng, tổng kết và nhân rộng các điển hình tiên tiến',
  ),
  item(
    'III.10',
    'Chế độ thông tin báo cáo định kỳ 6 tháng, năm và các báo cáo chuyên đề, đột xuất khác',
    'Thực hiện chế độ thông tin báo cáo định kỳ 6 tháng, năm và các báo cáo chuyên đề, đột xuất khác',
  ),
];
