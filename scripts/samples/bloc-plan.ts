import { factWords, type FactKey } from '../../src/core/plan/facts';
import type { Plan } from '../../src/core/plan/plan';
import { presetPlan } from '../../src/core/plan/presets/preset';
import { traVinh2021 } from '../../src/core/plan/presets/tra-vinh-2021';
import type { PlanRow } from '../../src/core/plan/schema/tables';

/*
 * The plan of the bloc sample: the 22 criteria of the plan that Khối 8 of Trà Vinh issued for 2021, with points, rules,
 * targets, classes and numbers of awards that are made up, and say so.
 */

export const ROUND = 'Cả năm';
export const LETTERS = [...'ABCDEFGH'] as const;
export const unitName = (letter: string): string => `Đơn vị Mẫu ${letter}`;

/** Points of the 22 criteria; 100 in all. */
export const MAXIMA = [8, 8, 10, 6, 6, 6, 6, 6, 6, 4, 4, 5, ...new Array<number>(10).fill(2.5)];
/** The first criterion of the third group, whose rules are by tiers. */
const TIERS_FROM = 12;
const SECURITY = 4;
const REPORTS = 21;
/** Unit F was given no target for new party members. */
export const NOT_ASSIGNED = { unit: 'F', criterion: 11 } as const;

interface Way {
  readonly rule: string;
  readonly target: string;
  readonly measure: string;
  /** The result that costs so many half points. */
  readonly result: (lost: number) => number;
}

/** How points follow from results: made up, but of the kinds that plans use. */
export function wayOf(criterion: number): Way {
  if (criterion === SECURITY) return { rule: 'vi phạm 0,5', target: '0', measure: 'vụ', result: (lost) => lost };
  if (criterion === REPORTS) {
    return { rule: 'chậm 0=2,5; 2=2; 5=1,5', target: '0', measure: 'ngày chậm', result: (lost) => 2 * lost };
  }
  if (criterion >= TIERS_FROM) {
    return { rule: 'bậc 100%=2,5; 80%=2; 60%=1,5', target: '100', measure: '%', result: (lost) => 100 - 20 * lost };
  }
  return { rule: 'bước 1%=0,1', target: '100', measure: '%', result: (lost) => 100 - 5 * lost };
}

const ISSUED: Plan = traVinh2021.plan;

/** What the document does not say, or what is not its business here. */
const SAID: Partial<Record<FactKey, string>> = {
  title: 'MINH HOẠ: Kế hoạch tổ chức và phát động phong trào thi đua năm 2021 (điểm, chỉ tiêu, tỷ lệ là số đặt ra)',
  number: '00/KH-MẪU',
  issuer: 'Khối thi đua Mẫu',
  signer: 'Nguyễn Văn Mẫu',
  scale: '100',
  bonusPlace: 'Ngoài thang điểm',
  bonusCap: '3',
  penaltyCap: '3',
  decimals: '2',
  roundedAt: 'Tổng điểm',
  ties: 'Đồng hạng, bỏ hạng kế tiếp',
  tieKeys: 'Nhóm I; Điểm thưởng',
};

function facts(): Partial<PlanRow<'facts'>>[] {
  const own = Object.entries(SAID) as [FactKey, string][];
  const words = new Set(own.map(([key]) => factWords(key)));
  return [
    ...own.map(([key, value]) => ({ key: factWords(key), value, note: 'Minh hoạ' })),
    ...ISSUED.facts.filter(({ key }) => !words.has(key)),
  ];
}

function criteria(): Partial<PlanRow<'criteria'>>[] {
  let at = 0;
  const issued = ISSUED.criteria.map((row) => {
    if (row.kind === 'group') return row;
    const criterion = at++;
    // Every result is the share of the target that was reached, whichever way the target itself goes.
    const direction = row.direction && ('higher' as const);
    const { rule } = wayOf(criterion);
    return { ...row, maximum: MAXIMA[criterion]!, rule, direction, unassigned: 'rescale' as const };
  });
  return [
    ...issued,
    { id: 'T.1', kind: 'bonus', name: 'Mô hình, cách làm mới được tỉnh công nhận (minh hoạ)', maximum: 3 },
    { id: 'P.1', kind: 'penalty', name: 'Báo cáo, hồ sơ sai phải làm lại (minh hoạ)', maximum: 3 },
  ];
}

function targets(): Partial<PlanRow<'targets'>>[] {
  return ISSUED.criteria
    .filter(({ kind }) => kind !== 'group')
    .flatMap(({ id }, criterion) => {
      const { target, measure } = wayOf(criterion);
      const row = { criterion: id, content: 'Chỉ tiêu minh hoạ', target, measure };
      if (criterion !== NOT_ASSIGNED.criterion) return [row];
      return LETTERS.filter((letter) => letter !== NOT_ASSIGNED.unit).map((letter) => ({
        ...row,
        unit: unitName(letter),
      }));
    });
}

function bands(): Partial<PlanRow<'bands'>>[] {
  const bound = { isAbove: 'from', isBelow: 'below' } as const;
  return [
    { name: 'Hoàn thành xuất sắc', from: 90, isAbove: 'from', to: 103, isBelow: 'upTo' },
    { name: 'Hoàn thành tốt', from: 80, to: 90, ...bound },
    { name: 'Hoàn thành', from: 50, to: 80, ...bound },
    { name: 'Không hoàn thành', from: 0, to: 50, ...bound },
  ];
}

/** Numbers for the bloc and shares of votes are made up. */
const COUNTS: Readonly<Record<string, number>> = { CTĐT: 1, BKT: 2 };

export const samplePlan: Plan = presetPlan({
  facts: facts(),
  units: [
    ...LETTERS.map((letter, at) => ({
      id: letter,
      name: unitName(letter),
      shortName: `Mẫu ${letter}`,
      type: 'Sở',
      role: ['Khối trưởng', 'Khối phó'][at] ?? '',
      bloc: 'Khối Mẫu',
    })),
    { id: 'HĐ', name: 'Hội đồng thành viên trong khối', type: 'Hội đồng', takesPart: 'no' },
  ],
  criteria: criteria(),
  targets: targets(),
  bands: bands(),
  awards: ISSUED.awards.map((award) => ({
    ...award,
    perBloc: COUNTS[award.title]!,
    vote: 0.8,
    voters: 'all',
    note: 'Số lượng và tỷ lệ phiếu là số minh hoạ',
  })),
  deadlines: ISSUED.deadlines.map((deadline) => ({ ...deadline, units: [], recipient: '' })),
});
