import type { Plan, PlanUnit } from '../plan/plan';
import type { Layer } from './form/columns';
import { roundProgress, type UnitProgress } from './progress';
import type { ScoreSheets } from './score-sheets';
import { standings, type Standings, type StandingOptions } from './standings';

export interface RankedRound {
  readonly standings: Standings;
  /** By the name of the unit. */
  readonly progress: ReadonlyMap<string, UnitProgress>;
}

/** The standings of a round on one layer of scores. A unit without a sheet is there, unranked. */
export function rankRound(
  plan: Plan,
  units: readonly PlanUnit[],
  sheets: ScoreSheets,
  layer: Layer,
  options: StandingOptions,
): RankedRound {
  const readings = new Map(sheets.sheets.map(({ unit, reading }) => [unit, reading]));
  const entrants = units.map((unit) => ({
    name: unit.name,
    bloc: unit.bloc ?? '',
    pointsOf: (criterion: number) => readings.get(unit)?.entries.get(criterion)?.value(layer) ?? '',
  }));
  const { units: progress } = roundProgress(plan, units, sheets);
  return {
    standings: standings(plan, entrants, options),
    progress: new Map(progress.map((one) => [one.unit.name, one])),
  };
}

/** The layer that decides: the conclusion where it was begun, else the bloc's points, else the unit's own. */
export function decidingLayer(progress: readonly UnitProgress[]): Layer {
  const isBegun = (layer: Layer): boolean => progress.some(({ layers }) => layers?.[layer].isBegun);
  return isBegun('council') ? 'council' : isBegun('bloc') ? 'bloc' : 'self';
}
