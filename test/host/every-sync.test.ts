import { OfficeWorkbook } from '../../src/workbook/office-workbook';
import { WorkbookError } from '../../src/workbook/workbook';
import { acting, ACTIONS, everything, type Acting } from './actions';
import { leave } from './office';
import { stopping, type Refuse } from './refusals';

/* Each request of each action that writes fails once, in each of these ways: the workbook is as it was before. */

const CODES = [
  'GeneralException',
  'AccessDenied',
  'InsertDeleteConflict',
  'ItemNotFound',
  'RequestPayloadSizeLimitExceeded',
];

const workbook = new OfficeWorkbook();
let own: Acting;
beforeEach(async () => {
  own = await acting();
});
afterEach(() => leave(own.session));

const SHARES = [1, 0.75, 0.5, 0.25];
const REFUSALS: readonly (readonly [string, Refuse])[] = [
  ...CODES.map((code) => [code, () => code] as const),
  ...SHARES.map((share) => [`after ${share} of it`, stopping(share)] as const),
];

/** Does it, with a request that fails. */
async function failingAt(at: number, refuse: Refuse, act: () => Promise<unknown>): Promise<unknown> {
  let count = 0;
  own.session.refuse((text) => ((count += 1) === at ? refuse(text) : null));
  const outcome = await act().then(
    () => 'done',
    (failure: unknown) => failure,
  );
  own.session.failWith(null);
  return outcome;
}

/** Fails each request in turn in each way, until none is left to fail. */
async function failEach(refusals: typeof REFUSALS, act: () => Promise<unknown>): Promise<void> {
  const before = everything(own.session);
  for (let at = 1; at < 30; at += 1) {
    for (const [name, refuse] of refusals) {
      const outcome = await failingAt(at, refuse, act);
      if (outcome === 'done') return;
      expect(outcome).toBeInstanceOf(WorkbookError);
      expect([at, name, everything(own.session)]).toEqual([at, name, before]);
    }
  }
  throw new Error('It never ends.');
}

test.each(Object.entries(ACTIONS))('%s', (_, act) => failEach(REFUSALS, act));

test('a restoring of which a request is refused', () =>
  failEach(REFUSALS.slice(0, CODES.length), () => workbook.restore(own.point)));

test.each(SHARES)('a restoring that ends after %d of a request is finished by the next', async (share) => {
  expect(await failingAt(2, stopping(share), () => workbook.restore(own.point))).toMatchObject({ fault: 'unknown' });
  expect(everything(own.session)).not.toEqual(own.blank);
  expect(await workbook.restore(own.point)).toBe('restored');
  expect(everything(own.session)).toEqual(own.blank);
});

test('what is to be taken back waits for somebody who edits a cell', async () => {
  const before = everything(own.session);
  let count = 0;
  own.session.refuse((text) => {
    if ((count += 1) !== 4) return null;
    own.session.setEditing(true);
    setTimeout(() => own.session.setEditing(false), 400);
    return stopping(0.5)(text);
  });
  await expect(ACTIONS['sheets, cells and rows']!()).rejects.toMatchObject({ code: 'GeneralException' });
  expect(everything(own.session)).toEqual(before);
});
