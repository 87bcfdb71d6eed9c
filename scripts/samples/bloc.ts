import { formDraft } from '../../src/core/bloc/sheets/form/form-draft';
import { receiptRows } from '../../src/core/bloc/records/receipts';
import { toSerial } from '../../src/core/dates/serial';
import { startPlan } from '../../src/core/plan/start-plan';
import { writePlan, type WrittenTable } from '../../src/core/plan/schema/write-plan';
import { draftSheet } from '../../src/files/draft-sheet';
import type { BookSheet } from '../../src/files/book';
import { LETTERS, ROUND, samplePlan, unitName } from './bloc-plan';
import { sampleScores } from './bloc-scores';
import { scoringPlan } from '../../src/core/bloc/sheets/scoring-plan';

/** The days on which score sheets came, in January and February 2022; the last day that counts is 31 January. */
const CAME: Readonly<Record<string, readonly [number, number]>> = {
  A: [1, 24],
  B: [1, 25],
  C: [2, 3],
  D: [1, 26],
  E: [1, 31],
  F: [1, 28],
  G: [1, 25],
  H: [1, 31],
};

export interface BlocSample {
  /** The plan's tables and what was handed in. */
  readonly tables: readonly WrittenTable[];
  /** A live score sheet a unit. */
  readonly sheets: readonly BookSheet[];
}

/** A bloc in the middle of its year, as the add-in itself would have written it. */
export function blocSample(): BlocSample {
  const plan = startPlan(samplePlan, 'tra-vinh-2021');
  const scoring = scoringPlan(plan);
  const unitOf = (letter: string): (typeof plan.units)[number] =>
    plan.units.find(({ name }) => name === unitName(letter))!;
  const items = plan.criteria.flatMap(({ kind }, criterion) => (kind === 'group' ? [] : [criterion]));
  const sheets = LETTERS.map((letter) => {
    const scores = sampleScores(letter);
    const unit = unitOf(letter);
    const draft = formDraft(scoring, {
      unit,
      round: ROUND,
      for: 'leader',
      sheetName: `${unit.shortName} - ${ROUND}`,
      values: (criterion, column) => {
        const score = scores[items.indexOf(criterion)];
        return score && column in score ? score[column as keyof typeof score] : '';
      },
    });
    return draftSheet(draft);
  });
  const came = LETTERS.flatMap((letter) => {
    const [month, day] = CAME[letter]!;
    const unit = unitOf(letter);
    return [
      { kind: 'midYear' as const, unit, round: '', day: toSerial({ year: 2021, month: 6, day: 10 }) },
      { kind: 'scores' as const, unit, round: ROUND, day: toSerial({ year: 2022, month, day }) },
    ];
  });
  return { tables: [...writePlan(plan), receiptRows(came)], sheets };
}
