import type { Finding } from '../../src/core/findings/finding';

/** The values of a finding of whatever code, by name. */
export const said = ({ values }: Pick<Finding, 'values'>): Readonly<Record<string, string | number>> =>
  values as Readonly<Record<string, string | number>>;
