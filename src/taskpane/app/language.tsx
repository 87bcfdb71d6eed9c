import { createContext, useContext, useMemo, type ReactElement, type ReactNode } from 'react';
import { BLOC, blocWord, type BlocWord } from '../../core/plan/bloc-word';
import type { Plan } from '../../core/plan/plan';
import { localNumber } from '../../locales/messages/local-number';
import { fill, message, type MessageKey, type MessageValues } from '../../locales/messages';
import type { Language } from './stored-language';

export { localNumber };

export interface LanguageContextValue {
  readonly language: Language;
  readonly setLanguage: (language: Language) => void;
  /** How the plan in sight calls its blocs. */
  readonly word?: BlocWord;
}

export const LanguageContext = createContext<LanguageContextValue>({ language: 'vi', setLanguage: () => undefined });

export interface Texts {
  readonly language: Language;
  (key: MessageKey, values?: MessageValues): string;
  /** A text that stands elsewhere, with its places filled alike. */
  filled(template: string, values: MessageValues): string;
}

/** The texts of the pane in the language of its reader. */
export function useTexts(): Texts {
  const { language, word } = useContext(LanguageContext);
  return useMemo(() => textsIn(language, word), [language, word]);
}

/** Texts may name a bloc as the plan does, as `{bloc}` or `{Bloc}`. */
export function textsIn(language: Language, word: BlocWord = BLOC): Texts {
  const texts = (key: MessageKey, values?: MessageValues): string => message(language, key, { ...word, ...values });
  const filled = (template: string, values: MessageValues): string => fill(language, template, { ...word, ...values });
  return Object.assign(texts, { language, filled });
}

/** What is inside calls blocs as a plan does. */
export function PlanWords({ plan, children }: { plan: Plan; children: ReactNode }): ReactElement {
  const language = useContext(LanguageContext);
  const { Bloc } = blocWord(plan);
  const value = useMemo(() => ({ ...language, word: { Bloc, bloc: Bloc.toLowerCase() } }), [language, Bloc]);
  return <LanguageContext.Provider value={value}>{children}</LanguageContext.Provider>;
}

export function localPercent(language: Language, value: number): string {
  return `${localNumber(language, Math.round(value * 1e8) / 1e6)}%`;
}
