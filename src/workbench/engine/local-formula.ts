/** Texts, quoted sheet names and array constants, which keep their own marks. */
const KEPT = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

/**
 * A formula as Vietnamese Excel users type it, in the notation that formulas are stored in: `;` between arguments
 * becomes a comma, and the decimal comma a point. A comma is a decimal mark where `;` separates, and outside all
 * brackets; otherwise it already separates arguments.
 */
export function storedFormula(formula: string): string {
  const parts = formula.split(KEPT);
  const plain = (change: (part: string) => string): string =>
    parts.map((part, index) => (index % 2 === 0 ? change(part) : part)).join('');
  const hasSemicolon = parts.some((part, index) => index % 2 === 0 && part.includes(';'));
  if (hasSemicolon) return plain((part) => part.replace(/(\d),(?=\d)/g, '$1.').replace(/;/g, ','));
  let depth = 0;
  return plain((part) => {
    let result = '';
    for (const [at, letter] of [...part].entries()) {
      if (letter === '(') depth += 1;
      if (letter === ')') depth -= 1;
      const isDecimal = letter === ',' && depth === 0 && /\d/.test(part[at - 1] ?? '') && /\d/.test(part[at + 1] ?? '');
      result += isDecimal ? '.' : letter;
    }
    return result;
  });
}
