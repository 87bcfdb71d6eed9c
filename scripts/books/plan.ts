import { EMPTY_PLAN, type Plan } from '../../src/core/plan/plan';
import { rowsOf } from '../../src/core/plan/schema/table';
import { TABLES } from '../../src/core/plan/schema/tables';
import type { Source } from '../../src/core/plan/source';
import { day } from '../samples/sheet';

const UNITS = [
  { id: 'VP', name: 'Văn phòng', shortName: 'VP' },
  { id: 'BCVT', name: 'Phòng Bưu chính - Viễn thông', shortName: 'P. BCVT' },
];

/** The plan that the golden workbooks are checked against, written out as the add-in writes plans. */
export function goldenPlan(): Plan {
  const { facts, units, awards, conditions, deadlines } = TABLES;
  const from = (section: string): Source => ({ section, words: '' });
  return {
    ...EMPTY_PLAN,
    facts: rowsOf(facts, [
      { key: 'Tên kế hoạch', value: 'Kế hoạch thi đua mẫu năm 2022' },
      { key: 'Năm', value: '2022' },
    ]),
    units: rowsOf(units, UNITS),
    awards: rowsOf(awards, [
      { title: 'LĐTT', name: 'Lao động tiên tiến', source: from('IV.2') },
      {
        title: 'CSTĐCS',
        name: 'Chiến sĩ thi đua cơ sở',
        percent: 0.15,
        base: 'LĐTT',
        scope: 'pooled',
        rounding: 'down',
        source: from('IV.2'),
      },
    ]),
    conditions: rowsOf(conditions, [
      { kind: 'general', content: 'Có bảng đăng ký thi đua đầu năm', source: from('IV.1') },
      { kind: 'required', title: 'CSTĐCS', content: 'Có sáng kiến, đề tài được công nhận', requires: 'LĐTT' },
      { kind: 'required', title: 'CSTĐT', content: '3 năm liên tục đạt CSTĐCS', requires: 'CSTĐCS', years: 3 },
      { kind: 'required', title: 'TTLĐXS', content: 'Ít nhất 70% cá nhân đạt LĐTT', requires: 'LĐTT', share: 0.7 },
      { kind: 'excluded', content: 'Mới tuyển dụng dưới 10 tháng', months: 10 },
      { kind: 'excluded', content: 'Bị kỷ luật từ khiển trách trở lên' },
    ]),
    deadlines: rowsOf(deadlines, [
      { kind: 'registration', content: 'Gửi bảng đăng ký', lastDay: day(2022, 3, 18), source: from('V.1') },
    ]),
  };
}
