const LOCALES = { vi: 'vi-VN', en: 'en-GB' } as const;

/** A number as readers of a language write it: thousands in groups, and their decimal mark. */
export function localNumber(language: keyof typeof LOCALES, value: number, digits = 2): string {
  return value.toLocaleString(LOCALES[language], { maximumFractionDigits: digits });
}
