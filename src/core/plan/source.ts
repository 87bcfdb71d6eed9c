/** Where a value of a plan comes from: the section of its document, and the few words it rests on. */
export interface Source {
  readonly section: string;
  /** Excerpts of the document, apart by `[…]` where there are several. */
  readonly words: string;
}

export const BETWEEN_EXCERPTS = ' […] ';

const WRITTEN = /^(.*?):\s*[“"](.*)[”"]$/su;

/** `IV.2: “tối đa đạt 15%”` */
export function printSource({ section, words }: Source): string {
  return words === '' ? section : `${section}: “${words}”`;
}

/** Reads what printSource wrote, and anything that people write instead as the section alone. */
export function readSource(text: string): Source {
  const match = WRITTEN.exec(text);
  return match ? { section: match[1]!.trim(), words: match[2]! } : { section: text, words: '' };
}
