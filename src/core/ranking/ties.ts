import { keywordReader, type Keywords } from '../names/keywords';

/** How equal scores are numbered: 1,2,2,4 · 1,2,2,3 · 1,2.5,2.5,4 · 1,2,3,4 in input order. */
export type Ties = 'competition' | 'dense' | 'average' | 'ordinal';

/** Which end of the scores is first. */
export type Order = 'highest first' | 'lowest first';

export const TIES: Keywords<Ties> = {
  competition: 'đồng hạng',
  dense: 'liên tiếp',
  average: 'trung bình',
  ordinal: 'thứ tự',
};

export const readTies = keywordReader(TIES);
