import { isSameName, nameKey } from '../../../names/same-name';
import { CellError } from '../../../numbers/cell';
import { readNumber } from '../../../numbers/read-number';
import type { Plan, PlanUnit } from '../../../plan/plan';
import type { PlanRow } from '../../../plan/schema/tables';

type Target = PlanRow<'targets'>;

/** What a unit is to reach under a criterion: its own targets, or those that all units share. */
export function targetsOf(plan: Plan, criterion: PlanRow<'criteria'>, unit: PlanUnit): readonly Target[] {
  if (criterion.id === '') return [];
  const all = plan.targets.filter((target) => nameKey(target.criterion) === nameKey(criterion.id));
  const names = [unit.id, unit.name, unit.shortName, ...(unit.formerNames ?? [])].filter((name) => name !== '');
  const own = all.filter((target) => names.some((name) => isSameName(name, target.unit)));
  return own.length > 0 ? own : all.filter((target) => target.unit === '');
}

/** A lone target is a number that results are compared with; several are told in words. */
export function targetCell(targets: readonly Target[]): string | number {
  const [first] = targets;
  if (!first) return '';
  if (targets.length > 1) return targets.map(targetWords).join('\n');
  const level = readNumber(first.target);
  if (typeof level === 'number') return level;
  return level instanceof CellError || first.target.trim() !== '' ? first.target : '';
}

function targetWords({ content, target, measure }: Target): string {
  return [content, [target, measure].filter((part) => part !== '').join(' ')].filter((part) => part !== '').join(': ');
}
