import { blocWord } from '../../../plan/bloc-word';
import { fact } from '../../../plan/facts';
import type { Plan } from '../../../plan/plan';
import { foldedWords } from '../../../names/fold';
import type { ColumnSpec, TableSpec } from '../../../table/find-header';

/** A column of a score sheet. `rule` and `byRule` stand in the leader's workbook alone. */
export type FormColumn =
  | 'number'
  | 'name'
  | 'maximum'
  | 'target'
  | 'result'
  | 'self'
  | 'bloc'
  | 'council'
  | 'rule'
  | 'byRule'
  | 'evidence'
  | 'note';

/** Who gave points: the unit itself, the bloc that reviewed them, and the conclusion. */
export type Layer = Extract<FormColumn, 'self' | 'bloc' | 'council'>;
export const LAYERS: readonly Layer[] = ['self', 'bloc', 'council'];

const WIDTHS: Readonly<Record<FormColumn, number>> = {
  number: 10,
  name: 46,
  maximum: 9,
  target: 16,
  result: 16,
  self: 10,
  bloc: 10,
  council: 10,
  rule: 22,
  byRule: 10,
  evidence: 28,
  note: 24,
};

export const MEMBER_COLUMNS: readonly FormColumn[] = [
  'number',
  'name',
  'maximum',
  'target',
  'result',
  'self',
  'bloc',
  'council',
  'evidence',
  'note',
];
/** What the rule gives stands in sight, beside the points that are held against it. */
export const LEADER_COLUMNS: readonly FormColumn[] = [
  ...MEMBER_COLUMNS.flatMap((column): FormColumn[] => (column === 'council' ? [column, 'byRule'] : [column])),
  'rule',
];

export function widthOf(column: FormColumn): number {
  return WIDTHS[column];
}

/** The headings of a plan's score sheets: those of the three layers are its own to name. */
export function formHeadings(plan: Plan): Readonly<Record<FormColumn, string>> {
  const { bloc } = blocWord(plan);
  return {
    number: 'STT',
    name: 'Nội dung, tiêu chí',
    maximum: 'Điểm tối đa',
    target: 'Chỉ tiêu',
    result: 'Kết quả',
    self: fact(plan, 'selfHeading') || 'Điểm tự chấm',
    bloc: fact(plan, 'blocHeading') || `Điểm ${bloc} thẩm định`,
    council: fact(plan, 'councilHeading') || 'Điểm kết luận',
    rule: 'Cách tính điểm',
    byRule: 'Điểm theo quy tắc',
    evidence: 'Tài liệu minh chứng',
    note: 'Ghi chú',
  };
}

/** What people call the columns in sheets that they typed themselves, case and diacritics set aside. */
const SPELLINGS: readonly ColumnSpec<FormColumn>[] = [
  { key: 'number', heading: /^(?:stt|tt|so tt|so thu tu|muc)$/ },
  { key: 'rule', heading: /^cach (?:tinh|cham) diem$/ },
  { key: 'byRule', heading: /^(?:diem|so diem) (?:theo quy tac|theo cach tinh|tinh theo quy tac)$/ },
  {
    key: 'self',
    heading: /^(?:(?:so )?diem )?(?:(?:don vi|cac don vi|ca nhan|ubnd)? ?tu cham(?: diem)?|tu danh gia|don vi cham)$/,
  },
  {
    key: 'bloc',
    heading:
      /^(?:(?:so )?diem )?(?:(?:khoi|cum|truong khoi|khoi truong|cum truong)(?: thi dua)? )?(?:tham dinh|cham lai|cham|danh gia)$/,
  },
  {
    key: 'council',
    heading: /^(?:(?:so )?diem )?(?:ket luan|thong nhat|chot|hoi dong(?: cham| tham dinh| ket luan)?|cuoi cung)$/,
  },
  { key: 'maximum', heading: /^(?:(?:so |thang )?diem (?:toi da|chuan)|diem toi da .*|toi da|thang diem)$/ },
  { key: 'target', heading: /^(?:chi tieu(?: (?:giao|duoc giao|dang ky|nam \d{4}))?|ke hoach giao|muc giao)$/ },
  { key: 'result', heading: /^(?:ket qua(?: (?:thuc hien|dat duoc|nam \d{4}))?|thuc hien|ket qua thuc hien .*)$/ },
  {
    key: 'evidence',
    heading: /^(?:(?:tai lieu|van ban|ho so)(?:,? )?(?:minh chung|kiem chung|chung minh)|minh chung)(?: .*)?$/,
  },
  { key: 'note', heading: /^(?:ghi chu|giai trinh|bao cao dien giai|dien giai)$/ },
  {
    key: 'name',
    heading:
      /^(?:noi dung|tieu chi|cac tieu chi|noi dung thi dua|noi dung tieu chi|tieu chi noi dung|noi dung (?:va )?tieu chi.*|tieu chuan|tieu chi cham diem|tieu chi thi dua|noi dung cham diem|noi dung danh gia)$/,
  },
];

/** Finds the columns of a score sheet by the plan's own headings, and by what people usually call them. */
export function formSpec(headings: Readonly<Record<FormColumn, string>>): TableSpec<FormColumn> {
  const own = (Object.keys(headings) as FormColumn[]).map((key): ColumnSpec<FormColumn> => ({
    key,
    heading: new RegExp(`^${foldedWords(headings[key])}$`),
  }));
  return { columns: [...own, ...SPELLINGS], required: ['name', 'self'], atLeast: 1 };
}
