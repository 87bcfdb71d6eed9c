import { readDate } from '../dates/read-date';
import { folded } from '../names/fold';
import { readVietnameseNumber } from '../numbers/vietnamese-number';
import type { Plan } from './plan';
import type { PlanRow } from './schema/tables';

/** What TD_Plan can say of a plan: the words that stand in its first column, and what the second may hold. */
const FACT_WORDS = {
  schema: 'Phiên bản cấu trúc',
  preset: 'Kế hoạch mẫu',
  title: 'Tên kế hoạch',
  number: 'Số, ký hiệu',
  issuer: 'Cơ quan ban hành',
  signed: 'Ngày ký',
  signer: 'Người ký',
  year: 'Năm',
  from: 'Thực hiện từ ngày',
  to: 'Thực hiện đến ngày',
  rules: 'Quy định áp dụng',
  bloc: 'Khối, cụm',
  scale: 'Thang điểm',
  bonusPlace: 'Điểm thưởng nằm',
  bonusCap: 'Điểm thưởng tối đa',
  penaltyCap: 'Điểm trừ tối đa',
  decimals: 'Số chữ số thập phân của điểm',
  roundedAt: 'Làm tròn điểm ở',
  ties: 'Khi bằng điểm',
  tieKeys: 'Xét tiếp khi bằng điểm',
  scoreRound: 'Đợt chấm điểm',
  selfHeading: 'Tên cột điểm thứ nhất',
  blocHeading: 'Tên cột điểm thứ hai',
  councilHeading: 'Tên cột điểm thứ ba',
  basis: 'Căn cứ',
  purpose: 'Mục đích, yêu cầu',
  participants: 'Đối tượng',
  movement: 'Phong trào, chủ đề',
  agenda: 'Nội dung hội nghị',
  delegates: 'Thành phần',
  form: 'Mẫu kèm theo',
  recipients: 'Nơi nhận',
} as const;

export type FactKey = keyof typeof FACT_WORDS;
export const FACT_KEYS = Object.keys(FACT_WORDS) as readonly FactKey[];

/** What some facts may say, in the order in which they are offered. */
export const FACT_CHOICES: Readonly<Partial<Record<FactKey, readonly string[]>>> = {
  bloc: ['Khối', 'Cụm'],
  bonusPlace: ['Trong thang điểm', 'Ngoài thang điểm'],
  roundedAt: ['Tiêu chí', 'Nhóm', 'Tổng điểm', 'Không làm tròn'],
  ties: ['Đồng hạng, bỏ hạng kế tiếp', 'Đồng hạng, không bỏ hạng', 'Khối biểu quyết'],
};

/** The position of what a fact says among its choices; null where it says none of them. */
export function factChoice(plan: Plan, key: keyof typeof FACT_CHOICES): number | null {
  const said = folded(fact(plan, key));
  const at = FACT_CHOICES[key]!.findIndex((words) => folded(words) === said);
  return at < 0 ? null : at;
}

const BY_WORDS = new Map(FACT_KEYS.map((key) => [folded(FACT_WORDS[key]), key]));

/** The words that stand in the first column for a fact. */
export function factWords(key: FactKey): string {
  return FACT_WORDS[key];
}

/** The fact that words of the first column name, in any case, with or without diacritics. */
export function factKey(words: string): FactKey | null {
  return BY_WORDS.get(folded(words)) ?? null;
}

/** The rows that state a fact, blank ones left out. */
export function factRows(plan: Plan, key: FactKey): readonly PlanRow<'facts'>[] {
  return plan.facts.filter((row) => row.value !== '' && factKey(row.key) === key);
}

/** What a plan states; an empty text where it does not. */
export function fact(plan: Plan, key: FactKey): string {
  return factRows(plan, key)[0]?.value ?? '';
}

export function factNumber(plan: Plan, key: FactKey): number | null {
  return readFactNumber(fact(plan, key));
}

/** A number as a plan writes it: the comma is the decimal mark, so that `1.000` is a thousand. */
export function readFactNumber(text: string): number | null {
  const reading = readVietnameseNumber(text, ',');
  return reading.kind === 'number' ? reading.value : null;
}

/** A day as a serial number; null where the plan names none, or one that does not exist. */
export function factDay(plan: Plan, key: FactKey): number | null {
  const reading = readDate(fact(plan, key));
  return reading.kind === 'date' ? reading.serial : null;
}
