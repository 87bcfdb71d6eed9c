import type { PlanRow } from '../schema/tables';

type Awards = readonly Partial<PlanRow<'awards'>>[];
type Conditions = readonly Partial<PlanRow<'conditions'>>[];

const by = (clause: string) => ({ section: clause, words: '' });

const RULES_2014 = by('Thông tư số 02/2011/TT-BNV, Nghị định số 65/2014/NĐ-CP, Thông tư số 07/2014/TT-BNV');
const RULES_2017 = by('Nghị định số 91/2017/NĐ-CP và các thông tư hướng dẫn');
const REPRIMANDED = 'Bị kỷ luật từ khiển trách trở lên';

export const awards2014: Awards = [
  {
    title: 'CSTĐCS',
    name: 'Chiến sĩ thi đua cơ sở',
    percent: 0.15,
    base: 'LĐTT',
    source: by('Thông tư số 07/2014/TT-BNV'),
  },
];

export const conditions2014: Conditions = [
  {
    kind: 'excluded',
    content: 'Mới tuyển dụng dưới 10 tháng',
    months: 10,
    source: RULES_2014,
  },
  { kind: 'excluded', content: 'Nghỉ từ 40 ngày làm việc trở lên', source: by('Thông tư số 02/2011/TT-BNV') },
  { kind: 'excluded', content: 'Bị xử phạt hành chính', source: RULES_2014 },
  { kind: 'excluded', content: REPRIMANDED, source: RULES_2014 },
];

export const awards2017: Awards = [
  {
    title: 'CSTĐCS',
    name: 'Chiến sĩ thi đua cơ sở',
    percent: 0.15,
    base: 'LĐTT',
    note: 'Bộ, ngành, tỉnh có thể quy định tỷ lệ thấp hơn',
    source: by('Nghị định số 91/2017/NĐ-CP, Điều 9 khoản 3'),
  },
  {
    title: 'CTĐCP',
    name: 'Cờ thi đua của Chính phủ',
    percent: 0.2,
    base: 'Tập thể đủ tiêu chuẩn tặng Cờ thi đua cấp bộ, tỉnh',
    source: by('Nghị định số 91/2017/NĐ-CP, Điều 11'),
  },
];

export const conditions2017: Conditions = [
  {
    kind: 'required',
    title: 'CSTĐCS',
    content: 'Đạt LĐTT và có sáng kiến, đề tài được công nhận hoặc hoàn thành xuất sắc nhiệm vụ',
    requires: 'LĐTT',
    source: by('Nghị định số 91/2017/NĐ-CP, Điều 9'),
  },
  {
    kind: 'excluded',
    content: 'Mới tuyển dụng dưới 10 tháng',
    months: 10,
    source: RULES_2017,
  },
  { kind: 'excluded', content: REPRIMANDED, source: RULES_2017 },
];

const VOTES = by('Nghị định số 98/2023/NĐ-CP, Điều 30 khoản 7');
const vote = (title: string, name: string, share: number): Awards[number] => ({
  title,
  name,
  vote: share,
  voters: 'all',
  source: VOTES,
});

/** The national ratio of CSTĐCS is gone; what is voted on is counted on all members of the council. */
export const awards2024: Awards = [
  vote('CSTĐCS', 'Chiến sĩ thi đua cơ sở', 0.8),
  vote('CSTĐT', 'Chiến sĩ thi đua cấp tỉnh', 0.9),
  vote('CSTĐB', 'Chiến sĩ thi đua cấp bộ, ban, ngành', 0.9),
  vote('CSTĐTQ', 'Chiến sĩ thi đua toàn quốc', 0.9),
  vote('CTĐT', 'Cờ thi đua của UBND tỉnh', 0.8),
  vote('CTĐB', 'Cờ thi đua của bộ, ban, ngành', 0.8),
  vote('CTĐCP', 'Cờ thi đua của Chính phủ', 0.8),
];

