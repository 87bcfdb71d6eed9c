import { CellError, isBlank, type Cell } from '../../numbers/cell';
import { readNumber } from '../../numbers/read-number';
import type { Column, RowOf } from '../../plan/schema/column';
import { choice, date, text, whole } from '../../plan/schema/column-kinds';
import { planTable } from '../../plan/schema/table';

/** Points, or the words that stand in their place; a number typed as text is a number. */
function points(heading: string): Column<string | number> {
  const read = (cell: Cell): string | number => {
    if (isBlank(cell) || typeof cell === 'boolean') return '';
    if (cell instanceof CellError) return cell.code;
    const value = readNumber(cell);
    return typeof value === 'number' ? value : cell;
  };
  return { ...text(heading, 10), expects: 'number', format: 'General', blank: '', read, write: (value) => value };
}

/** A day with its time, as a serial number. */
function moment(heading: string): Column<number | null> {
  const read = (cell: Cell): number | null => (typeof cell === 'number' ? cell : null);
  const day = date(heading, 16);
  return { ...day, format: 'dd/mm/yyyy hh:mm', blank: null, read, write: (value) => value ?? '' };
}

const layer = choice('Lớp điểm', { self: 'Tự chấm', bloc: 'Thẩm định', council: 'Kết luận' }, 12);

/** What units have to hand in, and when it came. */
export const RECEIPTS = planTable('TD_Receipts', 'Theo dõi nộp', ['unit', 'kind'], {
  unit: text('Đơn vị', 36),
  kind: choice(
    'Loại hồ sơ',
    {
      registration: 'Đăng ký thi đua',
      midYear: 'Báo cáo 6 tháng',
      year: 'Báo cáo năm',
      scores: 'Bảng tự chấm điểm',
      evidence: 'Tài liệu minh chứng',
    },
    20,
  ),
  round: text('Đợt chấm', 18),
  received: date('Ngày nhận'),
  note: text('Ghi chú', 30),
});

/** The points of a round from the day on which it was settled. */
export const SCORES = planTable('TD_Scores', 'Điểm đã chốt', ['round', 'unit', 'criterion', 'layer', 'points'], {
  round: text('Đợt chấm', 18),
  unit: text('Đơn vị', 36),
  criterion: text('Tiêu chí', 12),
  content: text('Nội dung', 46),
  layer,
  points: points('Điểm'),
  reason: text('Lý do', 30),
  settled: date('Ngày chốt'),
});

/** Ballots: between units of equal points, where nothing is said of what they are about, or for an award. */
export const VOTES = planTable('TD_Votes', 'Biểu quyết', ['unit', 'votes'], {
  round: text('Đợt chấm', 18),
  about: text('Nội dung biểu quyết', 34),
  unit: text('Đơn vị', 36),
  votes: whole('Số phiếu', 10),
  members: whole('Tổng số thành viên', 12),
  present: whole('Số có mặt', 10),
  day: date('Ngày'),
  note: text('Ghi chú', 30),
});

/** What was done, in order; nothing is taken out of it. */
export const LOG = planTable('TD_Log', 'Nhật ký', ['what'], {
  time: moment('Thời điểm'),
  round: text('Đợt chấm', 18),
  what: choice(
    'Việc',
    {
      settled: 'Chốt điểm',
      changed: 'Sửa điểm',
      agreed: 'Đơn vị đồng ý',
      explained: 'Đơn vị giải trình',
      limited: 'Giới hạn xếp loại',
      excluded: 'Không xét khen thưởng',
    },
    20,
  ),
  unit: text('Đơn vị', 36),
  criterion: text('Tiêu chí', 12),
  layer,
  before: points('Giá trị cũ'),
  now: points('Giá trị mới'),
  reason: text('Lý do, nội dung', 50),
});

export type Receipt = RowOf<(typeof RECEIPTS)['columns']>;
export type SettledScore = RowOf<(typeof SCORES)['columns']>;
export type Ballot = RowOf<(typeof VOTES)['columns']>;
export type LogEntry = RowOf<(typeof LOG)['columns']>;
export type ReceiptKind = NonNullable<Receipt['kind']>;
