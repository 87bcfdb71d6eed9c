import type { Finding, FindingCode, RegistrationCode } from '../../core/findings/finding';
import { againstPlan as againstPlanEn } from './against-plan.en';
import { againstPlan as againstPlanVi } from './against-plan.vi';
import { cell as cellEn } from './cell.en';
import { cell as cellVi } from './cell.vi';
import { plan as planEn } from './plan.en';
import { plan as planVi } from './plan.vi';
import { row as rowEn } from './row.en';
import { row as rowVi } from './row.vi';
import { score as scoreEn } from './score.en';
import { score as scoreVi } from './score.vi';
import { table as tableEn } from './table.en';
import { table as tableVi } from './table.vi';

export type FindingLanguage = 'vi' | 'en';

interface Named {
  readonly name: string;
}
const NAMED: Readonly<Record<FindingLanguage, Readonly<Record<RegistrationCode, Named>>>> = {
  vi: { ...rowVi, ...cellVi, ...tableVi, ...againstPlanVi },
  en: { ...rowEn, ...cellEn, ...tableEn, ...againstPlanEn },
};

/** A code without variants and without a name has its sentence alone. */
type Texts = string | Readonly<Record<string, string>> | Named;
const ALL: Readonly<Record<FindingLanguage, Readonly<Record<FindingCode, Texts>>>> = {
  vi: { ...NAMED.vi, ...planVi, ...scoreVi },
  en: { ...NAMED.en, ...planEn, ...scoreEn },
};

function textOf(language: FindingLanguage, code: FindingCode, part: string): string | undefined {
  const texts = ALL[language][code];
  if (typeof texts === 'string') return part === 'text' ? texts : undefined;
  return (texts as Readonly<Record<string, string>>)[part];
}

/** The sentence of a finding, with places for its values. */
export function findingText(language: FindingLanguage, { code, variant }: Pick<Finding, 'code' | 'variant'>): string {
  return textOf(language, code, variant ?? 'text')!;
}

/** How a finding's figures came about, with places for them; undefined where nothing is worked out. */
export function derivationText(language: FindingLanguage, code: FindingCode): string | undefined {
  return textOf(language, code, 'derivation');
}

/** What findings of a registration's code are called in a list. */
export function findingName(language: FindingLanguage, code: RegistrationCode): string {
  return NAMED[language][code].name;
}
