import type { Finding } from '../findings/finding';
import type { Registration } from './registration';
import type { RegistrationSheet } from './registration-sheet';

/** Tells of which unit a finding is: that of its row, or the one it names; an empty text where it is of none. */
export function unitOfFinding({ sheets }: Registration): (finding: Finding) => string {
  const byName = new Map<string, RegistrationSheet[]>();
  for (const sheet of sheets) byName.set(sheet.name, [...(byName.get(sheet.name) ?? []), sheet]);
  return ({ cell, code, values }) => {
    const named = values['unit'];
    if (code.startsWith('plan/')) return typeof named === 'string' ? named : '';
    for (const sheet of (cell && byName.get(cell.sheet)) ?? []) {
      const at = sheet.atRow(cell!.row);
      if (at === null) continue;
      const { unit, text } = sheet.units.at(at);
      return unit?.name ?? text;
    }
    return '';
  };
}
