import type { Layer } from '../../core/bloc/sheets/form/columns';
import {
  decidingLayer,
  rankRound,
  roundRecords,
  type RankedRound,
  type RoundRecords,
} from '../../core/bloc/standings/rank-round';
import { checkPoints } from '../../core/bloc/sheets/read/check-sheet';
import { laterChanges } from '../../core/bloc/records/later-changes';
import { readScoreSheets, type ScoreSheets } from '../../core/bloc/sheets/score-sheets';
import { blocWord } from '../../core/plan/bloc-word';
import type { ScoreBook } from '../scoring/use-score-book';

export interface RankedBook extends RankedRound {
  readonly rounds: readonly string[];
  readonly round: string;
  readonly layer: Layer;
  readonly sheets: ScoreSheets;
  readonly records: RoundRecords;
  /** Points of the layer that are above their maximum, below 0 or unreadable. */
  readonly doubtful: number;
  /** Points of the sheets that differ from the settled ones and are not counted. */
  readonly unrecorded: number;
  /** What stands in place of an award that equal units stand across. */
  readonly undecided: string;
  /** The standing of another round on the same layer. */
  readonly rank: (round: string) => RankedRound;
}

/** The standing of a round on a layer; null stands for the last round, and for the layer that decides. */
export function rankBook(book: ScoreBook, chosenRound: string | null, chosenLayer: Layer | null): RankedBook {
  const { plan, scoring, units, sheets } = book;
  const { rounds } = scoring;
  const round = chosenRound !== null && rounds.includes(chosenRound) ? chosenRound : rounds.at(-1)!;
  const undecided = `${blocWord(plan).Bloc} biểu quyết`;
  const own = readScoreSheets(sheets, { scoring, units, round });
  const records = roundRecords(scoring, units, book.records, round);
  const rankOn = (layer: Layer, of: ScoreSheets, recorded: RoundRecords): RankedRound =>
    rankRound(scoring, units.units, of, layer, { ...recorded, openRounding: 'down', undecided });
  const layer = chosenLayer ?? decidingLayer([...rankOn('self', own, records).progress.values()]);
  return {
    ...rankOn(layer, own, records),
    rounds,
    round,
    layer,
    undecided,
    sheets: own,
    records,
    doubtful: own.sheets.reduce((count, { reading }) => count + checkPoints(reading, plan, layer).length, 0),
    unrecorded: records.settled ? laterChanges(records.settled, own.sheets).length : 0,
    rank: (other) =>
      rankOn(
        layer,
        readScoreSheets(sheets, { scoring, units, round: other }),
        roundRecords(scoring, units, book.records, other),
      ),
  };
}
