import type { ReactElement } from 'react';
import type { Award } from '../../core/plan/plan';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { localPercent, useTexts, type Texts } from '../app/language';
import { Entry, Part } from './Part';

/** Titles and forms of commendation, with their ratios and what is still open about these. */
export function AwardsPart({ reading }: { reading: PlanReading }): ReactElement {
  const texts = useTexts();
  return (
    <Part title={texts('plan.awards')}>
      {reading.plan.awards.map((award, index) => (
        <Entry key={index} source={award.source} note={noteOf(award, texts)}>
          {award.name}: {isUnreadable(reading, index) ? texts('plan.unreadable') : ratioText(award, texts)}
        </Entry>
      ))}
    </Part>
  );
}

function ratioText({ percent, base, scope }: Award, texts: Texts): string {
  if (percent === null) return texts('plan.ratio.none');
  const values = { percent: localPercent(texts.language, percent), base: base || texts('plan.open.value') };
  return texts(scope === null ? 'plan.ratio.open' : `plan.ratio.${scope}`, values);
}

function noteOf({ percent, scope, rounding, leastClass, disciplined, note }: Award, texts: Texts): string {
  const open = [
    leastClass === '' ? '' : texts('plan.award.leastClass', { name: leastClass }),
    disciplined === 'barred' ? texts('plan.award.disciplined') : '',
    percent !== null && scope === null ? texts('plan.scope.open') : '',
    percent !== null && rounding === null ? texts('plan.rounding.open') : '',
  ];
  return [...open, note].filter((part) => part !== '').join(' · ');
}

/** A cell that cannot be read is no ratio, and neither is it none. */
function isUnreadable(reading: PlanReading, row: number): boolean {
  const cell = reading.place('awards', row, 'percent');
  return reading.problems.some(
    (problem) =>
      cell &&
      problem.cell &&
      problem.cell.sheet === cell.sheet &&
      problem.cell.row === cell.row &&
      problem.cell.column === cell.column,
  );
}
