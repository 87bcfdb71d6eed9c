import { officialDate } from '../../core/dates/serial';
import type { ValueKind, ValueTypes } from '../../core/findings/catalogue/entry';
import { kindsOf, type Finding } from '../../core/findings/finding';
import { sentence } from '../../functions/call/sentence';
import { derivationText, findingText } from '../../locales/findings';
import { localNumber, localPercent, type Texts } from '../app/language';

/** How a value of each kind is said. */
const SAID: { readonly [K in ValueKind]: (value: ValueTypes[K], texts: Texts) => string | number } = {
  text: (text) => text,
  person: (name) => name,
  unit: (unit, texts) => (unit === '' ? '' : texts('finding.ofUnit', { unit })),
  suggestion: (text) => text,
  unsaid: () => '',
  count: (count) => count,
  points: (points, texts) => localNumber(texts.language, points, 6),
  bound: (points, texts) => (points === null ? '…' : localNumber(texts.language, points, 6)),
  share: (share, texts) => localPercent(texts.language, share),
  day: officialDate,
  rounding: (rounding, texts) => texts(`rounding.short.${rounding}`),
  role: (role, texts) => texts(`finding.role.${role}`),
  reason: (values, texts) =>
    sentence({ key: values.found === '' ? 'ruleEndsEarly' : 'ruleUnreadable', values }, texts.language),
};

/** A finding as it is told outside the pane: what was found, and how it came about. */
export function findingSentence(finding: Finding, texts: Texts): string {
  return [findingHeadline(finding, texts), findingDerivation(finding, texts)].filter((part) => part !== '').join(' ');
}

/** How a finding's figures came about; an empty text where there is nothing to be worked out. */
export function findingDerivation(finding: Finding, texts: Texts): string {
  const template = derivationText(texts.language, finding.code);
  return template === undefined ? '' : texts.filled(template, said(finding, texts));
}

/** A finding in one sentence: who, what, and what it may have been meant to be. */
export function findingHeadline(finding: Finding, texts: Texts): string {
  const kinds = Object.entries(kindsOf(finding));
  const values = said(finding, texts);
  const ofKind = (kind: ValueKind): string | number => values[kinds.find((one) => one[1] === kind)?.[0] ?? ''] ?? '';
  const [name, suggestion] = [ofKind('person'), ofKind('suggestion')];
  const isAsked = suggestion !== '' && suggestion !== values['found'];
  const text =
    texts.filled(findingText(texts.language, finding), values) +
    (isAsked ? texts('finding.suggestion', { suggestion }) : '');
  return name === '' ? text.charAt(0).toLocaleUpperCase() + text.slice(1) : texts('finding.person', { name, text });
}

function said(finding: Finding, texts: Texts): Record<string, string | number> {
  const values = finding.values as Readonly<Record<string, never>>;
  return Object.fromEntries(
    Object.entries(kindsOf(finding)).map(([name, kind]) => [name, SAID[kind](values[name]!, texts)]),
  );
}
