import { keywordReader, type Keywords } from '../names/keywords';
import type { Rounding } from '../numbers/rounding';
import type { Basis } from './quota';

export const ROUNDINGS: Keywords<Rounding> = {
  down: 'xuống',
  nearest: 'gần nhất',
  up: 'lên',
  exact: 'không làm tròn',
};
export const BASES: Keywords<Basis> = { of: 'trên tổng', excluding: 'không gồm' };

export const readRounding = keywordReader(ROUNDINGS);
export const readBasis = keywordReader(BASES);
