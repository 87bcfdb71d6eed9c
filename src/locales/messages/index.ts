import { en } from './en';
import type { MessageKey, Messages, MessageValues } from './messages';
import { vi } from './vi';

export type { MessageKey, MessageValues } from './messages';
export type MessageLanguage = 'vi' | 'en';

const ALL: Readonly<Record<MessageLanguage, Messages>> = { vi, en };

/** The text of a key in a language, with its `{places}` filled. `{count:unit|units}` is a number with its noun. */
export function message(language: MessageLanguage, key: MessageKey, values: MessageValues = {}): string {
  return ALL[language][key].replace(
    /\{(\w+)(?::([^|}]*)\|([^}]*))?\}/g,
    (whole, name: string, one?: string, many?: string) => {
      const value = values[name];
      if (value === undefined) return whole;
      return one === undefined ? String(value) : `${value} ${Number(value) === 1 ? one : many}`;
    },
  );
}
