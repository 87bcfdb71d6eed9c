import { helpTexts, type FunctionLanguage } from '../locales/functions';
import type { Parameter } from './call/parameter';
import { registry } from './registry';

/** The metadata file that a host reads, in one language. Ids, names and parameters do not depend on the language. */
export function metadata(language: FunctionLanguage): object {
  const texts = helpTexts[language];
  return {
    allowErrorForDataTypeAny: true,
    functions: registry.map(({ id, parameters, result }) => {
      const { description, parameters: descriptions } = texts[id];
      return {
        id,
        name: id,
        description,
        parameters: parameters.map((parameter) =>
          parameterMetadata(parameter, (descriptions as Readonly<Record<string, string>>)[parameter.name]!),
        ),
        result: { type: 'any', dimensionality: result },
      };
    }),
  };
}

function parameterMetadata({ name, shape, presence }: Parameter, description: string): object {
  return {
    name,
    description,
    type: 'any',
    dimensionality: shape,
    ...(presence === 'optional' && { optional: true }),
    ...(presence === 'repeating' && { repeating: true }),
  };
}
