import { officialDate } from '../../core/dates/serial';
import type { Finding } from '../../core/findings/finding';
import { sentence } from '../../functions/call/sentence';
import type { MessageKey } from '../../locales/messages';
import { localNumber, localPercent, type Texts } from '../app/language';

const PERCENTS = new Set(['percent', 'actual']);
/** Other values that are shares, by code. */
const SHARES: Readonly<Record<string, string>> = {
  'plan/ratio-above-rules': 'most',
  'row/collective-conditions': 'least',
};
/** Values that are days, by code: elsewhere `from` and `to` are points. */
const DAYS: Readonly<Record<string, readonly string[]>> = {
  'row/late': ['received', 'deadline'],
  'plan/round-reversed': ['from', 'to'],
  'plan/rounds-overlap': ['from', 'to'],
  'plan/last-day-differs': ['named', 'written'],
  'plan/deadline-outside': ['day', 'from', 'to'],
};

/** A finding as it is told outside the pane: what was found, and how it came about. */
export function findingSentence(finding: Finding, texts: Texts): string {
  return [findingHeadline(finding, texts), findingDerivation(finding, texts)].filter((part) => part !== '').join(' ');
}

/** Findings whose figures are worked out from others: the steps are a sentence of their own. */
const DERIVED = ['plan/ratio-exceeded'] as const;

/** How a finding's figures came about; an empty text where there is nothing to be worked out. */
export function findingDerivation(finding: Finding, texts: Texts): string {
  const code = DERIVED.find((one) => one === finding.code);
  return code ? texts(`derivation.${code}`, shownValues(finding, texts)) : '';
}

function shownValues({ code, values }: Finding, texts: Texts): Record<string, string | number> {
  return Object.fromEntries(Object.entries(values).map(([key, value]) => [key, shown(code, key, value, texts)]));
}

/** A finding in one sentence: who, what, and what it may have been meant to be. */
export function findingHeadline(finding: Finding, texts: Texts): string {
  const { code } = finding;
  const { name, suggestion, unit } = finding.values;
  const values = shownValues(finding, texts);
  if (unit !== undefined && code !== 'plan/unit-missing') {
    values['unit'] = unit === '' ? '' : texts('finding.ofUnit', { unit });
  }
  if (code === 'plan/rule-unreadable') values['reason'] = ruleReason(finding, texts);
  const text =
    texts(keyOf(finding), values) +
    (suggestion && suggestion !== finding.values['found'] ? texts('finding.suggestion', { suggestion }) : '');
  const isOfPerson = name && !/^(?:plan|score)\//.test(code);
  return isOfPerson ? texts('finding.person', { name, text }) : text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Most codes have one sentence; a few say different things about different cells. */
function keyOf({ code, values, gravity }: Finding): MessageKey {
  switch (code) {
    case 'cell/unknown-unit':
      return values['from'] === 'sheet' ? 'finding.cell/unknown-unit.sheet' : 'finding.cell/unknown-unit';
    case 'cell/impossible-date':
    case 'plan/impossible-date':
      return values['kind'] === 'none' ? `finding.${code}.none` : `finding.${code}`;
    case 'plan/ratio-partial':
      return values['unit'] === '' ? 'finding.plan/ratio-partial' : 'finding.plan/ratio-partial.unit';
    case 'plan/unreadable-phrase':
      return values['kind'] === 'several' ? 'finding.plan/unreadable-phrase.several' : 'finding.plan/unreadable-phrase';
    case 'plan/unreadable-cell':
      return `finding.plan/unreadable-cell.${values['expects'] as 'number' | 'whole' | 'percent' | 'choice'}`;
    case 'row/disqualified':
      return values['why'] === 'discipline' ? 'finding.row/disqualified.discipline' : 'finding.row/disqualified';
    case 'row/late':
      return values['unitName'] ? 'finding.row/late.unit' : 'finding.row/late';
    case 'row/collective-conditions':
      return values['least'] === 0 ? `finding.${code}.one` : `finding.${code}`;
    case 'cell/merged':
      return values['isHeading'] === 1 ? `finding.${code}.heading` : `finding.${code}`;
    case 'cell/title-for-other-kind':
      return values['kind'] === 'collective' ? `finding.${code}.collective` : `finding.${code}`;
    case 'table/duplicate-person':
      if (values['isSameUnit'] === 1) return `finding.${code}.same`;
      if (gravity !== 'error') return `finding.${code}`;
      return values['pair'] ? `finding.${code}.said` : `finding.${code}.person`;
    default:
      return `finding.${code}`;
  }
}

function ruleReason({ values }: Finding, texts: Texts): string {
  const { at, found, expected } = values;
  const key = found === '' ? 'ruleEndsEarly' : 'ruleUnreadable';
  return sentence({ key, values: { at: at!, found: found!, expected: expected! } }, texts.language);
}

function shown(code: string, key: string, value: string | number, texts: Texts): string {
  if (key === 'rounding') return texts(`rounding.short.${value}` as MessageKey);
  if (key === 'role') return texts(`finding.role.${value}` as MessageKey);
  if (typeof value === 'string') return value;
  const isPercent = PERCENTS.has(key) || SHARES[code] === key;
  if (isPercent) return localPercent(texts.language, value);
  return DAYS[code]?.includes(key) ? officialDate(value) : localNumber(texts.language, value, 6);
}
