import { tokens, type Mark, type Token } from './tokens';
import type { Word } from './words';

/** What the notation wants at a place. */
export type Expected =
  | 'kind'
  | 'kindAfterLower'
  | 'percent'
  | 'number'
  | 'equals'
  | 'end'
  | 'endOrTier'
  | 'oneKindOfBound'
  | 'maxOfOneKind'
  | 'differentBounds'
  | 'stepAboveZero'
  | 'percentTiersAfterLower';

/** Where a rule cannot be read, counted in characters from 1, what stands there and what was expected. */
export interface RuleFault {
  readonly at: number;
  readonly found: string;
  readonly expected: Expected;
}

const LONGEST = 20;

/** Takes the pieces of a rule one after the other; the first that does not fit is kept as the fault. */
export class RuleReader {
  readonly #tokens: readonly Token[];
  #next = 0;
  fault: RuleFault | null = null;

  constructor(private readonly text: string) {
    this.#tokens = tokens(text);
  }

  /** The place of the next piece. */
  get at(): number {
    return this.#token.at;
  }

  get isAtEnd(): boolean {
    return this.#token.kind === 'end';
  }

  get isAtNumber(): boolean {
    return this.#token.kind === 'number';
  }

  /** The next word, or null where there is none. */
  word(): Word | null {
    const token = this.#token;
    if (token.kind !== 'word') return null;
    this.#next += 1;
    return token.word;
  }

  takeWord(word: Word): boolean {
    const token = this.#token;
    const isThere = token.kind === 'word' && token.word === word;
    if (isThere) this.#next += 1;
    return isThere;
  }

  takeMark(mark: Mark): boolean {
    const token = this.#token;
    const isThere = token.kind === 'mark' && token.mark === mark;
    if (isThere) this.#next += 1;
    return isThere;
  }

  expectMark(mark: '='): void {
    if (!this.takeMark(mark)) this.fail('equals', this.at);
  }

  expectEnd(expected: 'end' | 'endOrTier'): void {
    if (!this.isAtEnd) this.fail(expected, this.at);
  }

  number(): number {
    return Number(this.#digits('number'));
  }

  /** A number with a percent sign, as a ratio. */
  percent(): number {
    const at = this.at;
    const digits = this.#digits('percent');
    return this.takeMark('%') ? hundredth(digits) : this.fail('percent', at);
  }

  /** A number, as a ratio where a percent sign follows. */
  numberOrPercent(): { value: number; isPercent: boolean } {
    const digits = this.#digits('number');
    const isPercent = this.takeMark('%');
    return { value: isPercent ? hundredth(digits) : Number(digits), isPercent };
  }

  #digits(expected: Expected): string {
    const token = this.#token;
    if (token.kind !== 'number' || !Number.isFinite(Number(token.digits))) return this.fail(expected, token.at);
    this.#next += 1;
    return token.digits;
  }

  fail(expected: Expected, at: number): never {
    const found = this.text.slice(at - 1).trim();
    this.fault = { at, found: found.length > LONGEST ? `${found.slice(0, LONGEST)}…` : found, expected };
    throw new Error(expected);
  }

  get #token(): Token {
    return this.#tokens[Math.min(this.#next, this.#tokens.length - 1)]!;
  }
}

function hundredth(digits: string): number {
  return Number(`${digits}e-2`);
}
