import { metadata } from '../../src/functions/metadata';
import { registry } from '../../src/functions/registry';
import { helpTexts, type FunctionLanguage } from '../../src/locales/functions';
import { WRITTEN_HOST } from './manifest';

type MetadataFile = 'functions.json' | 'functions-vi.json';

/** The metadata files of the custom functions, from their descriptors. */
export function metadataFiles(host: string = WRITTEN_HOST): Readonly<Record<MetadataFile, string>> {
  const page = `${host.replace(/\/+$/, '')}/help.html`;
  const text = (language: FunctionLanguage): string => `${JSON.stringify(metadata(language, page), null, 2)}\n`;
  return { 'functions.json': text('en'), 'functions-vi.json': text('vi') };
}

/** The functions by name, each with what it does in both languages: the help page has a place for each. */
export function functionList(): readonly { readonly id: string; readonly vi: string; readonly en: string }[] {
  return registry.map(({ id }) => ({ id, vi: helpTexts.vi[id].description, en: helpTexts.en[id].description }));
}
