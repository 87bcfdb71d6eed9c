import { CellError, isBlank, placed, type Cell } from '../numbers/cell';
import { NOT_ASSIGNED_TEXT } from '../numbers/not-assigned';
import { NOT_ASSIGNED, readNumber } from '../numbers/read-number';
import { BlocNumbers } from './blocs';
import { contenders, type RankInput } from './contenders';
import { eachRank } from './rank';
import { standing } from './standing';
import type { Order, Ties } from './ties';

export type TableValue = number | string | boolean | CellError;

export interface RankingInput extends RankInput {
  readonly names: readonly Cell[];
  readonly scores: readonly Cell[];
  readonly blocs?: readonly Cell[] | null;
}

export interface RankingOptions {
  readonly ties: Ties;
  readonly order: Order;
  /** Ranks above this are left out, and so are unranked units; null keeps everything. */
  readonly top: number | null;
}

interface Line {
  readonly bloc: number;
  readonly values: TableValue[];
}

/** Where units stand that belong to no bloc. */
const AFTER_ALL_BLOCS = Infinity;

/**
 * A sorted table with the columns [bloc,] rank, name, score: blocs in order of first appearance and spelled as there,
 * best first within each, equal scores in input order, unranked units last in their bloc, those without a bloc last of
 * all. A row with a blank name and a blank score is left out. What cannot be read is an error in its own place.
 */
export function rankingTable(input: RankingInput, { ties, order, top }: RankingOptions): TableValue[][] {
  const { names, scores, blocs = null } = input;
  const isKept = scores.map((score, index) => !isBlank(names[index]) || !isBlank(score));
  const numbers = new BlocNumbers();
  const blocOf = scores.map((_, index) => (blocs && isKept[index] ? readBloc(numbers, blocs[index], index + 1) : 0));
  const ranked = scores.map((score, index) => (names[index] instanceof CellError ? '' : score));
  const found = contenders({ scores: ranked, tiebreakers: input.tiebreakers, blocs: blocs && blocOf }, order);
  const lines: Line[] = [];
  const add = (index: number, rank: number | '' | CellError): void => {
    const bloc = blocOf[index]!;
    const values: TableValue[] = [rank, shown(names[index]), shownScore(scores[index], index + 1)];
    if (blocs) values.unshift(bloc instanceof CellError ? bloc : bloc === '' ? '' : shown(numbers.names[bloc]));
    lines.push({ bloc: typeof bloc === 'number' ? bloc : AFTER_ALL_BLOCS, values });
  };
  eachRank(standing(found), ties, (contender, rank) => {
    const index = found.positions[contender]!;
    isKept[index] = false;
    if (top === null || rank <= top) add(index, rank);
  });
  if (top === null) {
    isKept.forEach((isLeft, index) => {
      if (isLeft) add(index, isToldElsewhere(scores[index], blocOf[index]!) ? '' : (found.faults.get(index) ?? ''));
    });
  }
  return lines.sort((a, b) => a.bloc - b.bloc || 0).map(({ values }) => values);
}

function readBloc(numbers: BlocNumbers, cell: Cell, item: number): number | '' | CellError {
  if (cell instanceof CellError) return cell;
  const number = numbers.numberOf(cell) ?? '';
  return number instanceof CellError ? placed(number, { item }) : number;
}

/** Whether the error that keeps a unit out is seen in its score or its bloc already. */
function isToldElsewhere(score: Cell, bloc: number | '' | CellError): boolean {
  return bloc instanceof CellError || readNumber(score) instanceof CellError;
}

function shownScore(score: Cell, item: number): TableValue {
  const reading = readNumber(score);
  if (reading === NOT_ASSIGNED) return NOT_ASSIGNED_TEXT;
  if (reading instanceof CellError) return placed(reading, { argument: 'scores', item });
  return typeof reading === 'number' ? reading : '';
}

function shown(cell: Cell): TableValue {
  return isBlank(cell) ? '' : cell;
}
