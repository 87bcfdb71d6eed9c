import { folded } from '../../names/fold';
import type { Criterion } from '../../plan/plan';
import type { Cell } from '../../numbers/cell';
import { readNumber } from '../../numbers/read-number';
import type { ScoreTree } from '../points/score-tree';
import type { PointsOf, Tally } from '../points/tally';

/** What may decide between equal totals. */
export type TieKey =
  | { readonly kind: 'group'; readonly position: number }
  | { readonly kind: 'criterion'; readonly index: number; readonly isPenalty: boolean }
  | { readonly kind: 'bonus' | 'penalty' };

const BONUS = /^(?:tong )?diem (?:thuong|cong)$/;
const PENALTY = /^(?:tong )?diem tru(?: it hon)?$/;
const LEAD = /^(?:tong )?(?:diem )?(?:nhom|noi dung|muc|tieu chi)? ?/;

/**
 * The key that words of a plan name: a group or criterion by its code or name, also after "điểm", "nhóm", "nội dung" or
 * "tiêu chí", the bonus, or the penalty (the smaller first). Null where they name none.
 */
export function readTieKey(text: string, tree: ScoreTree, criteria: readonly Criterion[]): TieKey | null {
  const words = key(text);
  if (BONUS.test(words)) return { kind: 'bonus' };
  if (PENALTY.test(words)) return { kind: 'penalty' };
  const wanted = [words, words.replace(LEAD, '')];
  const isNamed = (id: string, name: string): boolean => wanted.some((one) => one !== '' && isKey(one, id, name));
  const position = tree.groups.findIndex(({ id, name }) => isNamed(id, name));
  if (position >= 0) return { kind: 'group', position };
  const index = criteria.findIndex(({ kind, id, name }) => kind !== 'group' && isNamed(id, name));
  return index >= 0 ? { kind: 'criterion', index, isPenalty: criteria[index]!.kind === 'penalty' } : null;
}

function isKey(wanted: string, id: string, name: string): boolean {
  return wanted === key(id) || wanted === key(name);
}

function key(text: string): string {
  return folded(text)
    .replace(/[^a-z0-9.]+/g, ' ')
    .trim();
}

/** The value of a key for one unit, the higher going first; blank where the unit has none. */
export function tieValue(key: TieKey, tally: Tally, pointsOf: PointsOf): Cell {
  switch (key.kind) {
    case 'group': {
      const sum = tally.groups[key.position];
      return typeof sum === 'number' ? sum : '';
    }
    case 'criterion': {
      const points = readNumber(pointsOf(key.index));
      // No penalty is the smallest.
      if (key.isPenalty) return typeof points === 'number' ? 0 - Math.abs(points) : 0;
      return typeof points === 'number' ? points : '';
    }
    case 'bonus':
      return typeof tally.bonus === 'number' ? tally.bonus : '';
    case 'penalty':
      return typeof tally.penalty === 'number' ? 0 - tally.penalty : '';
  }
}
