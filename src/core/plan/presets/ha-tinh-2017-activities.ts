import type { PlanRow } from '../schema/tables';
import { from } from './preset';

type Row = Partial<PlanRow<'activities'>>;

/** The document names the units of a line of its table, not those of each activity in the line. */
const SHARED = 'Văn bản ghi đơn vị chung cho cả dòng';

const line = (
  round: 1 | 2,
  time: string,
  units: readonly string[],
  activities: readonly (readonly [content: string, excerpt: string])[],
): Row[] =>
  activities.map(([content, excerpt]) => ({
    kind: 'activity',
    time,
    content,
    units,
    note: units.length > 0 && activities.length > 1 ? SHARED : '',
    source: from(`III.${round}`, time, excerpt),
  }));

const duty = (item: number, units: readonly string[], content: string, ...excerpts: readonly string[]): Row => ({
  kind: 'duty',
  content,
  units,
  source: from(`IV.${item}`, ...excerpts),
});

/** The lines of the two tables of rounds, and the eight responsibilities. */
export const activities: readonly Row[] = [
  ...line(
    1,
    '01/2017',
    [],
    [
      [
        'Ký kết giao ước thi đua của các Phòng, đơn vị, phát động phong trào thi đua năm 2017',
        'Ký kết giao ước thi đua của các Phòng, đơn vị, phát động phong trào thi đua năm 2017',
      ],
    ],
  ),
  ...line(
    1,
    '02/2017',
    ['Văn phòng', 'Công đoàn', 'Đoàn Thanh niên', 'Phòng BCVT', 'BCXB'],
    [
      ['Tổ chức các hoạt động chào mừng ngày thành lập Đảng', 'chào mừng ngày thành lập Đảng'],
      ['Tổ chức Đón Tết an toàn, vui tươi, tiết kiệm', 'Tổ chức Đón Tết an toàn, vui tươi, tiết kiệm'],
      ['Tổ chức Hành hương về các địa chỉ đỏ', 'Tổ chức Hành hương về các địa chỉ đỏ'],
      [
        'Tọa đàm về mô hình các phòng xây dựng điển hình tiên tiến học tập và làm theo gương Bác; điển hình về CCHC',
        'Tọa đàm làm rõ về mô hình các phòng xây dựng điển hình tiên tiến',
      ],
    ],
  ),
  ...line(
    1,
    '03/2017',
    ['Công đoàn', 'Đoàn Thanh niên', 'Văn phòng', 'các phòng chuyên môn'],
    [
      ['Tổ chức các hoạt động chào mừng ngày Quốc tế Phụ nữ 8/3', 'chào mừng ngày Quốc tế Phụ nữ 8/3'],
      [
        'Tổ chức các hoạt động chào mừng ngày Thành lập Đoàn, Đại hội Đoàn các cấp',
        'chào mừng ngày Thành lập Đoàn; chào mừng Đại hội Đoàn các cấp',
      ],
      ['Sơ kết đánh giá phong trào thi đua đợt 1', 'Sơ kết đánh giá phong trào thi đua đợt 1'],
    ],
  ),
  ...line(
    1,
    '4-5/2017',
    ['Văn phòng', 'Công đoàn', 'HĐ KHCN Sở', 'các phòng chuyên môn'],
    [
      [
        'Tổ chức đoàn công tác đi học tập kinh nghiệm các đơn vị bạn',
        'Tổ chức đoàn công tác đi học tập kinh nghiệm các đơn vị bạn',
      ],
      [
        'Phát động phong trào viết sáng kiến, cách làm hay nhằm nâng cao hoạt động quản lý nhà nước của ngành',
        'Phát động phong trào viết sáng kiến, cách làm hay',
      ],
    ],
  ),
  ...line(
    1,
    '5/2017',
    ['Công đoàn', 'Đoàn Thanh niên', 'Văn phòng'],
    [
      [
        'Tổ chức các hoạt động chào mừng Đại hội Công đoàn các cấp',
        'Tổ chức các hoạt động chào mừng Đại hội Công đoàn các cấp',
      ],
    ],
  ),
  ...line(
    1,
    '6/2017',
    [],
    [
      [
        'Tổ chức các hoạt động chào mừng ngày Báo chí cách mạng Việt Nam',
        'Tổ chức các hoạt động chào mừng ngày Báo chí cách mạng Việt Nam',
      ],
      [
        'Tổng kết phong trào thi đua đợt 1, phong trào chung sức xây dựng nông thôn mới, đề xuất khen thưởng',
        'Tổng kết phong trào thi đua đợt 1, phong trào thi đua chung sức xây dựng nông thôn mới',
      ],
    ],
  ),
  ...line(
    2,
    '7/2017',
    ['Văn phòng', 'các phòng, đơn vị thuộc Sở'],
    [
      [
        'Rà soát, hoàn thành các mục tiêu, nhiệm vụ của năm 2017',
        'Rà soát, hoàn thành các mục tiêu, nhiệm vụ của năm 2017',
      ],
      ['Nhân rộng điển hình tiên tiến', 'Nhân rộng điển hình, tiên tiến'],
    ],
  ),
  ...line(
    2,
    '7-8/2017',
    ['Văn phòng', 'Trung tâm CNTT-TT', 'Công đoàn', 'các doanh nghiệp, đơn vị thuộc ngành TT&TT'],
    [
      [
        'Hoạt động thi đua chào mừng ngày thành lập Trung tâm CNTT và Truyền thông, ngày thành lập Sở, ngày truyền thống ngành TT&TT',
        'lập thành tích chào mừng ngày thành lập Trung tâm CNTT và Truyền thông',
      ],
    ],
  ),
  ...line(
    2,
    '9-10/2017',
    ['HĐTĐKT', 'P KHTC', 'Doanh nghiệp ngành TT&TT'],
    [
      [
        'Phong trào thi đua doanh nghiệp ngành TT&TT kỷ niệm ngày Doanh nhân Việt Nam 13/10; “Doanh nghiệp Việt Nam hội nhập và phát triển”',
        'Tổ chức phong trào thi đua doanh nghiệp ngành TT&TT lập thành tích kỷ niệm ngày Doanh nhân Việt Nam 13/10',
      ],
      [
        'Bình xét khen thưởng cho các doanh nghiệp ngành tiêu biểu năm 2017',
        'Bình xét khen thưởng cho các doanh nghiệp ngành tiêu biểu năm 2017',
      ],
    ],
  ),
  ...line(
    2,
    '11-12/2017',
    ['HĐ Khoa học Sở', 'Văn phòng'],
    [
      [
        'Xét duyệt các đề tài, sáng kiến năm 2017; công nhận đề tài, sáng kiến cấp cơ sở',
        'Tổ chức xét duyệt các đề tài, sáng kiến năm 2017; công nhận đề tài, sáng kiến cấp cơ sở',
      ],
    ],
  ),
  ...line(
    2,
    '12/2017',
    ['HĐTĐKT', 'Văn phòng', 'các phòng, đơn vị thuộc Sở'],
    [
      [
        'Tổng kết công tác thi đua khen thưởng năm 2017, đề xuất khen thưởng, triển khai nhiệm vụ năm 2018',
        'Tổng kết công tác thi đua khen thưởng năm 2017, đề xuất khen thưởng',
      ],
      ['Phát động Thi đua năm 2018', 'Phát động Thi đua năm 2018'],
    ],
  ),
  duty(
    1,
    ['các Thành viên Hội đồng Thi đua Khen thưởng', 'Trưởng, Phó các Phòng, đơn vị', 'Trưởng các tổ chức đoàn thể'],
    'Tuyên truyền, quán triệt; kiện toàn Hội đồng; đăng ký công trình, công việc và tổ chức phong trào thi đua năm 2017',
    'Trưởng, Phó các Phòng, đơn vị, Trưởng các tổ chức đoàn thể cơ quan có trách nhiệm',
    'đăng ký công trình, công việc và tổ chức thực hiện phong trào thi đua',
  ),
  duty(
    2,
    ['Phòng Bưu chính Viễn thông', 'Phòng CNTT', 'Tổ công tác NTM', 'HĐTĐKT', 'Văn phòng', 'Công đoàn Sở'],
    'Chủ trì phong trào ngành TT&TT chung sức xây dựng nông thôn mới; xây dựng phòng điển hình về học tập và làm theo Bác',
    'Phòng Bưu chính Viễn thông chủ trì, phối hợp với phòng CNTT',
    'phối hợp với Hội đồng TĐKT, Văn phòng, Công đoàn Sở',
  ),
  duty(
    3,
    ['Phòng Báo chí Xuất bản'],
    'Chủ trì hoạt động chào mừng ngày Báo chí cách mạng Việt Nam; báo chí viết về gương người tốt, việc tốt năm 2017; phòng điển hình về CCHC',
    'Phòng Báo chí Xuất bản chủ trì',
  ),
  duty(
    4,
    ['Phòng Kế hoạch Tài chính', 'Văn phòng Sở', 'các phòng chuyên môn, doanh nghiệp, đơn vị thuộc ngành'],
    'Chủ trì phong trào thi đua trong doanh nghiệp kỷ niệm ngày Doanh nhân Việt Nam 13/10; đề xuất khen thưởng doanh nghiệp năm 2017',
    'Phòng Kế hoạch Tài chính chủ trì, phối hợp với văn phòng Sở',
  ),
  duty(
    5,
    ['Công đoàn', 'Chi đoàn Sở'],
    'Phát động, tổ chức phong trào chào mừng Đại hội Công đoàn, Đại hội Đoàn các cấp; sơ, tổng kết phong trào do mình phát động',
    'Công đoàn, Chi đoàn Sở căn cứ nội dung Kế hoạch',
  ),
  duty(
    6,
    ['Hội đồng khoa học Sở', 'Công đoàn Sở'],
    'Phát động nghiên cứu khoa học, sáng kiến, giải pháp; nghiệm thu và đề xuất công nhận đề tài, sáng kiến cấp cơ sở',
    'Hội đồng khoa học Sở phối hợp với Công đoàn Sở',
  ),
  duty(
    7,
    ['Văn phòng Sở'],
    'Theo dõi, đôn đốc; đánh giá, sơ, tổng kết; tham mưu Hội đồng Thi đua khen thưởng Sở khen thưởng và đề xuất khen thưởng',
    'Văn phòng Sở chịu trách nhiệm theo dõi, đôn đốc việc thực hiện',
  ),
  duty(
    8,
    ['Chi ủy, Chi bộ'],
    'Tăng cường lãnh đạo, chỉ đạo và giao nhiệm vụ cho từng cán bộ, đảng viên thực hiện kế hoạch thi đua năm 2017',
    'Đề nghị Chi ủy, Chi bộ tăng cường công tác lãnh đạo',
  ),
];
