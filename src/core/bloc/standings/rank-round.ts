import type { UnitFinder } from '../../plan/find-unit';
import type { PlanUnit } from '../../plan/plan';
import type { Layer } from '../sheets/form/columns';
import { roundProgress, type UnitProgress } from './progress';
import { ballotsOf, type BallotCount } from '../records/ballots';
import { classLimits, type ClassLimit } from '../records/log';
import type { Records } from '../records/read-records';
import { settledRound, type SettledRound } from '../records/settled';
import type { ScoreSheets } from '../sheets/score-sheets';
import { standings, type Standings, type StandingOptions } from './standings';
import type { ScoringPlan } from '../sheets/scoring-plan';

export interface RankedRound {
  readonly standings: Standings;
  /** By the name of the unit. */
  readonly progress: ReadonlyMap<string, UnitProgress>;
}

/** What the bloc has recorded of one round. */
export interface RoundRecords {
  /** Null while the round is not settled. */
  readonly settled: SettledRound | null;
  readonly limits: ReadonlyMap<PlanUnit, ClassLimit>;
  readonly ballots: readonly BallotCount[];
}

export function roundRecords(scoring: ScoringPlan, units: UnitFinder, records: Records, round: string): RoundRecords {
  return {
    settled: settledRound(scoring, units, records, round),
    limits: classLimits(records, units, round),
    ballots: ballotsOf(records, units, round),
  };
}

/**
 * The standings of a round on one layer of scores: by the points that were settled, where they were, else by those that
 * stand in the score sheets now. A unit without either is there, unranked.
 */
export function rankRound(
  scoring: ScoringPlan,
  units: readonly PlanUnit[],
  sheets: ScoreSheets,
  layer: Layer,
  { settled, limits, ballots, ...options }: StandingOptions & RoundRecords,
): RankedRound {
  const readings = new Map(sheets.sheets.map(({ unit, reading }) => [unit, reading]));
  const entrants = units.map((unit) => ({
    name: unit.name,
    bloc: unit.bloc ?? '',
    pointsOf: settled
      ? (criterion: number) => settled.points(unit, criterion, layer)
      : (criterion: number) => readings.get(unit)?.entries.get(criterion)?.value(layer) ?? '',
    atMost: limits.get(unit)?.atMost ?? '',
    votes: ballots.find((ballot) => ballot.unit === unit && ballot.about === '')?.votes ?? null,
  }));
  const { units: progress } = roundProgress(scoring, units, sheets, settled);
  return {
    standings: standings(scoring, entrants, options),
    progress: new Map(progress.map((one) => [one.unit.name, one])),
  };
}

/** The layer that decides: the conclusion where it was begun, else the bloc's points, else the unit's own. */
export function decidingLayer(progress: readonly UnitProgress[]): Layer {
  const isBegun = (layer: Layer): boolean => progress.some(({ layers }) => layers?.[layer].isBegun);
  return isBegun('council') ? 'council' : isBegun('bloc') ? 'bloc' : 'self';
}
