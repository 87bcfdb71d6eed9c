import { finding, type CellPlace, type Finding } from '../../findings/finding';
import type { Cell } from '../../numbers/cell';
import type { Plan, PlanUnit } from '../../plan/plan';
import { LAYERS, type Layer } from '../sheets/form/columns';
import { checkEvidence, checkLayers, checkPercents, checkRules } from '../sheets/read/check-sheet';
import type { FormReading } from '../sheets/read/read-form';
import type { SettledRound } from '../records/settled';
import type { ScoreSheets } from '../sheets/score-sheets';
import type { ScoringPlan } from '../sheets/scoring-plan';
import { OPEN, tally, type Sum, type Tally } from '../points/tally';

/** How far one layer of a unit's scores is. */
export interface LayerProgress {
  readonly total: Sum;
  /** Criteria without points. */
  readonly missing: number;
  readonly isBegun: boolean;
  readonly tally: Tally;
}

/** Where a unit stands: null without a sheet of its own. */
export interface UnitProgress {
  readonly unit: PlanUnit;
  readonly sheet: string | null;
  readonly layers: Readonly<Record<Layer, LayerProgress>> | null;
}

export interface RoundProgress {
  readonly units: readonly UnitProgress[];
  /** What cannot be taken, at its cells. */
  readonly findings: readonly Finding[];
}

/** How far the scores of a round are, unit by unit; a blank is not 0. Points that were settled go before the sheets'. */
export function roundProgress(
  { plan, tree, rules }: ScoringPlan,
  units: readonly PlanUnit[],
  own: ScoreSheets,
  settled: SettledRound | null = null,
): RoundProgress {
  const bySheet = new Map(own.sheets.map(({ unit, reading }) => [unit, reading]));
  const findings = unusedSheets(own);
  const progress = units.map((unit): UnitProgress => {
    const reading = bySheet.get(unit) ?? null;
    if (reading) {
      findings.push(
        ...reading.findings,
        ...checkLayers(reading, plan),
        ...checkEvidence(reading, plan),
        ...checkPercents(reading, plan, unit),
        ...checkRules(reading, plan, unit),
      );
    }
    const sheet = reading?.sheet ?? null;
    if (!reading && !settled) return { unit, sheet, layers: null };
    const layerOf = (layer: Layer): LayerProgress => {
      const live = (criterion: number): Cell => reading?.entries.get(criterion)?.value(layer) ?? '';
      const value = settled ? (criterion: number) => settled.points(unit, criterion, layer) : live;
      const sums = tally(tree, rules, value);
      const missing = sums.faults.filter(({ kind }) => kind === 'missing').length;
      const leaves = tree.groups.reduce((count, group) => count + group.leaves.length, 0);
      return { total: sums.total, missing, isBegun: missing < leaves || sums.total !== OPEN, tally: sums };
    };
    const layers = { self: layerOf('self'), bloc: layerOf('bloc'), council: layerOf('council') };
    if (reading) findings.push(...openTreatments(plan, reading, layers));
    return { unit, sheet, layers };
  });
  return { units: progress, findings };
}

/** Sheets whose points are not counted: two of one unit, of units that the plan does not list, of rounds that it does not have. */
function unusedSheets({ doubled, ownerless, strayed }: ScoreSheets): Finding[] {
  const topOf = (sheet: string): CellPlace => ({ sheet, row: 0, column: 0 });
  const found: Finding[] = doubled.map(({ unit, names }) =>
    finding({
      code: 'score/sheet-twice',
      cell: topOf(names[0]!),
      values: { unitName: unit.name, sheets: names.join('; ') },
      related: names.map(topOf),
    }),
  );
  const [first] = ownerless;
  if (first) {
    const values = { stated: ownerless.map(({ stated }) => stated).join('; '), count: ownerless.length };
    const related = ownerless.map(({ name }) => topOf(name));
    found.push(finding({ code: 'score/sheet-ownerless', cell: topOf(first.name), values, related }));
  }
  const ofStrayed = strayed.map(({ name, stated }) =>
    finding({ code: 'score/round-unknown', cell: topOf(name), values: { stated } }),
  );
  return [...found, ...ofStrayed];
}

/** The layer on which the bloc is further: its own points, or the conclusion where that has more totals. */
export function reviewedLayer(progress: readonly UnitProgress[]): 'bloc' | 'council' {
  return openUnits(progress, 'council').length < openUnits(progress, 'bloc').length ? 'council' : 'bloc';
}

/** The units that have no total on a layer: without a sheet, without points somewhere, or not to be added up. */
export function openUnits(progress: readonly UnitProgress[], layer: Layer): readonly UnitProgress[] {
  return progress.filter(({ layers }) => layers === null || layers[layer].total === OPEN);
}

/** Criteria that say not assigned where the plan does not say what that counts: no layer with them can be added up. */
function openTreatments(plan: Plan, reading: FormReading, layers: NonNullable<UnitProgress['layers']>): Finding[] {
  const told = new Set<number>();
  return LAYERS.flatMap((layer) =>
    layers[layer].tally.faults.flatMap(({ criterion, kind }): Finding[] => {
      if ((kind !== 'treatment-open' && kind !== 'maximum-open') || told.has(criterion)) return [];
      told.add(criterion);
      const cell = reading.entries.get(criterion)?.place(layer) ?? null;
      return [finding({ code: `score/${kind}`, cell, values: { name: plan.criteria[criterion]!.name } })];
    }),
  );
}
