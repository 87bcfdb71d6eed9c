import { FunctionType, type IFunctionInfo } from '@univerjs/engine-formula';
import type { FunctionsFile } from '../runtime/function-metadata';

/** What the grid shows while a function of the add-in is typed. */
export function functionPrompts(namespace: string, file: FunctionsFile): IFunctionInfo[] {
  return file.functions.map(({ name, description, parameters }) => ({
    functionName: `${namespace}.${name}`.toUpperCase(),
    functionType: FunctionType.User,
    description,
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.dimensionality === 'matrix' ? 'A1:A10' : '',
      require: parameter.optional || parameter.repeating ? 0 : 1,
      repeat: parameter.repeating ? 1 : 0,
    })),
  }));
}
