import { CellError } from '../numbers/cell';
import { contenders, type RankInput } from './contenders';
import { eachTiedGroup, standing } from './standing';

/** One award of a list: how many units of a bloc get it, after those that got the ones before. */
export interface AwardStep {
  readonly count: number;
  readonly label: string | number | boolean;
}

/**
 * One label a unit: in each bloc the best `count` units get the first label, the next ones the second, and so on;
 * blank for the rest and for units without score or bloc. Equal units that stand on both sides of a boundary all get
 * `undecided`: who decides is a council, never an order of rows. Anything unreadable spoils the whole result.
 */
export function awards(
  input: RankInput,
  steps: readonly AwardStep[] | CellError,
  undecided: AwardStep['label'],
): AwardStep['label'][] | CellError {
  const found = contenders(input, 'highest first');
  for (const fault of found.faults.values()) return fault;
  if (steps instanceof CellError) return steps;
  const results = new Array<AwardStep['label']>(input.scores.length).fill('');
  const own = standing(found);
  const labelAt = labelsByPlace(steps, own.order.length);
  eachTiedGroup(own, (blocStart, start, end) => {
    const best = labelAt(start - blocStart);
    const label = best === labelAt(end - 1 - blocStart) ? best : undecided;
    for (let place = start; place < end; place += 1) results[found.positions[own.order[place]!]!] = label;
  });
  return results;
}

/** The label of a place in a bloc, places counted from 0; beyond the last award it is blank. */
function labelsByPlace(steps: readonly AwardStep[], most: number): (place: number) => AwardStep['label'] {
  const labels: AwardStep['label'][] = [];
  for (const { count, label } of steps) {
    for (let given = 0; given < count && labels.length < most; given += 1) labels.push(label);
  }
  return (place) => labels[place] ?? '';
}
