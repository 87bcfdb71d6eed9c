import { Caption1, Subtitle2 } from '@fluentui/react-components';
import type { ReactElement } from 'react';
import { registry } from '../../functions/registry';
import { Facts } from '../app/Facts';
import { useTexts } from '../app/language';

const SETS: readonly (readonly [string, string])[] = [
  ['ExcelApi', '1.12'],
  ['ExcelApi', '1.17'],
  ['SharedRuntime', '1.1'],
  ['CustomFunctionsRuntime', '1.3'],
];

/** Chẩn đoán: what somebody who helps needs to know, and nothing about people. */
export default function DiagnosticsPage(): ReactElement {
  const texts = useTexts();
  const { diagnostics, displayLanguage, requirements } = Office.context;
  const functionsVersion = (globalThis as { THIDUA_FUNCTIONS_VERSION?: string }).THIDUA_FUNCTIONS_VERSION;
  const supported = (name: string, version: string): string =>
    texts(requirements.isSetSupported(name, version) ? 'diagnostics.supported' : 'diagnostics.unsupported');
  const facts: readonly (readonly [string, string])[] = [
    [texts('diagnostics.version'), APP_VERSION],
    [texts('diagnostics.functionsVersion'), functionsVersion ?? '–'],
    [
      texts('diagnostics.host'),
      `${diagnostics?.host ?? ''} ${diagnostics?.platform ?? ''} ${diagnostics?.version ?? ''}`,
    ],
    [texts('diagnostics.officeLanguage'), displayLanguage],
    ...SETS.map(([name, version]) => [`${name} ${version}`, supported(name, version)] as const),
  ];
  return (
    <>
      <Facts facts={facts} />
      {functionsVersion !== APP_VERSION && (
        <Caption1 data-outcome="versions-differ">{texts('diagnostics.versionsDiffer')}</Caption1>
      )}
      <Subtitle2 as="h2">{texts('diagnostics.functions')}</Subtitle2>
      <Caption1>{registry.map(({ id }) => `THIDUA.${id}`).join(' · ')}</Caption1>
      <Caption1>{texts('diagnostics.privacy')}</Caption1>
    </>
  );
}
