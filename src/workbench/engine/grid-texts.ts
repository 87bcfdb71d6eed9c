import { LocaleType, mergeLocales, type ILanguagePack } from '@univerjs/core';
import designEn from '@univerjs/design/locale/en-US';
import designVi from '@univerjs/design/locale/vi-VN';
import docsEn from '@univerjs/docs-ui/locale/en-US';
import docsVi from '@univerjs/docs-ui/locale/vi-VN';
import formulaUiEn from '@univerjs/sheets-formula-ui/locale/en-US';
import formulaUiVi from '@univerjs/sheets-formula-ui/locale/vi-VN';
import formulaEn from '@univerjs/sheets-formula/locale/en-US';
import formulaVi from '@univerjs/sheets-formula/locale/vi-VN';
import numfmtEn from '@univerjs/sheets-numfmt-ui/locale/en-US';
import numfmtVi from '@univerjs/sheets-numfmt-ui/locale/vi-VN';
import sheetsUiEn from '@univerjs/sheets-ui/locale/en-US';
import sheetsUiVi from '@univerjs/sheets-ui/locale/vi-VN';
import sheetsEn from '@univerjs/sheets/locale/en-US';
import sheetsVi from '@univerjs/sheets/locale/vi-VN';
import uiEn from '@univerjs/ui/locale/en-US';
import uiVi from '@univerjs/ui/locale/vi-VN';

/** The language of the page around the grid. */
export type GridLanguage = 'vi' | 'en';

/**
 * The engine's name of each language, and how it writes numbers: by what name the
 * engine knows it, by which mark, and by which tag of a number format.
 */
export const LOCALES = {
  vi: { type: LocaleType.VI_VN, numbers: 'vi', mark: ',', tag: '[$-42A]' },
  en: { type: LocaleType.EN_US, numbers: 'en', mark: '.', tag: '[$-409]' },
} as const;

/** The grid's own words: menus, the bottom line, hints. */
export const GRID_TEXTS: Readonly<Record<LocaleType.VI_VN | LocaleType.EN_US, ILanguagePack>> = {
  [LocaleType.VI_VN]: mergeLocales(designVi, uiVi, docsVi, sheetsVi, sheetsUiVi, formulaVi, formulaUiVi, numfmtVi),
  [LocaleType.EN_US]: mergeLocales(designEn, uiEn, docsEn, sheetsEn, sheetsUiEn, formulaEn, formulaUiEn, numfmtEn),
};
