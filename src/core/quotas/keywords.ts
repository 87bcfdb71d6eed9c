import { folded } from '../names/fold';
import type { Rounding } from '../numbers/rounding';
import type { Basis } from './quota';

const ROUNDINGS: ReadonlyMap<string, Rounding> = new Map([
  ['down', 'down'],
  ['xuong', 'down'],
  ['nearest', 'nearest'],
  ['gan nhat', 'nearest'],
  ['up', 'up'],
  ['len', 'up'],
  ['exact', 'exact'],
  ['khong lam tron', 'exact'],
]);

const BASES: ReadonlyMap<string, Basis> = new Map([
  ['of', 'of'],
  ['tren tong', 'of'],
  ['excluding', 'excluding'],
  ['khong gom', 'excluding'],
]);

export function readRounding(text: string): Rounding | null {
  return ROUNDINGS.get(folded(text)) ?? null;
}

export function readBasis(text: string): Basis | null {
  return BASES.get(folded(text)) ?? null;
}
