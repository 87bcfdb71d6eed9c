import type { day as vi } from '../vi/day';

export const day: Record<keyof typeof vi, string> = {
  'day.none': '“{found}” is no day of the calendar.',
  'day.unreadable': 'Write day/month/year, such as 15/6/2021.',
};
