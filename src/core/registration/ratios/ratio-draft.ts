import type { DraftCell, Look, SheetDraft } from '../../table/sheet-draft';
import { excessOf, type RatioResult } from './ratios';
import type { TableRole } from '../table/row-facts';

const HEADINGS = [
  'STT',
  'Danh hiệu, hình thức',
  'Đơn vị',
  'Tỷ lệ',
  'Tổng số làm căn cứ',
  'Chưa làm tròn',
  'Số lượng tối đa',
  'Đăng ký',
  'Vượt',
] as const;
const WIDTHS = [6, 30, 32, 9, 12, 12, 12, 12, 8];
/** What stands in the column of numbers registered where it is proposed. */
const PROPOSED = 'Đề nghị';
const ALL_UNITS = 'Toàn cơ quan';
/** Of a quota before it is rounded. */
const DIGITS = 6;

/** The ratios of one kind of table. */
export interface RatiosOfRole {
  readonly role: TableRole;
  readonly results: readonly RatioResult[];
}

/**
 * Bảng tính tỷ lệ: base, quota before and after rounding, and number registered of every ratio, a sheet for what is registered
 * and one for what is proposed. Text in official tables is Vietnamese always.
 */
export function ratioDraft(ratios: readonly RatiosOfRole[], subtitle: string): SheetDraft[] {
  return ratios
    .filter(({ results }) => results.length > 0)
    .map(({ role, results }) => {
      const width = HEADINGS.length;
      const wide = (value: string, look: Look): (DraftCell | null)[] => [
        { value, look },
        ...new Array<null>(width - 1).fill(null),
      ];
      const isProposed = role === 'proposal';
      return {
        name: isProposed ? 'Bảng tính tỷ lệ đề nghị' : 'Bảng tính tỷ lệ',
        widths: WIDTHS,
        rows: [
          wide('BẢNG TÍNH SỐ LƯỢNG TỐI ĐA THEO TỶ LỆ', 'title'),
          wide(subtitle, 'subtitle'),
          new Array<null>(width).fill(null),
          HEADINGS.map((heading) => ({
            value: heading === 'Đăng ký' && isProposed ? PROPOSED : heading,
            look: 'heading' as const,
          })),
          ...results.map(row),
        ],
        merges: [0, 1].map((at) => ({ row: at, column: 0, rows: 1, columns: width })),
        headingStart: 3,
        headingEnd: 4,
        validations: [],
        computed: [],
        isProtected: false,
      };
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
