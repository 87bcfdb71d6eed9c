const MARKUP = /<\/?mark>|\*\*|~~|\\|^#+\s*/gm;

/** A document as one text without markup and line breaks, which still knows the line that each position stands in. */
export interface PlanDocument {
  readonly text: string;
  readonly lines: readonly string[];
  /** Where each line begins in the text. */
  readonly starts: readonly number[];
  lineAt(position: number): number;
}

export interface Place {
  readonly from: number;
  readonly to: number;
}

export interface Statement extends Place {
  readonly kind: 'date' | 'percentage' | 'item';
  readonly text: string;
}

export function readDocument(raw: string): PlanDocument {
  const lines = raw
    .normalize('NFC')
    .replace(MARKUP, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '');
  const starts: number[] = [];
  let text = '';
  for (const line of lines) {
    starts.push(text.length);
    text += `${line} `;
  }
  const lineAt = (position: number): number => starts.filter((start) => start <= position).length - 1;
  return { text, lines, starts, lineAt };
}

/** Where an excerpt stands, every time. */
export function occurrences({ text }: PlanDocument, excerpt: string): Place[] {
  const wanted = excerpt.normalize('NFC').replace(/\s+/g, ' ').trim();
  const found: Place[] = [];
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    found.push({ from: at, to: at + wanted.length });
  }
  return found;
}

export const numbersIn = (text: string): Set<number> => new Set((text.match(/\d+/g) ?? []).map(Number));

/** Days, months, quarters and spans of years, however they are written. */
const DATES =
  /ngày \d{1,2} tháng \d{1,2} năm \d{4}|\d{1,2}\/\d{1,2}\/\d{4}|\d{1,2}(?:-\d{1,2})?\/\d{4}(?=[^/\d-])|tháng \d{1,2} năm \d{4}|quý [IVX]+(?: năm |\/)\d{4}|(?<![\d/])\d{1,2}\/\d{1,2}(?![\d/])|\d{4}\s*-\s*\d{4}/gi;
const PERCENTAGES = /\d+(?:,\d+)?\s*%/g;
const ITEM = /^(?:- )?((?:[IVX]+|\d+)\.|[a-zđ]\))\s/;

/** Every date, percentage and numbered item of a document. */
export function statements(document: PlanDocument): Statement[] {
  const found: Statement[] = [];
  for (const [kind, pattern] of [
    ['date', DATES],
    ['percentage', PERCENTAGES],
  ] as const) {
    for (const match of document.text.matchAll(pattern)) {
      found.push({ kind, text: match[0], from: match.index, to: match.index + match[0].length });
    }
  }
  document.lines.forEach((line, index) => {
    const item = ITEM.exec(line);
    const from = document.starts[index]!;
    if (item) found.push({ kind: 'item', text: line.slice(0, 60), from, to: from + line.length });
  });
  return found;
}
