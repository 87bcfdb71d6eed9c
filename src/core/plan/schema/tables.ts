import type { PlanColumns, RowOf } from './column';
import {
  choice,
  date,
  inNextYear,
  list,
  number,
  percent,
  phrase,
  source,
  text,
  unit,
  units,
  whole,
} from './column-kinds';
import { planTable, type PlanTable } from './table';
import { movedDay, movedPhrase, movedYears, oneMore, stands } from './year-later';

/** Marks what was carried over from last year and nobody has looked at yet. */
const confirm = inNextYear(choice('Xác nhận', { pending: 'Cần xác nhận' }, 14), () => 'pending');

/** What the plan says of itself, one fact a row; some keys may stand several times. */
export const FACTS = planTable('TD_Plan', 'Kế hoạch', ['key', 'value'], {
  key: text('Mục', 28),
  value: inNextYear(phrase('Nội dung', 60), movedYears),
  note: text('Ghi chú', 30),
  confirm,
  source: source(),
});

export const UNITS = planTable('TD_Units', 'Đơn vị', ['name'], {
  id: text('Mã', 10, ['Mã đơn vị', 'Mã số', 'Ký hiệu', 'Id']),
  name: text('Tên đơn vị', 40, ['Đơn vị', 'Tên', 'Tên đầy đủ', 'Name']),
  shortName: text('Tên ngắn', 26, ['Tên gọi tắt', 'Tên viết tắt', 'Viết tắt', 'Short name']),
  type: text('Loại đơn vị', 18, ['Loại']),
  role: text('Vai trò', 18),
  bloc: text('Khối, cụm', 16, ['Khối', 'Cụm']),
  takesPart: choice('Tham gia thi đua', { yes: 'Có', no: 'Không' }, 14),
  formerNames: list('Tên cũ, tên khác'),
  source: source(),
});

export const ROUNDS = planTable('TD_Rounds', 'Đợt thi đua', ['name', 'from', 'to'], {
  id: text('Mã', 8),
  name: text('Đợt', 18),
  from: inNextYear(date('Từ ngày'), movedDay),
  to: inNextYear(date('Đến ngày'), movedDay),
  content: inNextYear(text('Nội dung', 60), movedYears),
  confirm,
  source: source(),
});

export const OCCASIONS = planTable('TD_Occasions', 'Ngày kỷ niệm', ['name'], {
  round: text('Đợt', 8),
  name: text('Ngày kỷ niệm', 44),
  // A text, since Excel has no days before 1900.
  founded: inNextYear(phrase('Ngày gốc', 12), stands),
  day: inNextYear(date('Ngày trong năm'), movedDay),
  years: inNextYear(whole('Số năm', 8), oneMore),
  confirm,
  source: source(),
});

export const ACTIVITIES = planTable('TD_Activities', 'Hoạt động', ['content'], {
  id: text('Mã', 8),
  kind: choice('Loại', { activity: 'Hoạt động', duty: 'Nhiệm vụ' }, 12),
  time: inNextYear(phrase('Thời gian', 18), movedPhrase),
  content: inNextYear(text('Nội dung', 60), movedYears),
  units: units('Đơn vị thực hiện', 32),
  except: units('Trừ đơn vị', 20),
  note: text('Ghi chú', 24),
  confirm,
  source: source(),
});

export const CRITERIA = planTable('TD_Criteria', 'Tiêu chí', ['name'], {
  id: text('Mã', 8),
  kind: choice('Loại', { group: 'Nhóm', criterion: 'Tiêu chí', bonus: 'Điểm thưởng', penalty: 'Điểm trừ' }, 12),
  group: text('Thuộc nhóm', 12),
  name: inNextYear(text('Nội dung, tiêu chí', 60), movedYears),
  maximum: number('Điểm tối đa'),
  rule: text('Cách tính điểm', 34),
  direction: choice('Chiều', { higher: 'Cao hơn là tốt', lower: 'Thấp hơn là tốt' }, 16),
  comparedWith: text('So với', 16),
  unassigned: choice(
    'Không được giao',
    { full: 'Đủ điểm', spread: 'Chia đều', rescale: 'Quy đổi', exclude: 'Không tính', zero: 'Không điểm' },
    14,
  ),
  units: units('Đơn vị phụ trách'),
  confirm,
  source: source(),
});

