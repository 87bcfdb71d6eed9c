import { letterHash } from '../../names/letter-hash';
import { mayBeLegacy } from '../../names/legacy-fonts';
import { CellError, isBlank, type Cell } from '../../numbers/cell';
import { DATES, NUMBERS, TEXTS, type RegistrationColumn } from './columns';
import { isErrorText } from './error-text';

/** A column of numbers: most cells hold one, and the others are worth a look each. */
export interface NumberColumn {
  /** By row; NaN where the cell holds no number. */
  readonly values: Float64Array;
  /** Rows whose cell holds something else, blank ones left out. */
  readonly others: readonly number[];
}

/** Rows of a column of texts that are worth a look. */
export interface OddRows {
  readonly errors: readonly number[];
  /** Texts that may be in an old encoding. */
  readonly legacy: readonly number[];
}

/** Shorter texts are marks and numbers, not names of initiatives. */
const SHORTEST_INITIATIVE = 12;
const ERROR_SIGN = 0x23;

/** What the checks want to know of every cell, gathered while a row is at hand: once it is gone, it is far to fetch. */
export interface CellScan {
  /** A column of days or other numbers; null where the table has no such column. */
  numbers(key: RegistrationColumn): NumberColumn | null;
  /** What is odd in a column of texts, but for those in which few different texts stand. */
  odd(key: RegistrationColumn): OddRows;
  /** Rows whose birthday stands as a text, and may be a day. */
  readonly birthdays: readonly number[];
  /** `letterHash` of each initiative; 0 where none is named, and nothing where the table has no such column. */
  readonly initiatives: Int32Array;
}

export interface Scanner {
  /** Looks at a row; one that turns out to be longer may be looked at again. */
  scan(at: number, cells: readonly Cell[]): void;
  /** What was seen in so many rows. */
  found(count: number): CellScan;
}

/** A year with a sign before or behind it; what is longer may be a day. */
const LONGEST_YEAR = 5;

/** Columns of few different texts are looked at once a text, not once a row. */
const FEW: readonly RegistrationColumn[] = ['unit', 'title'];

export function scanner(columns: ReadonlyMap<RegistrationColumn, number>, most: number): Scanner {
  const numberKeys = [...DATES, ...NUMBERS].filter((key) => columns.has(key));
  const numberColumns = numberKeys.map((key) => columns.get(key)!);
  const values = numberKeys.map(() => new Float64Array(most));
  const others = numberKeys.map((): number[] => []);
  const textKeys = TEXTS.filter((key) => columns.has(key) && !FEW.includes(key));
  const textColumns = textKeys.map((key) => columns.get(key)!);
  const errors = textKeys.map((): number[] => []);
  const legacy = textKeys.map((): number[] => []);
  const born = columns.get('born') ?? -1;
  const birthdays: number[] = [];
  const initiative = columns.get('initiative') ?? -1;
  const initiatives = new Int32Array(initiative < 0 ? 0 : most);
  return {
    scan(at, cells) {
      for (let index = 0; index < numberColumns.length; index += 1) {
        const cell = cells[numberColumns[index]!];
        if (typeof cell === 'number') values[index]![at] = cell;
        else {
          values[index]![at] = NaN;
          if (cell !== '' && !isBlank(cell)) pushOnce(others[index]!, at);
        }
      }
      for (let index = 0; index < textColumns.length; index += 1) {
        const cell = cells[textColumns[index]!];
        if (cell === '' || typeof cell === 'number') continue;
        if (typeof cell === 'string') {
          if (cell.charCodeAt(0) === ERROR_SIGN) {
            if (isErrorText(cell)) pushOnce(errors[index]!, at);
          } else if (mayBeLegacy(cell)) pushOnce(legacy[index]!, at);
        } else if (cell instanceof CellError) pushOnce(errors[index]!, at);
      }
      const birthday = born < 0 ? '' : cells[born];
      if (typeof birthday === 'string' && birthday.length > LONGEST_YEAR) pushOnce(birthdays, at);
      if (initiative < 0) return;
      const named = cells[initiative];
      if (typeof named === 'string' && named.length >= SHORTEST_INITIATIVE) initiatives[at] = letterHash(named);
    },
    found: (count) => ({
      numbers(key) {
        const index = numberKeys.indexOf(key);
        return index < 0 ? null : { values: values[index]!.subarray(0, count), others: others[index]! };
      },
      odd(key) {
        const index = textKeys.indexOf(key);
        return index < 0 ? { errors: [], legacy: [] } : { errors: errors[index]!, legacy: legacy[index]! };
      },
      birthdays,
      initiatives: initiatives.subarray(0, count),
    }),
  };
}

function pushOnce(rows: number[], at: number): void {
  if (rows.length === 0 || rows[rows.length - 1] !== at) rows.push(at);
}
