import { toSerial } from '../../core/dates/serial';

const A_DAY = 86_400;

/** Today where the user is, as a serial number. */
export function localToday(): number {
  return Math.floor(localNow());
}

/** Now where the user is, as a serial number with the time of day, to the second. */
export function localNow(): number {
  const now = new Date();
  const day = toSerial({ year: now.getFullYear(), month: now.getMonth() + 1, day: now.getDate() });
  return day + (now.getHours() * 3600 + now.getMinutes() * 60 + now.getSeconds()) / A_DAY;
}
