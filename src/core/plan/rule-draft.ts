import { readVietnameseNumber } from '../numbers/vietnamese-number';
import { parseRule } from '../scoring/rules/parse-rule';
import { numberText, percentText } from '../scoring/rules/print-rule';
import type { Deduction, Part, Rule, Tier } from '../scoring/rules/rule';

/** A rule as a form holds it: every number is the text that stands in its field. Percentages are written without %. */
export interface RuleDraft {
  readonly kind: Rule['kind'];
  readonly isLower: boolean;
  readonly cap: string;
  readonly bound: string;
  /** What the bounds of tiers are compared with: the share of the target, or the result itself. */
  readonly isPercent: boolean;
  readonly tiers: readonly TierDraft[];
  readonly stepSize: string;
  readonly stepPoints: string;
  readonly part: Part;
  readonly hasBonus: boolean;
  readonly bonusSize: string;
  readonly bonusPoints: string;
  readonly bonusPart: 'whole' | 'prorata';
  /** Blank where the bonus has no limit. */
  readonly bonusMost: string;
  readonly deduction: 'all' | 'points' | 'percent';
  readonly amount: string;
  /** Blank where the deductions have no limit. */
  readonly amountMost: string;
}

export interface TierDraft {
  readonly bound: string;
  readonly isAbove: boolean;
  readonly points: string;
}

/** The field that keeps a draft from being a rule: `stepSize`, `tiers.1.points`; or the tiers as a whole. */
export interface DraftFault {
  readonly field: string;
  readonly reason: 'number' | 'aboveZero' | 'twice' | 'mixed';
}

export const NEW_TIER: TierDraft = { bound: '', isAbove: false, points: '' };

export const NEW_DRAFT: RuleDraft = {
  kind: 'proportional',
  isLower: false,
  cap: '100',
  bound: '',
  isPercent: true,
  tiers: [NEW_TIER, NEW_TIER],
  stepSize: '1',
  stepPoints: '',
  part: 'whole',
  hasBonus: false,
  bonusSize: '1',
  bonusPoints: '',
  bonusPart: 'whole',
  bonusMost: '',
  deduction: 'all',
  amount: '',
  amountMost: '',
};

/** The form of a rule that is written already. */
export function draftOf(rule: Rule): RuleDraft {
  const draft = { ...NEW_DRAFT, kind: rule.kind, isLower: 'isLower' in rule && rule.isLower };
  const tiers = (list: readonly Tier[], isPercent: boolean): readonly TierDraft[] =>
    list.map(({ bound, isAbove, points }) => ({
      bound: isPercent ? percentIn(bound) : numberIn(bound),
      isAbove,
      points: numberIn(points),
    }));
  switch (rule.kind) {
    case 'proportional':
      return { ...draft, cap: percentIn(rule.cap) };
    case 'threshold':
      return { ...draft, bound: percentIn(rule.bound) };
    case 'tiers':
      return { ...draft, isPercent: rule.isPercent, tiers: tiers(rule.tiers, rule.isPercent) };
    case 'late':
      return { ...draft, tiers: tiers(rule.tiers, false) };
    case 'step': {
      const { step, part, bonus } = rule;
      const own = { ...draft, stepSize: percentIn(step.size), stepPoints: numberIn(step.points), part };
      if (!bonus) return own;
      const most = bonus.most === null ? '' : numberIn(bonus.most);
      return {
        ...own,
        hasBonus: true,
        bonusSize: percentIn(bonus.size),
        bonusPoints: numberIn(bonus.points),
        bonusPart: bonus.isProRata ? 'prorata' : 'whole',
        bonusMost: most,
      };
    }
    case 'incident':
      return rule.deduction ? { ...draft, ...deductionIn(rule.deduction) } : draft;
    case 'yesno':
      return draft;
  }
}

/** The rule that a form says, or the first field that keeps it from being one. */
export function ruleOf(draft: RuleDraft): { readonly rule: Rule } | { readonly fault: DraftFault } {
  const fields = new Fields();
  const reading = parseRule(notation(draft, fields));
  if (fields.fault) return { fault: fields.fault };
  if ('rule' in reading) return reading;
  // Every number was read, so what is left concerns the tiers among themselves.
  return { fault: { field: 'tiers', reason: reading.fault.expected === 'differentBounds' ? 'twice' : 'mixed' } };
}

/** Reads the numbers of a form and keeps the first that is none. */
class Fields {
  fault: DraftFault | null = null;

  number(field: string, text: string, isAboveZero = false): string {
    const reading = readVietnameseNumber(text.replace(/%\s*$/, ''));
    const value = reading.kind === 'number' && reading.value >= 0 ? reading.value : null;
    if (value === null) this.fault ??= { field, reason: 'number' };
    else if (isAboveZero && value === 0) this.fault ??= { field, reason: 'aboveZero' };
    return numberText(value ?? 1);
  }
}

function notation(draft: RuleDraft, fields: Fields): string {
  const { kind, isLower, tiers } = draft;
  const lower = isLower ? 'lower ' : '';
  const percent = (field: string, text: string, isAboveZero = false): string =>
    `${fields.number(field, text, isAboveZero)}%`;
  const tierList = (isPercent: boolean): string =>
    tiers
      .map(({ bound, isAbove, points }, at) => {
        const limit = (isPercent ? percent : fields.number.bind(fields))(`tiers.${at}.bound`, bound);
        return `${isAbove && kind !== 'late' ? '>' : ''}${limit}=${fields.number(`tiers.${at}.points`, points)}`;
      })
      .join('; ');
  switch (kind) {
    case 'proportional':
      return `${isLower ? 'lower' : 'proportional'} ${percent('cap', draft.cap)}`;
    case 'threshold':
      return `${lower}threshold ${percent('bound', draft.bound)}`;
    case 'tiers':
      return `${draft.isPercent ? lower : ''}tiers ${tierList(draft.isPercent)}`;
    case 'late':
      return `late ${tierList(false)}`;
    case 'step': {
      const step = `${percent('stepSize', draft.stepSize, true)}=${fields.number('stepPoints', draft.stepPoints)}`;
      const part = draft.part === 'whole' ? '' : ` ${draft.part}`;
      if (!draft.hasBonus) return `${lower}step ${step}${part}`;
      const bonus = `${percent('bonusSize', draft.bonusSize, true)}=${fields.number('bonusPoints', draft.bonusPoints)}`;
      const most = draft.bonusMost.trim() === '' ? '' : ` max ${fields.number('bonusMost', draft.bonusMost)}`;
      return `${lower}step ${step}${part} bonus ${bonus}${draft.bonusPart === 'prorata' ? ' prorata' : ''}${most}`;
    }
    case 'incident': {
      if (draft.deduction === 'all') return 'incident';
      const print = draft.deduction === 'percent' ? percent : fields.number.bind(fields);
      const most = draft.amountMost.trim() === '' ? '' : ` max ${print('amountMost', draft.amountMost)}`;
      return `incident ${print('amount', draft.amount)}${most}`;
    }
    case 'yesno':
      return 'yesno';
  }
}

function deductionIn({ amount, isPercent, most }: Deduction): Partial<RuleDraft> {
  const print = isPercent ? percentIn : numberIn;
  return {
    deduction: isPercent ? 'percent' : 'points',
    amount: print(amount),
    amountMost: most === null ? '' : print(most),
  };
}

/** As it is typed in Vietnamese. */
function numberIn(value: number): string {
  return numberText(value).replace('.', ',');
}

function percentIn(ratio: number): string {
  return percentText(ratio).slice(0, -1).replace('.', ',');
}
