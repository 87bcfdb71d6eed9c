import type { ApiSet } from '../host/host-object';

/** The requirement sets that the browser workbook stands for; what lies beyond them is not supported. */
const SUPPORTED = {
  SharedRuntime: '1.1',
  RibbonApi: '1.1',
  CustomFunctions: '1.9',
  CustomFunctionsRuntime: '1.3',
  RichApiRuntime: '1.1',
  RichApiRuntimeFlag: '1.1',
};

const DESKTOP_EXCEL = 1;

const WHITE = 0xffffff;
const BLACK = 0;

/** The colours of the host: light or dark, as the browser prefers. */
function themeColors(): object {
  const isDark = matchMedia('(prefers-color-scheme: dark)').matches;
  const [background, font] = isDark ? [BLACK, WHITE] : [WHITE, BLACK];
  return {
    bodyBackgroundColor: background,
    bodyForegroundColor: font,
    controlBackgroundColor: background,
    controlForegroundColor: font,
  };
}

/** What office.js asks its host for while it starts: the functions that a desktop host puts on `window.external`. */
export function hostExternal(locale: string, address: string, api: ApiSet): object {
  const context = {
    GetAppType: () => DESKTOP_EXCEL,
    GetSolutionRef: () => 'thidua',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetHostFullVersion: () => '16.0.20000.20000',
    GetAppUILocale: () => locale,
    GetAppDataLocale: () => 'vi-VN',
    GetDocUrl: () => address,
    GetAppCapabilities: () => '',
    GetActivationMode: () => 0,
    GetControlIntegrationLevel: () => 0,
    GetSolutionToken: () => '',
    GetOfficeThemeInfo: () => JSON.stringify(themeColors()),
    GetSupportedMatrix: () => JSON.stringify({ ...SUPPORTED, ExcelApi: `1.${api}` }),
    // The add-in keeps its settings in the workbook through the Excel API; the older store stays empty.
    GetSettings: () => ({ Read: () => undefined, Write: () => undefined }),
  };
  return {
    GetHostInfo: () => `Excel|Win32|16.01|${locale}|telemetry||disableLogging|0`,
    GetLoggingAllowed: () => false,
    GetContext: () => context,
    Execute: () => undefined,
    RegisterEvent: (_id: number, _target: string, _handler: unknown, done: (code: number) => void) => done(0),
    UnregisterEvent: (_id: number, _target: string, done: (code: number) => void) => done(0),
  };
}
