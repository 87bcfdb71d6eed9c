import type { derivation as vi } from '../vi/derivation';

export const derivation: Record<keyof typeof vi, string> = {
  'derivation.plan/ratio-exceeded':
    'Base {base} people {baseTitle} × {percent} = {raw}, {rounding}. The share {role} is {actual}.',
};
