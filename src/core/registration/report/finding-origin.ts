import type { Finding } from '../../findings/finding';
import type { Registrant, RegistrationSheet } from '../table/registration-sheet';
import type { Registration } from '../table/registration';

/** What is known of the row that a finding is about. */
export interface FindingOrigin {
  /** The unit of its row, or the one it names; an empty text where it is of none. */
  readonly unit: string;
  /** Whether the plan has that unit. */
  readonly isKnownUnit: boolean;
  /** Where a row that was put together with others came from; null for one that stands where it was typed. */
  readonly source: { readonly file: string; readonly sheet: string; readonly row: string } | null;
}

const NOWHERE: FindingOrigin = { unit: '', isKnownUnit: false, source: null };

/** Tells of each finding whose it is and where it came from. */
export function originOfFinding({ sheets }: Registration): (finding: Finding) => FindingOrigin {
  const byName = new Map<string, RegistrationSheet[]>();
  for (const sheet of sheets) byName.set(sheet.name, [...(byName.get(sheet.name) ?? []), sheet]);
  return (finding) => {
    const { cell, code } = finding;
    const named = unitSaid(finding);
    if (named !== '') return { unit: named, isKnownUnit: true, source: null };
    if (code.startsWith('plan/')) return NOWHERE;
    for (const sheet of (cell && byName.get(cell.sheet)) ?? []) {
      const at = sheet.atRow(cell!.row);
      if (at === null) continue;
      const person = sheet.person(at);
      const { unit, text } = person.unit;
      return { unit: unit?.name ?? text, isKnownUnit: unit !== null, source: sourceOf(person) };
    }
    return NOWHERE;
  };
}

/** The unit that the finding itself is about. */
function unitSaid(finding: Finding): string {
  switch (finding.code) {
    case 'plan/unit-missing':
    case 'plan/ratio-exceeded':
    case 'plan/base-missing':
      return finding.values.unit;
    case 'plan/ratio-partial':
      return finding.variant === 'unit' ? finding.values.unit : '';
    case 'row/late':
      return finding.variant === 'unit' ? finding.values.unitName : '';
    default:
      return '';
  }
}

function sourceOf(person: Registrant): FindingOrigin['source'] {
  const [sheet, row] = [person.text('sourceSheet'), person.text('sourceRow')];
  return sheet === '' || row === '' ? null : { file: person.text('sourceFile'), sheet, row };
}
