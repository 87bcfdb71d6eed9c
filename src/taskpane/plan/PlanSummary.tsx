import { Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officialDate, toSerial } from '../../core/dates/serial';
import { fact, factNumber } from '../../core/plan/facts';
import { lastDayOf } from '../../core/plan/last-day';
import { versionOn } from '../../core/plan/legal/versions';
import type { Award, Deadline, Plan } from '../../core/plan/plan';
import { contentMaximum } from '../../core/plan/review/maxima';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { Facts } from '../app/Facts';
import { localNumber, localPercent, useTexts, type Texts } from '../app/language';
import { Entry, Part } from './Part';

/** What a plan lays down, and where each value comes from. What it leaves open is said to be open. */
export function PlanSummary({ reading }: { reading: PlanReading }): ReactElement {
  const texts = useTexts();
  const { plan } = reading;
  return (
    <>
      <Subtitle2 as="h2" block>
        {fact(plan, 'title') || texts('plan.untitled')}
      </Subtitle2>
      <Facts facts={overview(plan, texts)} />
      {plan.rounds.length > 0 && (
        <Part title={texts('plan.rounds')}>
          {plan.rounds.map(({ name, from, to, source }, index) => (
            <Entry key={index} source={source}>
              {texts('plan.round', { name, from: dayText(from, texts), to: dayText(to, texts) })}
            </Entry>
          ))}
        </Part>
      )}
      {plan.deadlines.length > 0 && (
        <Part title={texts('plan.deadlines')}>
          {plan.deadlines.map((deadline, index) => (
            <Entry key={index} source={deadline.source} note={deadlineNote(deadline, texts)}>
              {texts('plan.deadline', {
                content: deadline.content,
                phrase: deadline.phrase || texts('plan.deadline.open'),
              })}
            </Entry>
          ))}
        </Part>
      )}
      {plan.awards.length > 0 && (
        <Part title={texts('plan.awards')}>
          {plan.awards.map((award, index) => (
            <Entry key={index} source={award.source} note={awardNote(award, texts)}>
              {award.name}: {isUnreadable(reading, index) ? texts('plan.unreadable') : ratioText(award, texts)}
            </Entry>
          ))}
        </Part>
      )}
      {plan.conditions.length > 0 && (
        <Part title={texts('plan.conditions')}>
          {plan.conditions.map(({ content, source }, index) => (
            <Entry key={index} source={source}>
              {content}
            </Entry>
          ))}
        </Part>
      )}
      {plan.criteria.length > 0 && (
        <Part title={texts('plan.contents')}>
          {plan.criteria.map(({ id, name, maximum, source }, index) => (
            <Entry key={index} source={source}>
              {[id, name].filter(Boolean).join('. ')}
              {maximum !== null && ` (${localNumber(texts.language, maximum, 6)})`}
            </Entry>
          ))}
        </Part>
      )}
    </>
  );
}

function overview(plan: Plan, texts: Texts): (readonly [string, string])[] {
  const stated = (text: string): string => text || texts('plan.open.value');
  const groups = plan.criteria.filter(({ kind }) => kind === 'group').length;
  const count = plan.criteria.filter(({ kind }) => kind === 'criterion' || kind === null).length;
  const maximum = contentMaximum(plan.criteria);
  const isScored = plan.criteria.some((one) => one.maximum !== null);
  const open = isScored ? texts('plan.maximum.partial') : stated('');
  return [
    [texts('plan.issuer'), stated(fact(plan, 'issuer'))],
    [texts('plan.number'), fact(plan, 'number') || texts('plan.number.none')],
    [texts('plan.signed'), stated(fact(plan, 'signed'))],
    [texts('plan.signer'), stated(fact(plan, 'signer'))],
    [texts('plan.year'), stated(fact(plan, 'year'))],
    [texts('plan.rules'), rulesText(plan, texts)],
    [texts('plan.count.units'), String(plan.units.length)],
    [texts('plan.count.criteria'), groups === 0 ? String(count) : texts('plan.count.groups', { count, groups })],
    [texts('plan.maximum'), maximum === null ? open : localNumber(texts.language, maximum, 6)],
  ];
}

function rulesText(plan: Plan, texts: Texts): string {
  const named = fact(plan, 'rules');
  const year = factNumber(plan, 'year');
  if (named !== '' || year === null || !Number.isInteger(year)) return named || texts('plan.open.value');
  return texts('plan.rules.byYear', { name: versionOn(toSerial({ year, month: 1, day: 1 })).name });
}

function dayText(day: number | string | null, texts: Texts): string {
  if (day === null) return texts('plan.open.value');
  return typeof day === 'number' ? officialDate(day) : day;
}

function deadlineNote(deadline: Deadline, texts: Texts): string | undefined {
  const day = lastDayOf(deadline);
  const parts = [
    day === null ? '' : texts('plan.lastDay', { date: officialDate(day) }),
    deadline.except.length === 0 ? '' : texts('plan.deadline.except', { units: deadline.except.join('; ') }),
  ].filter((part) => part !== '');
  return parts.length === 0 ? undefined : parts.join(' · ');
}

function ratioText({ percent, base, scope }: Award, texts: Texts): string {
  if (percent === null) return texts('plan.ratio.none');
  const values = { percent: localPercent(texts.language, percent), base: base || texts('plan.open.value') };
  return texts(scope === null ? 'plan.ratio.open' : `plan.ratio.${scope}`, values);
}

function awardNote({ percent, scope, rounding, note }: Award, texts: Texts): string {
  const open = [
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
