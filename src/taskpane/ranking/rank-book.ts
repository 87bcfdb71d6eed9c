import type { Layer } from '../../core/bloc/form/columns';
import { decidingLayer, rankRound, type RankedRound } from '../../core/bloc/rank-round';
import { checkPoints } from '../../core/bloc/read/read-form';
import { readScoreSheets } from '../../core/bloc/score-sheets';
import { scoreRounds } from '../../core/bloc/score-rounds';
import { factChoice } from '../../core/plan/facts';
import type { ScoreBook } from '../scoring/use-score-book';

export interface RankedBook extends RankedRound {
  readonly rounds: readonly string[];
  readonly round: string;
  readonly layer: Layer;
  /** How many units have a score sheet. */
  readonly sheets: number;
  /** Points of the layer that are above their maximum, below 0 or unreadable. */
  readonly doubtful: number;
}

/** The standing of a round on a layer; null stands for the last round, and for the layer that decides. */
export function rankBook(
  { plan, units, sheets }: ScoreBook,
  chosenRound: string | null,
  chosenLayer: Layer | null,
): RankedBook {
  const rounds = scoreRounds(plan);
  const round = chosenRound !== null && rounds.includes(chosenRound) ? chosenRound : rounds.at(-1)!;
  const own = readScoreSheets(sheets, { plan, units, round });
  const undecided = factChoice(plan, 'bloc') === 1 ? 'Cụm biểu quyết' : 'Khối biểu quyết';
  const rank = (layer: Layer): RankedRound =>
    rankRound(plan, units.units, own, layer, { openRounding: 'down', undecided });
  const layer = chosenLayer ?? decidingLayer([...rank('self').progress.values()]);
  const doubtful = own.sheets.reduce((count, { reading }) => count + checkPoints(reading, plan, layer).length, 0);
  return { ...rank(layer), rounds, round, layer, sheets: own.sheets.length, doubtful };
}
