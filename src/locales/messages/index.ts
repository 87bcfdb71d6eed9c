import { en } from './en';
import { localNumber } from './local-number';
import type { MessageKey, Messages, MessageValues } from './messages';
import { vi } from './vi';

export type { MessageKey, MessageValues } from './messages';
export type MessageLanguage = 'vi' | 'en';

const ALL: Readonly<Record<MessageLanguage, Messages>> = { vi, en };

/** As many digits as a number has, without the noise of binary fractions. */
const DIGITS = 9;

/** The text of a key in a language, with its `{places}` filled. */
export function message(language: MessageLanguage, key: MessageKey, values: MessageValues = {}): string {
  return fill(language, ALL[language][key], values);
}

/**
 * A text with its `{places}` filled: numbers as readers of the language write them, texts as they are (a year is a text).
 * `{count:unit|units}` is a number with its noun.
 */
export function fill(language: MessageLanguage, template: string, values: MessageValues): string {
  return template.replace(/\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = values[name];
    if (value === undefined) return whole;
    const text = typeof value === 'number' ? localNumber(language, value, DIGITS) : value;
    return one === undefined ? text : `${text} ${Number(value) === 1 ? one : many}`;
  });
}
