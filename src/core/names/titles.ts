import { NearestText } from './distance';
import { folded } from './fold';

/** Short codes of award titles and forms of praise. */
export type TitleCode =
  | 'LĐTT'
  | 'CSTĐCS'
  | 'CSTĐT'
  | 'CSTĐB'
  | 'CSTĐTQ'
  | 'TTLĐTT'
  | 'TTLĐXS'
  | 'CTĐT'
  | 'CTĐB'
  | 'CTĐCP'
  | 'GK'
  | 'BKT'
  | 'BKB'
  | 'BKTTg'
  | 'BK';

export interface Title {
  readonly code: TitleCode;
  readonly name: string;
  /** Whom it is given to. */
  readonly holder: 'person' | 'collective' | 'either';
}

const PROVINCE = '(?:cua)?(?:chutich|ct)?(?:ubnd|uybannhandan)?(?:cap)?';
/** A ministry may be named after its word: `Bộ TT&TT`. */
const MINISTRY = '(?:bo[a-z0-9]*|b|ban|bannganh|nganh)';
/** A province or a city under the government, named or not. */
const PLACE = '(?:(?:tinh|thanhpho|tp)[a-z0-9]*|t)';
const SOLDIER = '(?:chiensi|cs)(?:thidua|td)(?:cap)?';
const FLAG = '(?:cothidua|cotd|ctd)';
const DIPLOMA = '(?:bangkhen|bk)';

/** Spellings are matched without case, diacritics, spaces and punctuation; sỹ counts as sĩ. */
const TITLES: readonly (Title & { readonly spelling: RegExp })[] = [
  { code: 'LĐTT', name: 'Lao động tiên tiến', holder: 'person', spelling: /^(?:laodong|ld)(?:tientien|tt)$/ },
  { code: 'CSTĐCS', name: 'Chiến sĩ thi đua cơ sở', holder: 'person', spelling: exactly(`${SOLDIER}(?:coso|cs)`) },
  { code: 'CSTĐT', name: 'Chiến sĩ thi đua cấp tỉnh', holder: 'person', spelling: exactly(`${SOLDIER}${PLACE}`) },
  {
    code: 'CSTĐB',
    name: 'Chiến sĩ thi đua cấp bộ, ban, ngành',
    holder: 'person',
    spelling: exactly(`${SOLDIER}${MINISTRY}`),
  },
  {
    code: 'CSTĐTQ',
    name: 'Chiến sĩ thi đua toàn quốc',
    holder: 'person',
    spelling: exactly(`${SOLDIER}(?:toanquoc|tq)`),
  },
  {
    code: 'TTLĐTT',
    name: 'Tập thể lao động tiên tiến',
    holder: 'collective',
    spelling: /^(?:tapthe|tt)(?:laodong|ld)(?:tientien|tt)$/,
  },
  {
    code: 'TTLĐXS',
    name: 'Tập thể lao động xuất sắc',
    holder: 'collective',
    spelling: /^(?:tapthe|tt)(?:laodong|ld)(?:xuatsac|xs)$/,
  },
  {
    code: 'CTĐT',
    name: 'Cờ thi đua của UBND tỉnh',
    holder: 'collective',
    spelling: exactly(`${FLAG}${PROVINCE}${PLACE}`),
  },
  {
    code: 'CTĐB',
    name: 'Cờ thi đua của bộ, ban, ngành',
    holder: 'collective',
    spelling: exactly(`${FLAG}(?:cua)?(?:cap)?${MINISTRY}`),
  },
  {
    code: 'CTĐCP',
    name: 'Cờ thi đua của Chính phủ',
    holder: 'collective',
    spelling: exactly(`${FLAG}(?:cua)?(?:chinhphu|cp)`),
  },
  {
    code: 'GK',
    name: 'Giấy khen',
    holder: 'either',
    spelling: /^(?:giaykhen|gk)(?:(?:cua)?(?:giamdoc|chutich|thutruong|cuctruong|so|ubnd|gd).*)?$/,
  },
  {
    code: 'BKT',
    name: 'Bằng khen của Chủ tịch UBND tỉnh',
    holder: 'either',
    spelling: exactly(`${DIPLOMA}${PROVINCE}${PLACE}`),
  },
  {
    code: 'BKB',
    name: 'Bằng khen của bộ, ban, ngành',
    holder: 'either',
    spelling: exactly(`${DIPLOMA}(?:cua)?(?:cap)?${MINISTRY}`),
  },
  {
    code: 'BKTTg',
    name: 'Bằng khen của Thủ tướng Chính phủ',
    holder: 'either',
    spelling: exactly(`${DIPLOMA}(?:cua)?(?:thutuong|ttg)(?:chinhphu|cp)?`),
  },
  { code: 'BK', name: 'Bằng khen', holder: 'either', spelling: exactly(DIPLOMA) },
];

/** Shorter ways of writing titles, which misspelt ones are compared with too. */
const SHORT_NAMES: Readonly<Partial<Record<TitleCode, string>>> = {
  CSTĐT: 'Chiến sĩ thi đua tỉnh',
  CSTĐB: 'Chiến sĩ thi đua bộ',
  CTĐT: 'Cờ thi đua tỉnh',
  CTĐB: 'Cờ thi đua bộ',
  CTĐCP: 'Cờ thi đua Chính phủ',
  BKT: 'Bằng khen tỉnh',
  BKB: 'Bằng khen bộ',
  BKTTg: 'Bằng khen Thủ tướng',
};
const NAMES = new NearestText(
  TITLES.flatMap((title) => [title.name, SHORT_NAMES[title.code] ?? title.name].map((text) => ({ title, text }))),
  ({ text }) => compact(text),
);

/** Fewer letters begin nearly everything. */
const SHORTEST_BEGINNING = 3;

/** Steps of the individual ladder: who holds a later one also holds those before. */
export const LADDER: readonly TitleCode[] = ['LĐTT', 'CSTĐCS', 'CSTĐT', 'CSTĐB', 'CSTĐTQ'];

/** Whom a title is given to. */
export function holderOf(code: TitleCode): Title['holder'] {
  return TITLES.find((title) => title.code === code)!.holder;
}

/** The full name of a title. */
export function nameOf(code: TitleCode): string {
  return TITLES.find((title) => title.code === code)!.name;
}

/** The title that a text spells; null when it spells none. `Tập thể` is never supplied. */
export function readTitle(text: string): Title | null {
  const spelled = compact(text);
  return TITLES.find(({ spelling }) => spelling.test(spelled)) ?? null;
}

/** The title a misspelt text comes nearest to. A collective's title is offered only where the text speaks of one. */
export function nearestTitle(text: string): Title | null {
  const spelled = compact(text);
  const isCollective = /tapthe|^co/.test(spelled);
  const isPossible = ({ title }: { title: Title }): boolean => isCollective || title.holder !== 'collective';
  return NAMES.find(spelled, isPossible)?.title ?? null;
}

/** The titles that a text is the beginning of, by name or by code. */
export function titlesBegunBy(text: string): readonly Title[] {
  const begin = compact(text);
  if (begin.length < SHORTEST_BEGINNING) return [];
  return TITLES.filter(({ code, name }) => [code, name].some((whole) => compact(whole).startsWith(begin)));
}

function compact(text: string): string {
  return folded(text)
    .replace(/^danh hieu:? /, '')
    .replace(/[^a-z0-9]/g, '')
    .replace(/chiensy/g, 'chiensi');
}

function exactly(pattern: string): RegExp {
  return new RegExp(`^${pattern}$`);
}
