/** Days as Excel counts them: 1 is 1 January 1900, and a date is a whole number. */

export interface CivilDate {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const DAY_ZERO = Date.UTC(1899, 11, 30);
const A_DAY = 86_400_000;
/** Excel counts 29 February 1900, which never was, as day 60. */
const FALSE_LEAP_DAY = 60;

export function isRealDate({ year, month, day }: CivilDate): boolean {
  if (year < 1900 || year > 9999 || month < 1 || month > 12 || day < 1) return false;
  return day <= lastDayOfMonth(year, month);
}

export function lastDayOfMonth(year: number, month: number): number {
  return new Date(Date.UTC(year, month, 0)).getUTCDate();
}

export function toSerial({ year, month, day }: CivilDate): number {
  return serialOfTime(Date.UTC(year, month - 1, day));
}

/** The serial number of a moment in milliseconds of UTC, with its time of day behind the point. */
export function serialOfTime(time: number): number {
  const passed = time - DAY_ZERO;
  return (passed >= (FALSE_LEAP_DAY + 1) * A_DAY ? passed : passed - A_DAY) / A_DAY;
}

/** The day of a serial number; the time of day is dropped. */
export function fromSerial(serial: number): CivilDate {
  const days = Math.floor(serial) < FALSE_LEAP_DAY ? Math.floor(serial) + 1 : Math.floor(serial);
  const date = new Date(DAY_ZERO + days * A_DAY);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** 18/3/2022 the way official documents write it: a day below 10 and months 1 and 2 get a leading zero. */
export function officialDate(serial: number): string {
  const { year, month, day } = fromSerial(serial);
  return `${String(day).padStart(2, '0')}/${month <= 2 ? `0${month}` : month}/${year}`;
}
