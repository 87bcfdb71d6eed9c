import { folded } from '../../core/names/fold';
import type { Descriptor } from '../../functions/call/descriptor';
import { registry } from '../../functions/registry';
import { helpTexts } from '../../locales/functions';

const haystacks = new Map<string, string>();

/** The functions whose name or help speaks of every word of a search, in either language, without diacritics. */
export function foundFunctions(search: string): readonly Descriptor[] {
  const words = folded(search).split(' ').filter(Boolean);
  return registry.filter((descriptor) => words.every((word) => haystack(descriptor).includes(word)));
}

function haystack({ id }: Descriptor): string {
  let text = haystacks.get(id);
  if (text === undefined) {
    const parts = (['vi', 'en'] as const).flatMap((language) => {
      const { description, details, parameters } = helpTexts[language][id];
      return [description, details, ...Object.values(parameters)];
    });
    text = folded([`thidua.${id}`, ...parts].join(' '));
    haystacks.set(id, text);
  }
  return text;
}
