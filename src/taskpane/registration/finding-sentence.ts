import { officialDate } from '../../core/dates/serial';
import type { Finding } from '../../core/findings/finding';
import type { MessageKey } from '../../locales/messages';
import { localNumber, localPercent, type Texts } from '../app/language';

const PERCENTS = new Set(['percent', 'actual']);
const DATES = new Set(['received', 'deadline']);

/** A finding as a sentence: who, what, and what it may have been meant to be. */
export function findingSentence(finding: Finding, texts: Texts): string {
  const { name, suggestion, unit } = finding.values;
  const values = Object.fromEntries(
    Object.entries(finding.values).map(([key, value]) => [key, shown(key, value, texts)]),
  );
  if (unit !== undefined && finding.code !== 'plan/unit-missing') {
    values['unit'] = unit === '' ? '' : texts('finding.ofUnit', { unit });
  }
  const text = texts(keyOf(finding), values) + (suggestion ? texts('finding.suggestion', { suggestion }) : '');
  return name ? texts('finding.person', { name, text }) : text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Most codes have one sentence; a few say different things about different cells. */
function keyOf({ code, values }: Finding): MessageKey {
  if (code === 'cell/unknown-unit' && values['from'] === 'sheet') return 'finding.cell/unknown-unit.sheet';
  if (code === 'cell/impossible-date' && values['kind'] === 'none') return 'finding.cell/impossible-date.none';
  if (code === 'plan/ratio-partial' && values['unit'] !== '') return 'finding.plan/ratio-partial.unit';
  return `finding.${code}`;
}

function shown(key: string, value: string | number, texts: Texts): string {
  if (key === 'rounding') return texts(`rounding.short.${value}` as MessageKey);
  if (typeof value === 'string') return value;
  if (PERCENTS.has(key)) return localPercent(texts.language, value);
  return DATES.has(key) ? officialDate(value) : localNumber(texts.language, value, 6);
}
