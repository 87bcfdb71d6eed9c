import type { Finding, FindingCode, RegistrationCode } from '../../../src/core/findings/finding';
import type { CheckResult } from '../../../src/taskpane/registration/run-check';

export const PLACE = 'Trang';

/** A finding at a row of the one sheet. */
export const finding = (code: FindingCode, row: number, more: object = {}): Finding<RegistrationCode> =>
  ({
    gravity: 'error',
    code,
    cell: { sheet: PLACE, row, column: 1 },
    values: {},
    ...more,
  }) as Finding<RegistrationCode>;

/** A title with a slip of the fingers, and what it should be. */
export const slip = (row: number, found: string, value: string): Finding<RegistrationCode> =>
  finding('cell/unknown-title', row, { values: { found }, fix: { value } });

/** A check that found this, in tables that nothing more is asked of. */
export const checked = (findings: CheckResult['findings'], more: Partial<CheckResult> = {}): CheckResult => ({
  findings,
  ratios: [],
  registration: { sheets: [], without: [] },
  people: 0,
  sheets: 0,
  plan: null,
  without: [],
  hidden: [],
  summarised: [],
  leftOut: [],
  unlooked: [],
  lacksHistory: false,
  untidy: [],
  ...more,
});
