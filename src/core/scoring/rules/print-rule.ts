import type { Bonus, Deduction, Part, Rule, Step, Tier } from './rule';
import { wordIn, type RuleLanguage, type Word } from './words';

/** The canonical text of a rule in the notation of a language, bounds in the order in which they are tried. */
export function printRule(rule: Rule, language: RuleLanguage): string {
  return piecesOf(rule)
    .map((piece) => (typeof piece === 'string' ? wordIn(language, piece) : local(piece.text, language)))
    .join(' ');
}

type Piece = Word | { readonly text: string };

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
      return [...lower, 'step', pair(rule.step), ...partPieces(rule.part), ...bonusPieces(rule.bonus)];
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
  const part = partPieces(bonus.isProRata ? 'prorata' : 'whole');
  return ['bonus', pair(bonus), ...part, ...mostPieces(bonus.most, number)];
}

function deductionPieces(deduction: Deduction | null): Piece[] {
  if (!deduction) return [];
  const print = deduction.isPercent ? percent : number;
  return [print(deduction.amount), ...mostPieces(deduction.most, print)];
}

const partPieces = (part: Part): Piece[] => (part === 'whole' ? [] : [part]);
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
