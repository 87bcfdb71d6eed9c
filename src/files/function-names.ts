import { newerFromFile, newerToFile } from './newer-functions';

/**
 * How Excel stores functions in a file: those of an add-in as `_xldudf_NAMESPACE_NAME(`, its own newer ones with `_xlfn.` before.
 * Only names that are known are turned; others stay as they stand.
 */
export interface FunctionNames {
  toFile(formula: string): string;
  fromFile(formula: string): string;
}

export function functionNames(namespace: string, names: readonly string[]): FunctionNames {
  const known = new Map(names.map((name) => [`${namespace}_${name}`.toUpperCase(), `${namespace}.${name}`]));
  return {
    fromFile: (formula) =>
      outsideTexts(formula, (part) =>
        newerFromFile(part).replace(/(?:\[\d+\]!)?_xldudf_([A-Za-z0-9_.]+)(?=\()/gi, (whole, name: string) => {
          return known.get(name.toUpperCase()) ?? whole;
        }),
      ),
    toFile: (formula) =>
      outsideTexts(formula, (part) =>
        newerToFile(part).replace(
          /\b([A-Za-z][A-Za-z0-9]*)\.([A-Za-z][A-Za-z0-9_.]*)(?=\()/g,
          (whole, space: string, name: string) => {
            const stored = `${space}_${name}`.toUpperCase();
            return known.has(stored) ? `_xldudf_${stored}` : whole;
          },
        ),
      ),
  };
}

/** Leaves quoted texts and quoted sheet names alone. */
function outsideTexts(formula: string, change: (part: string) => string): string {
  return formula
    .split(/("(?:[^"]|"")*"|'(?:[^']|'')*')/)
    .map((part, index) => (index % 2 === 0 ? change(part) : part))
    .join('');
}
