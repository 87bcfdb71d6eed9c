import type { Univer } from '@univerjs/core';
import { UniverDocsPlugin } from '@univerjs/docs';
import { UniverDocsUIPlugin } from '@univerjs/docs-ui';
import { UniverRenderEnginePlugin } from '@univerjs/engine-render';
import { UniverSheetsPlugin } from '@univerjs/sheets';
import { CalculationMode, UniverSheetsFormulaPlugin } from '@univerjs/sheets-formula';
import { UniverSheetsFormulaUIPlugin } from '@univerjs/sheets-formula-ui';
import { UniverSheetsNumfmtPlugin } from '@univerjs/sheets-numfmt';
import { UniverSheetsNumfmtUIPlugin } from '@univerjs/sheets-numfmt-ui';
import { UniverSheetsUIPlugin } from '@univerjs/sheets-ui';
import { UniverUIPlugin } from '@univerjs/ui';
import type { FunctionsFile } from '../runtime/function-metadata';
import { functionPrompts } from './function-prompts';
import type { GridLanguage } from './grid-texts';
import { KeepingFormulaPlugin } from './kept-results';
import { statusNumbers } from './status-numbers';

/** Where the grid is drawn, and the functions that it prompts for. */
export interface PagePlugins {
  readonly container: HTMLElement;
  readonly namespace: string;
  readonly functions: FunctionsFile;
}

/** What the grid of a page is made of; each plugin after those that it needs. */
export function registerPlugins(
  univer: Univer,
  { container, namespace, functions }: PagePlugins,
  language: () => GridLanguage,
): void {
  univer.registerPlugin(UniverRenderEnginePlugin);
  univer.registerPlugin(KeepingFormulaPlugin);
  univer.registerPlugin(UniverUIPlugin, { container, header: true, toolbar: true, footer: true });
  univer.registerPlugin(UniverDocsPlugin);
  univer.registerPlugin(UniverDocsUIPlugin);
  univer.registerPlugin(UniverSheetsPlugin);
  univer.registerPlugin(UniverSheetsUIPlugin, { override: statusNumbers(language) });
  univer.registerPlugin(UniverSheetsFormulaPlugin, {
    initialFormulaComputing: CalculationMode.FORCED,
    description: functionPrompts(namespace, functions),
  });
  univer.registerPlugin(UniverSheetsFormulaUIPlugin);
  univer.registerPlugin(UniverSheetsNumfmtPlugin);
  univer.registerPlugin(UniverSheetsNumfmtUIPlugin);
}
