import { storedLanguage } from './app/stored-language';

// Before functions.js: the sentences of the custom functions follow the language of the pane.
(globalThis as { THIDUA_LANGUAGE?: string }).THIDUA_LANGUAGE = storedLanguage();