const law2022: Conditions = [
  {
    kind: 'required',
    title: 'CSTĐCS',
    content: 'Đạt LĐTT và hoàn thành xuất sắc nhiệm vụ, hoặc có sáng kiến, đề tài được công nhận, nghiệm thu',
    requires: 'LĐTT',
    source: by('Luật số 06/2022/QH15, Điều 23'),
  },
  {
    kind: 'required',
    title: 'CSTĐT',
    content: '3 năm liên tục đạt CSTĐCS và có sáng kiến có hiệu quả trong phạm vi bộ, tỉnh',
    requires: 'CSTĐCS',
    years: 3,
    source: by('Luật số 06/2022/QH15, Điều 22'),
  },
  {
    kind: 'required',
    title: 'CSTĐB',
    content: '3 năm liên tục đạt CSTĐCS và có sáng kiến có hiệu quả trong phạm vi bộ, tỉnh',
    requires: 'CSTĐCS',
    years: 3,
    source: by('Luật số 06/2022/QH15, Điều 22'),
  },
  {
    kind: 'required',
    title: 'CSTĐTQ',
    content: '2 lần liên tục đạt CSTĐ cấp bộ, tỉnh và có sáng kiến có phạm vi toàn quốc',
    requires: 'CSTĐT',
    years: 2,
    source: by('Luật số 06/2022/QH15'),
  },
  {
    kind: 'required',
    title: 'TTLĐTT',
    content: 'Có ít nhất 70% cá nhân đạt LĐTT',
    requires: 'LĐTT',
    share: 0.7,
    source: by('Luật số 06/2022/QH15'),
  },
  {
    kind: 'required',
    title: 'TTLĐXS',
    content: 'Có ít nhất 70% cá nhân đạt LĐTT',
    requires: 'LĐTT',
    share: 0.7,
    source: by('Luật số 06/2022/QH15'),
  },
  {
    kind: 'required',
    title: 'TTLĐXS',
    content: 'Có cá nhân đạt CSTĐCS',
    requires: 'CSTĐCS',
    source: by('Luật số 06/2022/QH15'),
  },
];

export const conditions2024: Conditions = [
  ...law2022,
  { kind: 'excluded', content: 'Mới tuyển dụng dưới 6 tháng', months: 6, source: by('Thông tư số 01/2024/TT-BNV') },
];

export const conditions2025: Conditions = [
  ...law2022,
  { kind: 'excluded', content: 'Mới tuyển dụng dưới 6 tháng', months: 6, source: by('Thông tư số 01/2024/TT-BNV') },
  {
    kind: 'exception',
    content: 'Thời gian nghỉ thai sản được tính là thời gian công tác',
    source: by('Nghị định số 152/2025/NĐ-CP, Điều 4 khoản 5'),
  },
  {
    kind: 'exception',
    content: 'Đủ điều kiện như nhau thì chọn nữ, hoặc tập thể có tỷ lệ nữ từ 70% trở lên',
    source: by('Nghị định số 152/2025/NĐ-CP, Điều 4 khoản 6'),
  },
];

export const awards2026: Awards = [
  {
    name: 'Hoàn thành xuất sắc nhiệm vụ',
    percent: 0.2,
    base: 'Hoàn thành tốt nhiệm vụ',
    note: 'Đến 25% với đơn vị có thành tích nổi trội; cách tính mẫu số chọn ở cột Mẫu số',
    source: by('Nghị định số 335/2025/NĐ-CP'),
  },
];

const bands335 = by('Nghị định số 335/2025/NĐ-CP');
export const bands2026: readonly Partial<PlanRow<'bands'>>[] = [
  { name: 'Hoàn thành xuất sắc nhiệm vụ', from: 90, isAbove: 'from', to: 100, isBelow: 'upTo', source: bands335 },
  { name: 'Hoàn thành tốt nhiệm vụ', from: 70, isAbove: 'from', to: 90, isBelow: 'below', source: bands335 },
  { name: 'Hoàn thành nhiệm vụ', from: 50, isAbove: 'from', to: 70, isBelow: 'below', source: bands335 },
  { name: 'Không hoàn thành nhiệm vụ', from: 0, isAbove: 'from', to: 50, isBelow: 'below', source: bands335 },
];
