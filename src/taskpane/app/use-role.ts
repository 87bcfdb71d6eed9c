import { useKept } from './use-kept';

/** Who leads a bloc, or looks after an agency's registrations. */
export const ROLES = ['leader', 'officer'] as const;
export type Role = (typeof ROLES)[number];

/** Who said to be at work here, for what depends on it later. */
export function useRole(): [Role, (role: Role) => void] {
  return useKept<Role>('role', ROLES[0]);
}
