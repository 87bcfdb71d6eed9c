import { registerCommands } from '../../src/commands';
import { openSession, type Session } from './office';

type Action = (event?: { completed?: () => void }) => void;

let session: Session;
let actions: Map<string, Action>;
const heard: string[] = [];
const rejected: unknown[] = [];
const onRejection = (reason: unknown): void => void rejected.push(reason);
const isShowing = (text: string): boolean => text.includes('"SetAppRuntimeState"');
const press = (action: string): void => actions.get(action)!({ completed: () => void heard.push('completed') });
/** Longer than the host takes to answer. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 50));

beforeEach(() => {
  session = openSession([{ name: 'S', rows: [[1]] }]);
  actions = new Map();
  heard.length = 0;
  rejected.length = 0;
  const associate = (name: string, action: Action): void => void actions.set(name, action);
  Object.assign(globalThis, { Office: { actions: { associate }, addin: session.office.addin } });
  registerCommands((page) => heard.push(page));
  process.on('unhandledRejection', onRejection);
});
afterEach(() => {
  process.off('unhandledRejection', onRejection);
  session.dispose();
  delete (globalThis as { Office?: unknown }).Office;
});

test('the host may refuse to show the pane, or never answer', async () => {
  session.refuse((text) => (isShowing(text) ? 'GeneralException' : null));
  await expect(session.office.addin.showAsTaskpane()).rejects.toMatchObject({ code: 'GeneralException' });
  session.refuse((text) => (isShowing(text) ? 'silent' : null));
  const shown = session.office.addin.showAsTaskpane().then(() => 'answered');
  expect(await Promise.race([shown, settle()])).toBeUndefined();
});

test.each([null, 'GeneralException', 'silent'])(
  'a button is done at once, whatever becomes of the pane (%s)',
  async (code) => {
    session.refuse((text) => (isShowing(text) ? code : null));
    press('openScoring');
    expect(heard).toEqual(['completed', 'scoring']);
    await settle();
    expect(session.requests.filter(isShowing)).toHaveLength(1);
    expect(rejected).toEqual([]);
  },
);

test('a host that cannot be asked to show the pane is no fault', async () => {
  Object.assign(Office, { addin: undefined });
  press('openPlan');
  await settle();
  expect(heard).toEqual(['completed', 'plan']);
  expect(rejected).toEqual([]);
});

test('a page that cannot be opened leaves no button waiting', () => {
  registerCommands(() => {
    throw new Error('no page');
  });
  expect(() => press('openPlan')).toThrow('no page');
  expect(heard).toEqual(['completed']);
});

test('the host tells when the pane comes into sight and goes out of it', async () => {
  const modes: string[] = [];
  await session.office.addin.onVisibilityModeChanged(({ visibilityMode }) => void modes.push(visibilityMode));
  session.host.tellVisibility('Visible');
  session.host.tellVisibility('Background');
  await settle();
  expect(modes).toEqual(['Taskpane', 'Hidden']);
});
