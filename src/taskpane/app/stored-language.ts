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

/** Tells of a choice made in another window of the add-in. Returns the function that stops it. */
export function onStoredLanguage(listener: (language: Language) => void): () => void {
  const follow = ({ key }: StorageEvent): void => {
    if (key === KEY) listener(storedLanguage());
  };
  window.addEventListener('storage', follow);
  return () => window.removeEventListener('storage', follow);
}
