import { Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { officialDate, toSerial } from '../../core/dates/serial';
import { fact, factNumber, type FactKey } from '../../core/plan/facts';
import { versionOn } from '../../core/plan/legal/versions';
import type { Plan } from '../../core/plan/plan';
import { contentMaximum } from '../../core/plan/review/maxima';
import type { PlanReading } from '../../core/plan/schema/read-plan';
import { Facts } from '../app/Facts';
import { localNumber, useTexts, type Texts } from '../app/language';
import { AwardsPart } from './AwardsPart';
import { DeadlinesPart } from './DeadlinesPart';
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
      {plan.deadlines.length > 0 && <DeadlinesPart deadlines={plan.deadlines} />}
      {plan.awards.length > 0 && <AwardsPart reading={reading} />}
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
    ...(isScored ? scoring(plan, texts) : []),
  ];
}

/** How points become totals and places: scale, limits, rounding, ties and classes. What the plan leaves open is said to be. */
function scoring(plan: Plan, texts: Texts): (readonly [string, string])[] {
  const stated = (key: FactKey): string => fact(plan, key) || texts('plan.open.value');
  const classes = plan.bands.map(({ name, from, isAbove }) => {
    if (from === null) return name;
    const bound = localNumber(texts.language, from, 6);
    return texts(isAbove === 'above' ? 'plan.class.above' : 'plan.class.from', { name, bound });
  });
  return [
    [texts('plan.scale'), [stated('scale'), fact(plan, 'bonusPlace')].filter((part) => part !== '').join(' · ')],
    [texts('plan.bonusCap'), stated('bonusCap')],
    [texts('plan.penaltyCap'), stated('penaltyCap')],
    [
      texts('plan.roundedAt'),
      [stated('roundedAt'), roundingText(plan, texts)].filter((part) => part !== '').join(' · '),
    ],
    [texts('plan.ties'), stated('ties')],
    [texts('plan.tieKeys'), stated('tieKeys')],
    [texts('plan.classes'), classes.length === 0 ? texts('plan.open.value') : classes.join('; ')],
  ];
}

function roundingText(plan: Plan, texts: Texts): string {
  const decimals = factNumber(plan, 'decimals');
  return decimals === null ? '' : texts('plan.decimals', { count: decimals });
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
