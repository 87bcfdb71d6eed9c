/** Excel's sheet names. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;
/** Excel keeps it for a sheet of its own. */
const RESERVED = 'history';
const NAMELESS = 'Trang';

/** A name for a sheet that no other has: with the ending, and with a number where even that is taken. */
export function freeName(wanted: string, taken: ReadonlySet<string>, ending = ''): string {
  const allowed = trimmed(wanted.replace(FORBIDDEN, '-').replace(/\p{Cc}+/gu, ' ')) || NAMELESS;
  for (let number = 1; ; number += 1) {
    const whole = number === 1 ? ending : `${ending} (${number})`;
    const name = trimmed(start(allowed, LONGEST_NAME - whole.length) + whole);
    const isFree = !taken.has(name.toLowerCase()) && name.toLowerCase() !== RESERVED;
    if (isFree) return name;
  }
}

/** Without apostrophes at its ends, which would be read as quotation marks, and without blanks there. */
const trimmed = (name: string): string => name.replace(/^['\s]+|['\s]+$/g, '');

/** As many letters as fit, none of them torn. */
function start(text: string, length: number): string {
  let fitting = '';
  for (const letter of text) {
    if (fitting.length + letter.length > length) break;
    fitting += letter;
  }
  return fitting;
}
