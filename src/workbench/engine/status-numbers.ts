import type { DependencyOverride } from '@univerjs/core';
import { IStatusBarService, StatusBarService } from '@univerjs/sheets-ui';
import { LOCALES, type GridLanguage } from './grid-texts';

/** The sums below the cells, in numbers as the page writes them: the engine would write them as the browser does. */
export function statusNumbers(language: () => GridLanguage): DependencyOverride {
  class Status extends StatusBarService {
    override setState(state: Parameters<StatusBarService['setState']>[0]): void {
      const { tag } = LOCALES[language()];
      super.setState(state && { ...state, pattern: `${tag}${state.pattern ?? 'General'}` });
    }
  }
  return [[IStatusBarService, { useClass: Status }]];
}
