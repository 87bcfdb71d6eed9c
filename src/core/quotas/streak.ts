/** Years in which somebody held titles. */
export interface TitleYear<T> {
  readonly year: number;
  readonly title: T;
}

/**
 * Consecutive years ending at `through` in which `title` was held; `through` is the latest year of the list when
 * absent, whatever its title.
 * Source: Luật Thi đua, khen thưởng 06/2022/QH15 Điều 22 (three consecutive years of CSTĐCS before CSTĐ bộ, tỉnh).
 */
export function streak<T>(history: readonly TitleYear<T>[], title: T, through?: number): number {
  const held = new Set(history.filter((entry) => entry.title === title).map(({ year }) => year));
  const last = through ?? history.reduce((latest, { year }) => Math.max(latest, year), -Infinity);
  let years = 0;
  while (held.has(last - years)) years += 1;
  return years;
}
