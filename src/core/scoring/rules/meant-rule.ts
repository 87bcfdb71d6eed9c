import { folded } from '../../names/fold';
import { PROPORTIONAL, type Bonus, type Rule } from './rule';

const NUMBER = '(\\d+(?:[.,]\\d+)?)';
const POINTS = `tru (?:di |bot )?${NUMBER}(%)?`;
const MOST = `(?:toi da|khong qua|nhieu nhat)[^0-9]*${NUMBER}(%)?`;
const EACH = '(?:moi|tung|cu|mot|0?1)';
const THINGS =
  '(?:ngay|lan|vu|viec|truong hop|van ban|bao cao|loi|sai sot|sai pham|vi pham|don|nguoi|noi dung|nhiem vu|cuoc)';

/** Ways in which offices write a rule in words, folded, and the rule that each means. */
const WAYS: readonly {
  readonly said: RegExp;
  readonly meant: (found: Found, hasTarget: boolean) => Rule | null;
}[] = [
  {
    said: new RegExp(`(?:thieu|giam|hut|thap hon)[^0-9%]*${NUMBER}\\s*%[^0-9%]*?${POINTS}`),
    meant: ([size, points, share]) => (share ? null : step(size, points)),
  },
  {
    said: new RegExp(`${EACH}[^0-9%]*${NUMBER}\\s*%[^0-9%]*(?:thieu|giam|hut|thap hon)[^0-9%]*?${POINTS}`),
    meant: ([size, points, share]) => (share ? null : step(size, points)),
  },
  {
    said: new RegExp(`${EACH}(?: mot| 0?1)? ${THINGS}\\b[^0-9%]*?${POINTS}(?:[^0-9%]*${MOST})?`),
    meant: ([amount, share, most, mostShare]) => {
      if (most !== undefined && (share === undefined) !== (mostShare === undefined)) return null;
      const isPercent = share !== undefined;
      return {
        kind: 'incident',
        deduction: {
          amount: number(amount, isPercent),
          isPercent,
          most: most === undefined ? null : number(most, isPercent),
        },
      };
    },
  },
  {
    said: new RegExp(`(?:dat|tu) (?:tu )?${NUMBER}\\s*%[^0-9%]*tro len[^0-9%]*(?:diem toi da|du diem|tron diem)`),
    meant: ([bound]) => ({ kind: 'threshold', isLower: false, bound: number(bound, true) }),
  },
  {
    said: /^(?:neu )?khong (?:dat|hoan thanh|thuc hien)[^0-9%]*?(?:khong (?:co|duoc|tinh|cham) diem|0 diem)/,
    meant: (_, hasTarget) => (hasTarget ? { kind: 'threshold', isLower: false, bound: 1 } : { kind: 'yesno' }),
  },
  {
    said: /^(?:diem |tinh |cham |duoc tinh )*theo (?:ty|ti) le(?: hoan thanh| dat(?: duoc)?| thuc hien)*$/,
    meant: () => PROPORTIONAL,
  },
];
const BEYOND = new RegExp(
  `(?:vuot|tang)[^0-9%]*${NUMBER}\\s*%[^0-9%]*(?:cong|thuong) (?:them )?${NUMBER}(?:[^0-9%]*(?:toi da|khong qua|nhieu nhat)[^0-9]*${NUMBER})?`,
);

type Found = readonly (string | undefined)[];

/**
 * The rule that is meant by words such as “thiếu mỗi 1% trừ 2 điểm”; null where that is not sure. Every number of the text has to
 * be part of it: what is left over might change it. `hasTarget` tells whether there is a number that is to be reached.
 */
export function meantRule(text: string, hasTarget: boolean): Rule | null {
  const words = folded(text);
  const beyond = BEYOND.exec(words);
  const main = beyond ? words.replace(beyond[0], ' ') : words;
  for (const { said, meant } of WAYS) {
    const found = said.exec(main);
    if (!found || /\d/.test(main.replace(found[0], ' '))) continue;
    const rule = meant(found.slice(1), hasTarget);
    if (!rule || !beyond) return rule;
    return rule.kind === 'step' ? { ...rule, bonus: bonusOf(beyond.slice(1)) } : null;
  }
  return null;
}

function step(size: string | undefined, points: string | undefined): Rule {
  const own = { size: number(size, true), points: number(points) };
  return { kind: 'step', isLower: false, step: own, part: 'whole', bonus: null };
}

function bonusOf([size, points, most]: Found): Bonus {
  return {
    size: number(size, true),
    points: number(points),
    isProRata: false,
    most: most === undefined ? null : number(most),
  };
}

/** As the notation reads it: a share by its own digits, the point moved. */
function number(text = '', isShare = false): number {
  return Number(`${text.replace(',', '.')}${isShare ? 'e-2' : ''}`);
}
