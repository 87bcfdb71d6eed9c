import type { diagnostics as vi } from '../vi/diagnostics';

export const diagnostics: Record<keyof typeof vi, string> = {
  'diagnostics.version': 'Version',
  'diagnostics.host': 'Application',
  'diagnostics.officeLanguage': 'Language of Office',
  'diagnostics.functions': 'Registered functions',
  'diagnostics.supported': 'yes',
  'diagnostics.unsupported': 'no',
  'diagnostics.privacy': 'This page holds no personal data; a picture of it may be sent when help is needed.',
};