export const TARGETS = planTable('TD_Targets', 'Chỉ tiêu', ['content'], {
  criterion: text('Mã tiêu chí', 10),
  unit: unit('Đơn vị', 24),
  content: inNextYear(text('Chỉ tiêu', 60), movedYears),
  target: text('Mức giao', 14),
  measure: text('Đơn vị tính', 14),
  confirm,
  source: source(),
});

export const BANDS = planTable('TD_Bands', 'Xếp loại', ['name'], {
  name: text('Loại', 30),
  from: number('Từ điểm'),
  isAbove: choice('Cận dưới', { from: 'Từ', above: 'Trên' }, 10),
  to: number('Đến điểm'),
  isBelow: choice('Cận trên', { upTo: 'Đến', below: 'Dưới' }, 10),
  noZero: choice('Tiêu chí 0 điểm', { forbidden: 'Không được có' }, 16),
  condition: text('Điều kiện kèm theo', 44),
  cap: text('Giới hạn khi bị kỷ luật', 30),
  source: source(),
});

export const AWARDS = planTable('TD_Awards', 'Danh hiệu, hình thức', ['name'], {
  title: text('Mã', 10),
  name: text('Danh hiệu, hình thức khen thưởng', 40),
  percent: { ...percent('Tỷ lệ tối đa'), aliases: ['Tỷ lệ', 'Tỉ lệ tối đa', 'Tỉ lệ'] },
  base: text('Tính trên', 18),
  scope: choice('Phạm vi', { pooled: 'Toàn cơ quan', 'per unit': 'Từng đơn vị' }, 14),
  rounding: choice('Làm tròn', { down: 'Xuống', nearest: 'Theo 0,5', up: 'Lên' }, 12),
  minimum: whole('Ít nhất'),
  basis: choice('Mẫu số', { of: 'Gồm cả người đạt', excluding: 'Không gồm người đạt' }, 20),
  perBloc: whole('Số lượng mỗi khối', 12),
  vote: percent('Tỷ lệ phiếu', 12),
  voters: choice('Tính phiếu trên', { all: 'Tổng số thành viên', present: 'Thành viên có mặt' }, 20),
  leastClass: text('Xếp loại từ', 20),
  disciplined: choice('Bị giới hạn xếp loại', { barred: 'Không xét', considered: 'Vẫn xét' }, 18),
  note: text('Ghi chú', 30),
  source: source(),
});

export const CONDITIONS = planTable('TD_Conditions', 'Điều kiện', ['content'], {
  kind: choice(
    'Loại',
    { general: 'Điều kiện chung', required: 'Điều kiện xét', excluded: 'Không xét', exception: 'Ngoại lệ' },
    16,
  ),
  title: text('Danh hiệu', 14),
  content: text('Nội dung', 60),
  requires: text('Danh hiệu phải có', 16),
  years: whole('Số năm liên tục'),
  share: percent('Tỷ lệ ít nhất'),
  months: whole('Số tháng'),
  units: units('Áp dụng cho'),
  except: units('Trừ'),
  source: source(),
});

export const DEADLINES = planTable('TD_Deadlines', 'Thời hạn', ['content'], {
  kind: choice(
    'Loại',
    {
      plan: 'Xây dựng kế hoạch',
      registration: 'Đăng ký',
      midYear: 'Sơ kết',
      dossier: 'Hồ sơ khen thưởng',
      scores: 'Báo cáo, chấm điểm',
      review: 'Tổng kết',
      other: 'Khác',
    },
    18,
  ),
  content: inNextYear(text('Nội dung', 54), movedYears),
  phrase: inNextYear(phrase('Thời hạn', 28), movedPhrase),
  lastDay: inNextYear(date('Ngày cuối cùng'), movedDay),
  units: units('Đơn vị thực hiện'),
  recipient: text('Nơi nhận', 28),
  except: units('Trừ đơn vị'),
  confirm,
  source: source(),
});

/** The tables of a plan, in the order of their sheets. */
export const TABLES = {
  facts: FACTS,
  units: UNITS,
  rounds: ROUNDS,
  occasions: OCCASIONS,
  activities: ACTIVITIES,
  criteria: CRITERIA,
  targets: TARGETS,
  bands: BANDS,
  awards: AWARDS,
  conditions: CONDITIONS,
  deadlines: DEADLINES,
} as const satisfies Readonly<Record<string, PlanTable<PlanColumns>>>;

export type TableKey = keyof typeof TABLES;
export const TABLE_KEYS = Object.keys(TABLES) as readonly TableKey[];
export type PlanRow<K extends TableKey> = RowOf<(typeof TABLES)[K]['columns']>;
