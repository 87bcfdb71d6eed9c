import { folded } from '../names/fold';

const MARKS = new Set(['khong giao', 'khong duoc giao', 'khong ap dung', 'n/a']);
const DASHES_ALONE = /^[-\u2010-\u2015\u2212\u2043\uFE58\uFE63\uFF0D]+$/u;

/** The text by which results show that a criterion was not assigned. */
export const NOT_ASSIGNED_TEXT = '–';

/** True for the usual ways of writing that a criterion was not assigned to a unit, and for a dash alone. */
export function isNotAssigned(text: string): boolean {
  const trimmed = text.trim();
  return DASHES_ALONE.test(trimmed) || MARKS.has(folded(trimmed));
}
