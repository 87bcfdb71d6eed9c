import { ALL_IMPLEMENTED_FUNCTIONS_SET } from '@univerjs/engine-formula';

/** Texts, and names of sheets in quotation marks. */
const QUOTED = /("(?:[^"]|"")*"|'(?:[^']|'')*')/;
const ERRORS = /#(?:NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!)/gi;
/** Numbers first, so that the E of 1E5 is no name. */
const WORDS = /\d+(?:\.\d*)?(?:E[+-]?\d+)?|(?<word>[\p{L}_\\][\p{L}\p{M}\p{N}_.\\?]*)(?<after>\(|!|\[|:|)/giu;
const CELL = /^[A-Z]{1,3}\d{1,7}$/i;
const COLUMN = /^[A-Z]{1,3}$/i;
const PARAMETERS = /(?:^|[^.\w])(?:LET|LAMBDA)\(/i;
const PREFIXES = /^_xl(?:fn|ws|udf|dudf)[._](?:_xlws\.)?/i;

export interface Known {
  /** Names that the workbook defines, in capitals. */
  readonly names: ReadonlySet<string>;
  /** Whether a function belongs to the add-in. */
  readonly isOwn: (name: string) => boolean;
}

/**
 * What a formula asks for that the engine cannot give, as people know it: newer functions (LET as files have it), columns of
 * tables, other workbooks, names that nothing defines. Empty when the engine can compute it.
 */
export function lackingOf(formula: string, known: Known): readonly string[] {
  const lacking = new Set<string>();
  // Typed, not from a file: what they name are parameters, and the engine knows them.
  const hasParameters = PARAMETERS.test(formula);
  for (const [index, part] of formula.split(QUOTED).entries()) {
    if (index % 2 === 1) {
      const [link] = /^'[^[]*\[[^\]]*\]/.exec(part) ?? [];
      if (link) lacking.add(link.slice(1));
      continue;
    }
    const plain = part.replace(ERRORS, '').replace(/\$/g, '');
    for (const [link] of plain.matchAll(/\[\d+\](?=[^\],]*!)/g)) lacking.add(link);
    for (const { groups } of withoutBrackets(plain).matchAll(WORDS)) {
      const { word, after = '' } = groups!;
      if (word !== undefined && !isKnown(word, after, known) && !(hasParameters && after === '')) {
        lacking.add(word.replace(PREFIXES, '') + (after === '[' ? '[…]' : ''));
      }
    }
  }
  return [...lacking].filter((word) => !word.startsWith('_xlpm.'));
}

/** Columns of a table, which may stand in brackets of their own: only the first bracket is left. */
function withoutBrackets(text: string): string {
  let depth = 0;
  return [...text]
    .filter((letter) => {
      if (letter === '[') return (depth += 1) === 1;
      if (letter === ']') depth = Math.max(0, depth - 1);
      return depth === 0 && letter !== ']';
    })
    .join('');
}

function isKnown(word: string, after: string, { names, isOwn }: Known): boolean {
  if (after === '[') return false;
  if (after === '!') return true;
  if (after === '(') return ALL_IMPLEMENTED_FUNCTIONS_SET.has(word.toUpperCase()) || isOwn(word.toUpperCase());
  return CELL.test(word) || COLUMN.test(word) || /^(?:TRUE|FALSE)$/i.test(word) || names.has(word.toUpperCase());
}
