import { readDate } from '../../dates/read-date';
import { folded } from '../../names/fold';
import type { PlanRow } from '../schema/tables';
import * as rules from './rules';

/** The rules in force from a day on, as a plan refers to them. */
export interface LegalVersion {
  readonly id: string;
  /** What TD_Plan says: the decree that gives the version its name. */
  readonly name: string;
  /** The first day; null for the oldest, which covers every day before the next. */
  readonly from: string | null;
  readonly instruments: readonly string[];
  /** Ratios and votes that the rules themselves set. */
  readonly awards: readonly Partial<PlanRow<'awards'>>[];
  readonly conditions: readonly Partial<PlanRow<'conditions'>>[];
  readonly bands: readonly Partial<PlanRow<'bands'>>[];
}

/** From the oldest to the latest. Each says what its own instruments say, with the clause. */
export const LEGAL_VERSIONS: readonly LegalVersion[] = [
  {
    id: '2014',
    name: 'Nghị định số 65/2014/NĐ-CP',
    from: null,
    instruments: ['Thông tư số 02/2011/TT-BNV', 'Nghị định số 65/2014/NĐ-CP', 'Thông tư số 07/2014/TT-BNV'],
    awards: rules.awards2014,
    conditions: rules.conditions2014,
    bands: [],
  },
  {
    id: '2017',
    name: 'Nghị định số 91/2017/NĐ-CP',
    from: '01/10/2017',
    instruments: [
      'Nghị định số 91/2017/NĐ-CP',
      'Thông tư số 08/2017/TT-BNV',
      'Thông tư số 12/2019/TT-BNV',
      'Thông tư số 05/2020/TT-BNV',
    ],
    awards: rules.awards2017,
    conditions: rules.conditions2017,
    bands: [],
  },
  {
    id: '2024',
    name: 'Nghị định số 98/2023/NĐ-CP',
    from: '01/01/2024',
    instruments: ['Luật số 06/2022/QH15', 'Nghị định số 98/2023/NĐ-CP', 'Thông tư số 01/2024/TT-BNV'],
    awards: rules.awards2024,
    conditions: rules.conditions2024,
    bands: [],
  },
  {
    id: '2025',
    name: 'Nghị định số 152/2025/NĐ-CP',
    from: '01/07/2025',
    instruments: [
      'Luật số 06/2022/QH15',
      'Nghị định số 152/2025/NĐ-CP',
      'Thông tư số 15/2025/TT-BNV',
      'Nghị định số 129/2025/NĐ-CP',
    ],
    awards: [],
    conditions: rules.conditions2025,
    bands: [],
  },
  {
    id: '2026',
    name: 'Nghị định số 152/2025/NĐ-CP và Nghị định số 335/2025/NĐ-CP',
    from: '01/01/2026',
    instruments: [
      'Luật số 06/2022/QH15',
      'Nghị định số 152/2025/NĐ-CP',
      'Thông tư số 15/2025/TT-BNV',
      'Nghị định số 129/2025/NĐ-CP',
      'Nghị định số 335/2025/NĐ-CP',
    ],
    awards: rules.awards2026,
    conditions: rules.conditions2025,
    bands: rules.bands2026,
  },
];

/** The version that a plan names; null when it names none of them. */
export function namedVersion(name: string): LegalVersion | null {
  const wanted = folded(name);
  return LEGAL_VERSIONS.find((version) => folded(version.name) === wanted || version.id === wanted) ?? null;
}

/** The version in force on a day. */
export function versionOn(serial: number): LegalVersion {
  return LEGAL_VERSIONS.filter(({ from }) => from === null || firstDay(from) <= serial).at(-1)!;
}

function firstDay(text: string): number {
  const reading = readDate(text);
  return reading.kind === 'date' ? reading.serial : Infinity;
}
