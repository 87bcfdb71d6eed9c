import { divisorMethod } from './divisor-method';
import { hamilton } from './hamilton';
import type { Method } from './methods';

/** Why seats cannot be shared. */
export type AllocationFault = 'noBase' | 'minimumsExceedSeats';

/**
 * Whole numbers in proportion to the bases, adding up to `seats`. A base of 0 gets 0 and a missing one (null) a blank,
 * both without a minimum. Units whose share falls below `minimum` get it; the rest share the remaining seats by the
 * same method, until no share is below it.
 */
export function allocate(
  seats: number,
  bases: readonly (number | null)[],
  method: Method,
  minimum: number,
): (number | '')[] | AllocationFault {
  const shares = new Array<number | ''>(bases.length);
  let sharing: number[] = [];
  for (let index = 0; index < bases.length; index += 1) {
    const base = bases[index]!;
    if (base > 0) sharing.push(index);
    shares[index] = base === null ? '' : 0;
  }
  if (sharing.length === 0) return 'noBase';
  if (minimum * sharing.length > seats) return 'minimumsExceedSeats';
  let left = seats;
  for (;;) {
    const sizes = sharing.map((index) => bases[index]!);
    const own = method === 'hamilton' ? hamilton(left, sizes) : divisorMethod(left, sizes, method);
    const rest: number[] = [];
    for (let at = 0; at < own.length; at += 1) {
      shares[sharing[at]!] = Math.max(own[at]!, minimum);
      if (own[at]! >= minimum) rest.push(sharing[at]!);
    }
    if (rest.length === sharing.length) return shares;
    left -= minimum * (sharing.length - rest.length);
    sharing = rest;
  }
}
