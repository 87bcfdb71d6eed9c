/** What a text can mean as a number. `doubtful` is a lone point that may group thousands: both readings are given. */
export type TextReading =
  | { readonly kind: 'number'; readonly value: number }
  | { readonly kind: 'doubtful'; readonly thousands: number; readonly decimal: number }
  | { readonly kind: 'none' };

export type DecimalMark = ',' | '.';

const NONE: TextReading = { kind: 'none' };
const SIGNED = /^([+\-\u2013\u2212])\s*(?=[\d.,])/u;
const SPACED_THOUSANDS = /^[1-9]\d{0,2}(?:[ \u00A0\u2009\u202F]\d{3})+(?!\d)/u;
const UNGROUPED = { ',': /^(\d*)(?:,(\d*))?$/, '.': /^(\d*)(?:\.(\d*))?$/ } as const;
const GROUPED = {
  ',': /^([1-9]\d{0,2}(?:\.\d{3})+)(?:,(\d*))?$/,
  '.': /^([1-9]\d{0,2}(?:,\d{3})+)(?:\.(\d*))?$/,
} as const;
const LONE_POINT = /^(\d*)\.(\d*)$/;
const LOOKS_GROUPED = /^[1-9]\d{0,2}\.\d{3}$/;

/**
 * Reads a number written the Vietnamese way: `95,5`, `1.234,5`, `1 234,5`, `2.340.000`, `15%`.
 * A comma is the decimal mark. A lone point is one too, unless exactly three digits follow one to three digits that
 * do not start with 0 (`1.250`): then the text is doubtful, because it may just as well mean thousands.
 * Naming the decimal mark takes the doubt away.
 */
export function readVietnameseNumber(text: string, decimalMark?: DecimalMark): TextReading {
  const trimmed = text.trim();
  const sign = SIGNED.exec(trimmed);
  const isNegative = sign !== null && sign[1] !== '+';
  const unsigned = sign ? trimmed.slice(sign[0].length) : trimmed;
  const isPercent = unsigned.endsWith('%');
  const body = isPercent ? unsigned.slice(0, -1).trimEnd() : unsigned;

  const number = (whole: string, fraction = ''): number => {
    const magnitude = Number(`${whole || '0'}.${fraction || '0'}e${isPercent ? -2 : 0}`);
    return isNegative && magnitude !== 0 ? -magnitude : magnitude;
  };
  const read = (whole: string, fraction = ''): TextReading =>
    whole + fraction === '' ? NONE : { kind: 'number', value: number(whole, fraction) };

  const spaced = SPACED_THOUSANDS.exec(body);
  if (spaced) {
    const whole = spaced[0].replace(/\D/g, '');
    const rest = /^(?:[.,](\d*))?$/.exec(body.slice(spaced[0].length));
    return rest ? read(whole, rest[1]) : NONE;
  }
  const point = decimalMark === '.' ? null : LONE_POINT.exec(body);
  if (point) {
    const [, whole = '', fraction = ''] = point;
    if (!LOOKS_GROUPED.test(body)) return read(whole, fraction);
    if (decimalMark === ',') return read(whole + fraction);
    return { kind: 'doubtful', thousands: number(whole + fraction), decimal: number(whole, fraction) };
  }
  const mark = decimalMark ?? ',';
  const match = UNGROUPED[mark].exec(body) ?? GROUPED[mark].exec(body);
  return match ? read(match[1]!.replace(/\D/g, ''), match[2]) : NONE;
}
