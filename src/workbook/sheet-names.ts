/** Excel's sheet names. */
const LONGEST_NAME = 31;

/** A name for a sheet that no other has: with the ending, and with a number where even that is taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>, ending = ''): string {
  const allowed = wanted.replace(/[\\/?*[\]:]/g, '-').replace(/^'+|'+$/g, '');
  for (let number = 1; ; number += 1) {
    const whole = number === 1 ? ending : `${ending} (${number})`;
    const name = (allowed.slice(0, LONGEST_NAME - whole.length) + whole).replace(/'+$/, '');
    if (!taken.has(name.toLowerCase())) return name;
  }
}
