import type { FUniver } from '@univerjs/core/facade';
import type { NameInfo } from '../grid/grid';

export function definedNames(api: FUniver): NameInfo[] {
  const names = api.getActiveWorkbook()!.getDefinedNames();
  return names.map((name) => ({
    name: name.getName(),
    formula: `=${name.getFormulaOrRefString().replace(/^=/, '')}`,
  }));
}

/** A reference goes in without its `=`, anything else with it. */
export function addDefinedName(api: FUniver, { name, formula }: NameInfo): void {
  const reference = formula.replace(/^=/, '');
  api.getActiveWorkbook()!.insertDefinedName(name, /[!:$]/.test(reference) ? reference : formula);
}
