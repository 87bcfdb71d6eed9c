import { keywordReader, type Keywords } from '../names/keywords';

/** What becomes of a criterion that was not assigned to a unit. One decision in use has three of them at once. */
export type Unassigned = 'full' | 'spread' | 'rescale' | 'exclude' | 'zero';

/** The treatments of a mean, which shares nothing out. */
export const MEAN_TREATMENTS = { exclude: 'không tính', zero: 'không điểm' } as const;

export const TREATMENTS: Keywords<Unassigned> = {
  full: 'đủ điểm',
  spread: 'chia đều',
  rescale: 'quy đổi',
  ...MEAN_TREATMENTS,
};

export const readUnassigned = keywordReader(TREATMENTS);
export const readMeanTreatment = keywordReader(MEAN_TREATMENTS);
