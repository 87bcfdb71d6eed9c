import { helpTexts, type FunctionLanguage } from '../locales/functions';
import type { Parameter } from './call/parameter';
import { registry } from './registry';

/**
 * The metadata file that a host reads, in one language. Ids, names and parameters do not depend on the language. With the
 * address of the help page, which has a place for each function, Excel offers it as help where a function is typed.
 */
export function metadata(language: FunctionLanguage, helpPage?: string): object {
  const texts = helpTexts[language];
  return {
    allowErrorForDataTypeAny: true,
    functions: registry.map(({ id, parameters, result }) => {
      const { description, parameters: descriptions } = texts[id];
      return {
        id,
        name: id,
        description,
        ...(helpPage !== undefined && { helpUrl: `${helpPage}#${id}` }),
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
