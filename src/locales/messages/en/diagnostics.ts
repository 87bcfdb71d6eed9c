import type { diagnostics as vi } from '../vi/diagnostics';

export const diagnostics: Record<keyof typeof vi, string> = {
  'diagnostics.version': 'Version',
  'diagnostics.functionsVersion': 'Version of the THIDUA functions',
  'diagnostics.versionsDiffer':
    'The functions and the pane are of different versions: Excel still keeps an old file, for up to 24 hours. Reload the pane; where they still differ, close all windows of Excel and open it again.',
  'diagnostics.host': 'Application',
  'diagnostics.officeLanguage': 'Language of Office',
  'diagnostics.functions': 'Registered functions',
  'diagnostics.supported': 'yes',
  'diagnostics.unsupported': 'no',
  'diagnostics.privacy': 'This page holds no personal data; a picture of it may be sent when help is needed.',
};
