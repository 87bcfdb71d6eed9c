/** A number, and the format that Excel gives a cell without one of its own. */
export interface ReadNumber {
  readonly value: number;
  readonly format?: string;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const LONG = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october'];
const NAMES = [...LONG, 'november', 'december'];

const NUMBERS = /^(\d{1,4})([/-])(\d{1,4})(?:\2(\d{1,4}))?$/;
/** `5-Mar`, `5 March 2026`, `Mar 5, 2026`, `Mar-26`, `March 2026`. */
const DAY_FIRST = /^(\d{1,2})[\s/-]*([a-z]{3,9})(?:[\s,/-]+(\d{2}|\d{4}))?$/i;
const MONTH_FIRST = /^([a-z]{3,9})[\s/-]+(\d{1,2}),?\s+(\d{4})$/i;
const MONTH_ALONE = /^([a-z]{3,9})[\s/-]*(\d{1,4})$/i;
const TIME = /^(\d{1,4}):([0-5]?\d)(?::([0-5]?\d))?\s*([ap]m?)?$/i;
const HOUR = /^(\d{1,2})\s+([ap]m?)$/i;

/** A day, a time, or both, as Excel reads a text under American settings: the month comes first. */
export function readDay(text: string, thisYear: number): ReadNumber | null {
  const whole = readDate(text, thisYear) ?? readTime(text);
  if (whole) return whole;
  const parts = /^(\S.*?)\s+(\d{1,2}:.+)$/.exec(text);
  const date = parts && readDate(parts[1]!, thisYear);
  const time = parts && readTime(parts[2]!);
  return date && time ? { value: date.value + time.value, format: 'm/d/yyyy h:mm' } : null;
}

function readDate(text: string, thisYear: number): ReadNumber | null {
  const numbers = NUMBERS.exec(text);
  if (numbers) return readNumbers(numbers, thisYear);
  const day = DAY_FIRST.exec(text);
  if (day) {
    const year = day[3] === undefined ? thisYear : yearOf(day[3]);
    return serial(year, monthOf(day[2]!), Number(day[1]), day[3] === undefined ? 'd-mmm' : 'd-mmm-yy');
  }
  const month = MONTH_FIRST.exec(text);
  if (month) return serial(Number(month[3]), monthOf(month[1]!), Number(month[2]), 'd-mmm-yy');
  const alone = MONTH_ALONE.exec(text);
  if (!alone) return null;
  const [, name, number] = alone as unknown as [string, string, string];
  return (
    (number.length < 3 ? serial(thisYear, monthOf(name), Number(number), 'd-mmm') : null) ??
    serial(yearOf(number), monthOf(name), 1, 'mmm-yy')
  );
}

function readNumbers([, first, , second, third]: RegExpExecArray, thisYear: number): ReadNumber | null {
  const [one, two] = [Number(first), Number(second)];
  if (third !== undefined) {
    return first!.length === 4
      ? serial(one, two, Number(third), 'm/d/yyyy')
      : serial(yearOf(third), one, two, 'm/d/yyyy');
  }
  if (first!.length === 4) return serial(one, two, 1, 'mmm-yy');
  // A second number that is no day of the month is a year.
  const day = second!.length < 3 ? serial(thisYear, one, two, 'd-mmm') : null;
  return day ?? (second!.length === 1 ? null : serial(yearOf(second!), one, 1, 'mmm-yy'));
}

function readTime(text: string): ReadNumber | null {
  const hour = HOUR.exec(text);
  const time = TIME.exec(text);
  if (!hour && !time) return null;
  const [hours, minutes, seconds] = hour
    ? [Number(hour[1]), 0, 0]
    : [Number(time![1]), Number(time![2]), Number(time![3] ?? 0)];
  const half = (hour ? hour[2] : time![4])?.toLowerCase().charAt(0);
  if (half && (hours < 1 || hours > 12)) return null;
  const own = half ? (hours % 12) + (half === 'p' ? 12 : 0) : hours;
  const withSeconds = time?.[3] !== undefined ? ':ss' : '';
  const format = half ? `h:mm${withSeconds} AM/PM` : hours > 23 ? '[h]:mm:ss' : `h:mm${withSeconds}`;
  return { value: (own * 3600 + minutes * 60 + seconds) / 86_400, format };
}

/** Two digits up to 29 are of this century. */
function yearOf(text: string): number {
  const year = Number(text);
  if (text.length > 2) return year;
  return year < 30 ? 2000 + year : 1900 + year;
}

/** 0 where it names no month. */
function monthOf(name: string): number {
  const lower = name.toLowerCase();
  return Math.max(MONTHS.indexOf(lower), NAMES.indexOf(lower)) + 1;
}

const MARCH_1900 = 61;

function serial(year: number, month: number, day: number, format: string): ReadNumber | null {
  const time = new Date(Date.UTC(year, month - 1, day));
  const isReal = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!isReal || year < 1900 || year > 9999) return null;
  const days = Math.round((time.getTime() - Date.UTC(1899, 11, 30)) / 86_400_000);
  // Excel takes 1900 for a leap year.
  return { value: days < MARCH_1900 ? days - 1 : days, format };
}
