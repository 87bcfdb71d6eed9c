import type { Keywords } from '../../core/names/keywords';
import type { Reason } from '../../core/numbers/cell';
import type { FunctionLanguage } from '../../locales/functions';
import { errorTexts, type ErrorKey, type ErrorTexts } from '../../locales/functions/errors';

/** The reason of an error as one sentence, with the argument and row it is about in front. */
export function sentence(reason: Reason, language: FunctionLanguage): string {
  const texts = errorTexts[language];
  const { choices, ...others } = reason.values ?? {};
  const values = { ...others } as Record<string, string | number>;
  const template = texts.errors[reason.key as ErrorKey] ?? texts.errors.unexpected;
  if (choices !== undefined) {
    const isTold = typeof choices === 'object';
    values['choices'] = isTold ? told(choices, language) : texts.choices[choices as keyof ErrorTexts['choices']];
  }
  if (typeof values['expected'] === 'string') {
    values['expected'] = texts.expected[values['expected'] as keyof ErrorTexts['expected']];
  }
  const text = fill(template, { ...values, ...localNumbers(values, language) });
  const place: string[] = [];
  if (values['argument'] !== undefined) place.push(fill(texts.errors.where, values));
  if (values['row'] !== undefined) place.push(fill(texts.errors.row, values));
  if (values['column'] !== undefined) place.push(fill(texts.errors.column, values));
  if (place.length > 0) return `${place.join(', ')}: ${text}`;
  return text.charAt(0).toLocaleUpperCase() + text.slice(1);
}

/** Keywords as they are written in a formula. */
function told(keywords: Keywords, language: FunctionLanguage): string {
  const words =
    language === 'vi' ? Object.values(keywords).map((spellings) => spellings.split(',')[0]) : Object.keys(keywords);
  return words.join(', ');
}

type Values = Readonly<Record<string, string | number>>;

export function fill(template: string, values: Values): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

const COUNTED = new Set(['row', 'column', 'criterion', 'at']);

/** Numbers inside a sentence are written as its reader writes them. */
function localNumbers(values: Values, language: FunctionLanguage): Values {
  const numbers = Object.entries(values).filter(([name, value]) => typeof value === 'number' && !COUNTED.has(name));
  return Object.fromEntries(
    numbers.map(([name, value]) => [name, language === 'vi' ? String(value).replace('.', ',') : String(value)]),
  );
}
