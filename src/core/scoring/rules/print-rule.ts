import type { Bonus, Deduction, Rule, Step, Tier } from './rule';

export type RuleLanguage = 'vi' | 'en';

/** What the notation writes: English words with decimal points, or Vietnamese ones with commas. */
const WORDS = {
  en: {
    proportional: 'proportional',
    lower: 'lower',
    threshold: 'threshold',
    tiers: 'tiers',
    step: 'step',
    whole: '',
    prorata: 'prorata',
    started: 'started',
    bonus: 'bonus',
    max: 'max',
    yesno: 'yesno',
    late: 'late',
    incident: 'incident',
  },
  vi: {
    proportional: 'tỷ lệ',
    lower: 'giảm',
    threshold: 'ngưỡng',
    tiers: 'bậc',
    step: 'bước',
    whole: '',
    prorata: 'theo tỷ lệ',
    started: 'bắt đầu',
    bonus: 'thưởng',
    max: 'tối đa',
    yesno: 'có không',
    late: 'chậm',
    incident: 'vi phạm',
  },
} as const;

/** The canonical text of a rule in the notation of a language, bounds in the order in which they are tried. */
export function printRule(rule: Rule, language: RuleLanguage): string {
  const words = WORDS[language];
  return piecesOf(rule)
    .map((piece) => (typeof piece === 'string' ? words[piece] : local(piece.text, language)))
    .filter((text) => text !== '')
    .join(' ');
}

type Piece = keyof (typeof WORDS)['en'] | { readonly text: string };

/** The words and numbers that a rule is written with, in their order. */
function piecesOf(rule: Rule): Piece[] {
  const lower: Piece[] = 'isLower' in rule && rule.isLower ? ['lower'] : [];
  switch (rule.kind) {
    case 'proportional':
      return [rule.isLower ? 'lower' : 'proportional', ...(rule.cap === 1 ? [] : [percent(rule.cap)])];
    case 'threshold':
      return [...lower, 'threshold', percent(rule.bound)];
    case 'tiers':
      return [...lower, 'tiers', tierTexts(rule.tiers, rule.isPercent)];
    case 'step':
      return [...lower, 'step', pair(rule.step), rule.part, ...bonusPieces(rule.bonus)];
    case 'yesno':
      return ['yesno'];
    case 'late':
      return ['late', tierTexts(rule.tiers, false)];
    case 'incident':
      return ['incident', ...deductionPieces(rule.deduction)];
  }
}

function bonusPieces(bonus: Bonus | null): Piece[] {
  if (!bonus) return [];
  return ['bonus', pair(bonus), bonus.isProRata ? 'prorata' : 'whole', ...mostPieces(bonus.most, number)];
}

function deductionPieces(deduction: Deduction | null): Piece[] {
  if (!deduction) return [];
  const print = deduction.isPercent ? percent : number;
  return [print(deduction.amount), ...mostPieces(deduction.most, print)];
}

const mostPieces = (most: number | null, print: (value: number) => Piece): Piece[] =>
  most === null ? [] : ['max', print(most)];
const number = (value: number): Piece => ({ text: numberText(value) });
const percent = (ratio: number): Piece => ({ text: percentText(ratio) });
const pair = ({ size, points }: Step): Piece => ({ text: `${percentText(size)}=${numberText(points)}` });

function tierTexts(tiers: readonly Tier[], isPercent: boolean): Piece {
  const text = tiers
    .map(({ bound, isAbove, points }) => {
      const own = isPercent ? percentText(bound) : numberText(bound);
      return `${isAbove ? '>' : ''}${own}=${numberText(points)}`;
    })
    .join('; ');
  return { text };
}

function local(text: string, language: RuleLanguage): string {
  return language === 'vi' ? text.replaceAll('.', ',') : text;
}

/** A ratio as a percentage: its own digits, the point moved, so that nothing is rounded on the way. */
export function percentText(ratio: number): string {
  return `${numberText(ratio, 2)}%`;
}

/** A number of 0 or more in full, without an exponent, times a power of ten. */
export function numberText(value: number, power = 0): string {
  const [mantissa = '', exponent = '0'] = String(value).split('e');
  const [whole = '', fraction = ''] = mantissa.split('.');
  const point = whole.length + Number(exponent) + power;
  const digits = whole + fraction;
  const padded = point < 1 ? '0'.repeat(1 - point) + digits : digits.padEnd(point, '0');
  const at = Math.max(1, point);
  const decimals = padded.slice(at).replace(/0+$/, '');
  return padded.slice(0, at).replace(/^0+(?=\d)/, '') + (decimals && `.${decimals}`);
}
