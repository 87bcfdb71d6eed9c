import type { Rule, Step, Tier } from './rule';

/** The canonical text of a rule: English words, decimal points, bounds in the order in which they are tried. */
export function printRule(rule: Rule): string {
  switch (rule.kind) {
    case 'proportional':
      return `${rule.isLower ? 'lower' : 'proportional'}${rule.cap === 1 ? '' : ` ${percentText(rule.cap)}`}`;
    case 'threshold':
      return `${lower(rule)}threshold ${percentText(rule.bound)}`;
    case 'tiers':
      return `${lower(rule)}tiers ${tierTexts(rule.tiers, rule.isPercent)}`;
    case 'step':
      return [
        `${lower(rule)}step ${stepText(rule.step)}`,
        rule.part === 'whole' ? '' : ` ${rule.part}`,
        rule.bonus ? ` bonus ${stepText(rule.bonus)}` : '',
        rule.bonus && rule.bonus.most !== null ? ` max ${numberText(rule.bonus.most)}` : '',
      ].join('');
    case 'yesno':
      return 'yesno';
    case 'late':
      return `late ${tierTexts(rule.tiers, false)}`;
    case 'incident':
      if (!rule.deduction) return 'incident';
      return `incident ${rule.deduction.isPercent ? percentText(rule.deduction.amount) : numberText(rule.deduction.amount)}`;
  }
}

function lower({ isLower }: { readonly isLower: boolean }): string {
  return isLower ? 'lower ' : '';
}

function tierTexts(tiers: readonly Tier[], isPercent: boolean): string {
  return tiers
    .map(({ bound, isAbove, points }) => {
      const text = isPercent ? percentText(bound) : numberText(bound);
      return `${isAbove ? '>' : ''}${text}=${numberText(points)}`;
    })
    .join('; ');
}

function stepText({ size, points }: Step): string {
  return `${percentText(size)}=${numberText(points)}`;
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
