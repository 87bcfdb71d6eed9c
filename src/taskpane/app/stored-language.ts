export type Language = 'vi' | 'en';

const KEY = 'thidua.language';

/** The language chosen last; Vietnamese until somebody chooses. */
export function storedLanguage(): Language {
  try {
    return localStorage.getItem(KEY) === 'en' ? 'en' : 'vi';
  } catch {
    return 'vi';
  }
}

export function storeLanguage(language: Language): void {
  try {
    localStorage.setItem(KEY, language);
  } catch {
    // Storage may be switched off; then the choice lasts as long as the pane.
  }
}
