/** Where a column holds a number below `least`, one from `end` on, or none at all (NaN). */
export function rowsOutside(numbers: Float64Array, least: number, end: number): readonly number[] {
  const rows: number[] = [];
  for (let at = 0; at < numbers.length; at += 1) if (!(numbers[at]! >= least && numbers[at]! < end)) rows.push(at);
  return rows;
}

/** Where a whole number is not the one behind the whole number before it. What is no whole number is passed over. */
export function rowsOutOfOrder(numbers: Float64Array): readonly { readonly at: number; readonly expected: number }[] {
  const rows: { at: number; expected: number }[] = [];
  let expected = NaN;
  for (let at = 0; at < numbers.length; at += 1) {
    const number = numbers[at]!;
    if (number !== expected) {
      if (!Number.isInteger(number)) continue;
      if (!Number.isNaN(expected)) rows.push({ at, expected });
    }
    expected = number + 1;
  }
  return rows;
}
