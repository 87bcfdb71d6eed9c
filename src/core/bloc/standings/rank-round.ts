import { isSameName } from '../../names/same-name';
import type { UnitFinder } from '../../plan/find-unit';
import type { Award, PlanUnit } from '../../plan/plan';
import type { Layer } from '../sheets/form/columns';
import { roundProgress, type UnitProgress } from './progress';
import { ballotResult, ballotsOf, type BallotCount } from '../records/ballots';
import { classLimits, exclusions, type ClassLimit, type Exclusion } from '../records/log';
import type { Records } from '../records/read-records';
import { settledRound, type SettledRound } from '../records/settled';
import type { ScoreSheets } from '../sheets/score-sheets';
import type { Bar } from './bars';
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
  /** Awards for which units are not considered. */
  readonly excluded: ReadonlyMap<PlanUnit, readonly Exclusion[]>;
}

export function roundRecords(scoring: ScoringPlan, units: UnitFinder, records: Records, round: string): RoundRecords {
  return {
    settled: settledRound(scoring, units, records, round),
    limits: classLimits(records, units, round),
    ballots: ballotsOf(records, units, round),
    excluded: exclusions(records, units, round),
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
  { settled, limits, ballots, excluded, ...options }: StandingOptions & RoundRecords,
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
    decided: (award: Award) => decisionOn(award, unit, excluded, ballots),
  }));
  const { units: progress } = roundProgress(scoring, units, sheets, settled);
  return {
    standings: standings(scoring, entrants, options),
    progress: new Map(progress.map((one) => [one.unit.name, one])),
  };
}

/** What the bloc decided of a unit and an award, where that bars it. */
function decisionOn(
  award: Award,
  unit: PlanUnit,
  excluded: RoundRecords['excluded'],
  ballots: readonly BallotCount[],
): Bar | null {
  const exclusion = excluded.get(unit)?.find((one) => isSameName(one.award, award.name));
  if (exclusion) return { kind: 'excluded', reason: exclusion.reason };
  const ballot = ballots.find((one) => one.unit === unit && isSameName(one.about, award.name));
  if (!ballot) return null;
  const { isPassed, needed } = ballotResult(award, ballot);
  return isPassed === false ? { kind: 'vote', votes: ballot.votes, needed: needed! } : null;
}

/** The layer that decides: the conclusion where it was begun, else the bloc's points, else the unit's own. */
export function decidingLayer(progress: readonly UnitProgress[]): Layer {
  const isBegun = (layer: Layer): boolean => progress.some(({ layers }) => layers?.[layer].isBegun);
  return isBegun('council') ? 'council' : isBegun('bloc') ? 'bloc' : 'self';
}
