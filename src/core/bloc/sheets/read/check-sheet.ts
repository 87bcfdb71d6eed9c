import { finding, type Finding } from '../../../findings/finding';
import { CellError, isBlank } from '../../../numbers/cell';
import { CLOSE } from '../../../numbers/decimal';
import { readNumber } from '../../../numbers/read-number';
import type { Plan, PlanUnit } from '../../../plan/plan';
import { LAYERS, type Layer } from '../form/columns';
import { targetsOf } from '../form/targets';
import { ruleDifference } from '../rule-points';
import type { FormEntry, FormReading } from './read-form';

/** A bonus that the unit claims and shows nothing for. A sheet without a column for evidence says nothing of it. */
export function checkEvidence(reading: FormReading, plan: Plan): Finding[] {
  if (!reading.columns.has('evidence')) return [];
  return [...reading.entries.values()].flatMap((entry): Finding[] => {
    const points = readNumber(entry.value('self'));
    const isClaimed = entry.row.kind === 'bonus' && typeof points === 'number' && points > 0;
    if (!isClaimed || !isBlank(entry.value('evidence'))) return [];
    const values = { name: plan.criteria[entry.row.index]!.name, points };
    return [finding({ code: 'score/bonus-evidence', cell: entry.place('evidence'), values })];
  });
}

/** What is wrong with the points of a layer, at their cells: text that is no number, below 0, above the maximum. */
export function checkPoints(reading: FormReading, plan: Plan, layer: Layer): Finding[] {
  return [...reading.entries.values()].flatMap((entry) => faultsOf(entry, plan, layer));
}

/** The same on all layers: what a unit gave itself above the maximum is no fault any more once somebody has reviewed it. */
export function checkLayers(reading: FormReading, plan: Plan): Finding[] {
  return LAYERS.flatMap((layer) =>
    [...reading.entries.values()].flatMap((entry) => {
      const isDone = layer === 'self' && isReviewed(entry);
      return faultsOf(entry, plan, layer).filter(({ code }) => !(isDone && code === 'score/above-maximum'));
    }),
  );
}

function faultsOf(entry: FormEntry, plan: Plan, layer: Layer): Finding[] {
  const cell = entry.place(layer);
  const points = readNumber(entry.value(layer));
  const { name, maximum } = plan.criteria[entry.row.index]!;
  if (points instanceof CellError) {
    const values = { name, found: String(entry.value(layer)).slice(0, 40) };
    return [finding({ code: 'score/unreadable', cell, values })];
  }
  if (typeof points !== 'number') return [];
  if (points < 0 && entry.row.kind !== 'penalty') {
    return [finding({ code: 'score/negative', cell, values: { name, points } })];
  }
  const isAbove = maximum !== null && Math.abs(points) > maximum + CLOSE;
  return isAbove ? [finding({ code: 'score/above-maximum', cell, values: { name, points, maximum } })] : [];
}

/** Whether the bloc has given points, or the conclusion. */
function isReviewed(entry: FormEntry): boolean {
  return (['bloc', 'council'] as const).some((layer) => !isBlank(entry.value(layer)));
}

/** Points that the unit gave itself where the rule gives others for its result, until somebody has reviewed them. */
export function checkRules(reading: FormReading, plan: Plan, unit: PlanUnit): Finding[] {
  return [...reading.entries.values()].flatMap((entry): Finding[] => {
    const difference = isReviewed(entry) ? null : ruleDifference(plan, unit, entry);
    if (!difference) return [];
    const { name, rule } = plan.criteria[entry.row.index]!;
    return [finding({ code: 'score/rule-differs', cell: entry.place('self'), values: { name, ...difference, rule } })];
  });
}

/**
 * A result between 0 and 1 beside a target in percent: a cell that shows 95% holds 0.95, and the rule would take it for
 * less than one percent.
 */
export function checkPercents(reading: FormReading, plan: Plan, unit: PlanUnit): Finding[] {
  return [...reading.entries.values()].flatMap((entry): Finding[] => {
    const result = readNumber(entry.value('result'));
    const criterion = plan.criteria[entry.row.index]!;
    if (typeof result !== 'number' || result <= 0 || result > 1) return [];
    const [target, ...more] = targetsOf(plan, criterion, unit);
    const level = target && more.length === 0 ? readNumber(target.target) : null;
    const isPercent = target && /%|phần trăm/i.test(target.measure);
    if (!isPercent || typeof level !== 'number' || level <= 1) return [];
    const values = { name: criterion.name, result, percent: result };
    return [finding({ code: 'score/result-percent', cell: entry.place('result'), values })];
  });
}
