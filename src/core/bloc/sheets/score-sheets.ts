import { isSameName } from '../../names/same-name';
import type { UnitFinder } from '../../plan/find-unit';
import type { PlanUnit } from '../../plan/plan';
import type { SheetCells } from '../../table/sheet-cells';
import { readForm, type FormReading } from './read/read-form';
import { roundIn } from '../points/score-rounds';
import type { ScoringPlan } from './scoring-plan';

/** A unit's score sheet in the leader's workbook. */
export interface ScoreSheet {
  readonly unit: PlanUnit;
  readonly reading: FormReading;
}

export interface ScoreSheets {
  /** One for each unit, in the order of the plan. */
  readonly sheets: readonly ScoreSheet[];
  /** Sheets of a unit that has one already: neither is used until one is gone. */
  readonly doubled: readonly { readonly unit: PlanUnit; readonly names: readonly string[] }[];
  /** Score sheets of nobody that the plan lists. */
  readonly ownerless: readonly { readonly name: string; readonly stated: string }[];
  /** Score sheets that name a round which the plan does not have. */
  readonly strayed: readonly { readonly name: string; readonly stated: string }[];
}

/** The score sheets of a round, wherever they stand in the workbook and whatever they are called. */
export function readScoreSheets(
  sheets: readonly SheetCells[],
  { scoring, units, round }: { scoring: ScoringPlan; units: UnitFinder; round: string },
): ScoreSheets {
  const { rounds } = scoring;
  const own = new Map<PlanUnit, FormReading[]>();
  const ownerless: { name: string; stated: string }[] = [];
  const strayed: { name: string; stated: string }[] = [];
  for (const sheet of sheets) {
    const reading = readForm(sheet, scoring);
    if (!reading || reading.entries.size === 0 || reading.stated.isReview) continue;
    const { stated } = reading;
    // A sheet made by hand that names no round is one of the year.
    const ofRound = stated.round === '' ? rounds.at(-1) : roundIn(stated.round, rounds);
    if (ofRound === null || ofRound === undefined) strayed.push({ name: reading.sheet, stated: stated.round });
    if (ofRound !== round) continue;
    const unit =
      units.find(stated.unit) ??
      units.units.find(({ id }) => id !== '' && isSameName(id, stated.unit)) ??
      (stated.unit === '' ? units.find(reading.sheet) : null);
    if (unit) own.set(unit, [...(own.get(unit) ?? []), reading]);
    else ownerless.push({ name: reading.sheet, stated: stated.unit || reading.sheet });
  }
  const found = units.units.flatMap((unit) => {
    const readings = own.get(unit);
    return readings ? [{ unit, readings }] : [];
  });
  return {
    sheets: found.flatMap(({ unit, readings }) => (readings.length === 1 ? [{ unit, reading: readings[0]! }] : [])),
    doubled: found.flatMap(({ unit, readings }) =>
      readings.length > 1 ? [{ unit, names: readings.map(({ sheet }) => sheet) }] : [],
    ),
    ownerless,
    strayed,
  };
}
