import { FACT_CHOICES, type FactKey } from '../facts';
import { LEGAL_VERSIONS } from '../legal/versions';
import type { PlanRow } from '../schema/tables';
import { from, presetPlan, statement, type Preset } from './preset';

const RULES = LEGAL_VERSIONS.find(({ id }) => id === '2026')!;
/** What is no rule but a form to fill in. */
const FORM = from('Mẫu để điền');

/** What may be written there, where there are only a few words. */
const open = (key: FactKey): Partial<PlanRow<'facts'>> => {
  const choices = FACT_CHOICES[key];
  return { ...statement(key, '', FORM), note: choices ? `Ghi: ${choices.join(' / ')}` : '' };
};

const facts = (title: string): Partial<PlanRow<'facts'>>[] => [
  statement('title', title, FORM),
  statement('number', '', FORM),
  statement('issuer', '', FORM),
  statement('signed', '', FORM),
  statement('signer', '', FORM),
  statement('year', '2026', FORM),
  statement('rules', RULES.name, from(RULES.name)),
  ...RULES.instruments.map((name) => statement('basis', name, from(name))),
];

const deadline = (
  kind: PlanRow<'deadlines'>['kind'],
  content: string,
  recipient: string,
): Partial<PlanRow<'deadlines'>> => ({ kind, content, recipient, source: FORM });

const group = (id: string, name: string): Partial<PlanRow<'criteria'>> => ({ id, kind: 'group', name, source: FORM });

const award = (title: string, name: string): Partial<PlanRow<'awards'>> => ({ title, name, source: FORM });

/** A bloc of this year: roles, groups and deadlines to fill in. Points, ratios and dates are left open. */
export const bloc2026: Preset = {
  id: 'khoi-2026',
  name: 'Khối thi đua 2026',
  kind: 'template',
  role: 'leader',
  plan: presetPlan({
    facts: [
      ...facts('Kế hoạch tổ chức phong trào thi đua của khối thi đua năm 2026'),
      ...(
        ['bloc', 'scale', 'bonusPlace', 'bonusCap', 'penaltyCap', 'decimals', 'roundedAt', 'ties', 'tieKeys'] as const
      ).map((key) => (key === 'bloc' ? { ...open(key), value: 'Khối' } : open(key))),
      statement('selfHeading', 'Điểm tự chấm', FORM),
      statement('blocHeading', 'Điểm khối thẩm định', FORM),
      statement('councilHeading', 'Điểm kết luận', FORM),
    ],
    criteria: [
      group('I', 'Phát triển kinh tế - xã hội, bảo đảm quốc phòng - an ninh'),
      group('II', 'Thực hiện chủ trương của Đảng, chính sách, pháp luật của Nhà nước; xây dựng hệ thống chính trị'),
      group('III', 'Thực hiện nhiệm vụ công tác thi đua, khen thưởng'),
    ],
    awards: [
      award('CTĐT', 'Cờ thi đua của UBND tỉnh'),
      award('BKT', 'Bằng khen của Chủ tịch UBND tỉnh'),
      award('TTLĐXS', 'Tập thể lao động xuất sắc'),
    ],
    conditions: RULES.conditions,
    deadlines: [
      deadline('registration', 'Đăng ký nội dung, chỉ tiêu thi đua', 'Khối trưởng'),
      deadline('midYear', 'Báo cáo sơ kết 6 tháng đầu năm', 'Khối phó'),
      deadline('scores', 'Báo cáo tổng kết và bảng tự chấm điểm', 'Khối trưởng'),
      deadline('review', 'Tổng kết, bình bầu thi đua, đề nghị khen thưởng', ''),
    ],
  }),
};

/** The registration of rooms and units of this year: titles, conditions and deadlines. Ratios and dates are left open. */
export const registration2026: Preset = {
  id: 'dang-ky-2026',
  name: 'Đăng ký phòng, ban 2026',
  kind: 'template',
  role: 'officer',
  plan: presetPlan({
    facts: facts('Kế hoạch phát động thi đua năm 2026'),
    awards: [
      award('LĐTT', 'Lao động tiên tiến'),
      { ...award('CSTĐCS', 'Chiến sĩ thi đua cơ sở'), base: 'LĐTT' },
      award('CSTĐT', 'Chiến sĩ thi đua cấp tỉnh'),
      award('TTLĐTT', 'Tập thể lao động tiên tiến'),
      award('TTLĐXS', 'Tập thể lao động xuất sắc'),
      { ...award('GK', 'Giấy khen'), base: 'LĐTT' },
      award('BKT', 'Bằng khen của Chủ tịch UBND tỉnh'),
    ],
    conditions: RULES.conditions,
    deadlines: [
      deadline('registration', 'Gửi bảng đăng ký thi đua', 'Hội đồng Thi đua - Khen thưởng'),
      deadline('dossier', 'Gửi hồ sơ đề nghị khen thưởng, công nhận danh hiệu', 'Hội đồng Thi đua - Khen thưởng'),
    ],
  }),
};
