import type { FUniver } from '@univerjs/core/facade';
import type { NameInfo } from '../grid/grid';

export function definedNames(api: FUniver): NameInfo[] {
  const workbook = api.getActiveWorkbook()!;
  return workbook.getDefinedNames().map((name) => {
    const sheetId = name.isWorkbookScope() ? null : name.getLocalSheetId();
    const sheet = sheetId ? workbook.getSheetBySheetId(sheetId)?.getSheetName() : undefined;
    return {
      name: name.getName(),
      formula: `=${name.getFormulaOrRefString().replace(/^=/, '')}`,
      ...(sheet !== undefined && { sheet }),
    };
  });
}

/** A reference goes in without its `=`, anything else with it. */
export function addDefinedName(api: FUniver, { name, formula, sheet }: NameInfo): void {
  const workbook = api.getActiveWorkbook()!;
  const reference = formula.replace(/^=/, '');
  const builder = workbook.newDefinedNameBuilder().setName(name);
  if (/[!:$]/.test(reference)) builder.setRef(reference);
  else builder.setFormula(reference);
  const owner = sheet === undefined ? null : workbook.getSheetByName(sheet);
  if (owner) builder.setScopeToWorksheet(owner);
  workbook.insertDefinedNameBuilder(builder.build());
}
