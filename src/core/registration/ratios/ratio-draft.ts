import type { DraftCell, SheetDraft } from '../../table/sheet-draft';
import { titledDraft, type TitledColumn } from '../../table/titled-table';
import { excessOf, type RatioResult, type RatiosOfRole } from './ratios';

const REGISTERED = 'Đăng ký';
const COLUMNS: readonly TitledColumn[] = [
  { heading: 'STT', width: 6 },
  { heading: 'Danh hiệu, hình thức', width: 30 },
  { heading: 'Đơn vị', width: 32 },
  { heading: 'Tỷ lệ', width: 9 },
  { heading: 'Tổng số làm căn cứ', width: 12 },
  { heading: 'Chưa làm tròn', width: 12 },
  { heading: 'Số lượng tối đa', width: 12 },
  { heading: REGISTERED, width: 12 },
  { heading: 'Vượt', width: 8 },
];
/** What stands in the column of numbers registered where it is proposed. */
const PROPOSED = 'Đề nghị';
const ALL_UNITS = 'Toàn cơ quan';
/** Of a quota before it is rounded. */
const DIGITS = 6;

/**
 * Bảng tính tỷ lệ: base, quota before and after rounding, and number registered of every ratio, a sheet for what is registered
 * and one for what is proposed. Text in official tables is Vietnamese always.
 */
export function ratioDraft(ratios: readonly RatiosOfRole[], subtitle: string): SheetDraft[] {
  return ratios
    .filter(({ results }) => results.length > 0)
    .map(({ role, results }) => {
      const isProposed = role === 'proposal';
      const headingOf = (heading: string): string => (heading === REGISTERED && isProposed ? PROPOSED : heading);
      return titledDraft({
        name: isProposed ? 'Bảng tính tỷ lệ đề nghị' : 'Bảng tính tỷ lệ',
        columns: COLUMNS.map(({ heading, width }) => ({ heading: headingOf(heading), width })),
        above: [
          { text: 'BẢNG TÍNH SỐ LƯỢNG TỐI ĐA THEO TỶ LỆ', look: 'title', isMerged: true },
          { text: subtitle, look: 'subtitle', isMerged: true },
          null,
        ],
        body: results.map(row),
      });
    });
}

function row(ratio: RatioResult, at: number): DraftCell[] {
  const { award, unit, percent, base, raw, limit, count } = ratio;
  const scale = 10 ** DIGITS;
  return [
    { value: at + 1, look: 'center' },
    { value: award.name, look: 'text' },
    { value: unit?.name ?? ALL_UNITS, look: 'text' },
    { value: percent, look: 'center', format: percentFormat(percent) },
    { value: base, look: 'points' },
    { value: Math.round(raw * scale) / scale, look: 'points' },
    { value: limit, look: 'points' },
    { value: count, look: 'points' },
    { value: excessOf(ratio) || '', look: 'points' },
  ];
}

/** As many decimals as the share has: 15%, 12,5%. */
function percentFormat(percent: number): string {
  const [, decimals = ''] = String(Math.round(percent * 1e8) / 1e6).split('.');
  return decimals === '' ? '0%' : `0.${'0'.repeat(decimals.length)}%`;
}
