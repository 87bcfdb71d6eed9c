import { createContext, useContext, useMemo } from 'react';
import { message, type MessageKey, type MessageValues } from '../../locales/messages';
import type { Language } from './stored-language';

export interface LanguageContextValue {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
}

export const LanguageContext = createContext<LanguageContextValue>({ language: 'vi', setLanguage: () => undefined });

export interface Texts {
  readonly language: Language;
  (key: MessageKey, values?: MessageValues): string;
}

/** The texts of the pane in the language of its reader. */
export function useTexts(): Texts {
  const { language } = useContext(LanguageContext);
  return useMemo(() => textsIn(language), [language]);
}

export function textsIn(language: Language): Texts {
  const texts = (key: MessageKey, values?: MessageValues): string => message(language, key, values);
  return Object.assign(texts, { language });
}

/** A number as the reader writes it. */
export function localNumber(language: Language, value: number, digits = 2): string {
  return value.toLocaleString(language === 'vi' ? 'vi-VN' : 'en-GB', { maximumFractionDigits: digits });
}

export function localPercent(language: Language, value: number): string {
  return `${localNumber(language, Math.round(value * 1e8) / 1e6)}%`;
}
