import { metadata } from '../../src/functions/metadata';
import type { FunctionLanguage } from '../../src/locales/functions';

/** The metadata files of the custom functions, from their descriptors. */
export function metadataFiles(): Readonly<Record<'functions.json' | 'functions-vi.json', string>> {
  const text = (language: FunctionLanguage): string => `${JSON.stringify(metadata(language), null, 2)}\n`;
  return { 'functions.json': text('en'), 'functions-vi.json': text('vi') };
}
