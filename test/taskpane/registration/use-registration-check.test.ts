import { NO_CHOICES } from '../../../src/core/registration/reading/reading-choices';
import type { Choices } from '../../../src/taskpane/registration/use-choices';
import { MANY_ROWS } from '../../../src/taskpane/registration/run-check';
import {
  useRegistrationCheck,
  type RegistrationCheck,
} from '../../../src/taskpane/registration/use-registration-check';
import type { WorkbookContent } from '../../../src/workbook/workbook';
import { EDITING, hookOf, hostError, pending, type AskedOf, type Hook } from '../hook';

/* The page Đăng ký: what was read last, what was found in it, and whether it has changed since. */

const PAUSE = 900;
const SLICES = 100;
let hear: () => void;
beforeEach(() => {
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate', 'performance'] });
});
afterEach(() => jest.useRealTimers());

/** A sheet with so many people, one of them without a title, and blank rows behind them. */
function contentOf(people: number, blank = 0): WorkbookContent {
  const rows = Array.from({ length: people }, (_, at) => [at + 1, `Lê Mẫu ${at}`, 'VP', at === 0 ? '' : 'LĐTT']);
  const values = [['STT', 'Họ và tên', 'Đơn vị', 'Danh hiệu'], ...rows, ...new Array<string[]>(blank).fill([''])];
  return {
    sheets: [{ name: 'Trang', row: 0, column: 0, values }],
    tables: new Map(),
    tableSheets: new Set(),
    activeSheet: 'Trang',
    hiddenSheets: ['Ẩn'],
  };
}
const CHOICES: Choices = {
  choices: NO_CHOICES,
  load: () => Promise.resolve(NO_CHOICES),
  change: () => undefined,
  error: null,
};
/** Somebody says that the sheet is not to be checked. */
const LEAVES_OUT: Choices = { ...CHOICES, choices: { ...NO_CHOICES, sheets: { Trang: { role: 'none' } } } };
const listening: AskedOf = {
  onChange: (listener) => {
    hear = listener;
    return Promise.resolve(() => undefined);
  },
};
const opened = (asked: AskedOf, choices = CHOICES): Promise<Hook<RegistrationCheck>> =>
  hookOf(() => useRegistrationCheck(choices), Object.assign(asked, { ...listening, ...asked }));
const wait = <T>(hook: Hook<T>, milliseconds: number): Promise<void> =>
  hook.doing(() => jest.advanceTimersByTimeAsync(milliseconds));
/** Checks, and lets pass the moments in which the page lives between two slices of it. */
const ask = (hook: Hook<RegistrationCheck>, which: 'active' | 'all'): Promise<void> =>
  hook.doing(async ({ run }) => {
    const whole = run(which);
    await jest.advanceTimersByTimeAsync(SLICES);
    await whole;
  });
const people = ({ current }: Hook<RegistrationCheck>): number | null => current.result?.people ?? null;

test('nothing is read unasked at the first look', async () => {
  const read = jest.fn(() => Promise.resolve(contentOf(3)));
  const hook = await opened({ read });
  expect(hook.current).toMatchObject({ isRunning: false, result: null, which: null, manyRows: null, isStale: false });
  await hook.doing(() => hear());
  await wait(hook, 10 * PAUSE);
  expect(read).not.toHaveBeenCalled();
});

test('what is asked for is read with its layout and checked', async () => {
  const read = jest.fn(() => Promise.resolve(contentOf(3)));
  const hook = await opened({ read });
  await ask(hook, 'all');
  expect(read.mock.calls).toEqual([['all', true]]);
  expect(hook.current).toMatchObject({ isRunning: false, which: 'all', activeSheet: 'Trang', isStale: false });
  expect(hook.current.result).toMatchObject({ people: 3, hidden: ['Ẩn'] });
  expect(hook.current.result!.findings.map(({ code }) => code)).toContain('row/missing-title');
  await ask(hook, 'active');
  expect(hook.current).toMatchObject({ which: 'active', result: { hidden: [] } });
});

test('of two readings the last counts; one that was stopped gives nothing', async () => {
  const readings = [pending<WorkbookContent>(), pending<WorkbookContent>(), pending<WorkbookContent>()];
  let at = 0;
  const hook = await opened({ read: () => readings[at++]!.promise });
  await hook.doing(({ run }) => void run('all'));
  expect(hook.current.isRunning).toBe(true);
  await hook.doing(({ run }) => void run('active'));
  await hook.doing(() => readings[1]!.keep(contentOf(5)));
  await wait(hook, SLICES);
  await hook.doing(() => readings[0]!.keep(contentOf(4)));
  await wait(hook, SLICES);
  expect([people(hook), hook.current.which, hook.current.isRunning]).toEqual([5, 'active', false]);
  await hook.doing(({ run }) => void run('all'));
  await hook.doing(({ cancel }) => cancel());
  expect(hook.current.isRunning).toBe(false);
  await hook.doing(() => readings[2]!.keep(contentOf(6)));
  await wait(hook, SLICES);
  expect([people(hook), hook.current.which]).toEqual([5, 'active']);
});

describe('while people type', () => {
  test('what was found is out of date, and once they pause the same is checked again', async () => {
    let count = 3;
    const read = jest.fn<Promise<WorkbookContent>, unknown[]>(() => Promise.resolve(contentOf(count)));
    const hook = await opened({ read });
    await ask(hook, 'active');
    count = 4;
    await hook.doing(() => hear());
    expect([hook.current.isStale, people(hook)]).toEqual([true, 3]);
    await wait(hook, PAUSE - 1);
    expect(read).toHaveBeenCalledTimes(1);
    await wait(hook, 1 + SLICES);
    expect([hook.current.isStale, people(hook)]).toEqual([false, 4]);
    expect(read).toHaveBeenLastCalledWith('active', true);
  });

  test('nothing is checked unasked where that was switched off, or the rows are many', async () => {
    let content = contentOf(3);
    const read = jest.fn(() => Promise.resolve(content));
    const hook = await opened({ read });
    await ask(hook, 'all');
    await hook.doing(({ setFollowing }) => setFollowing(false));
    await hook.doing(() => hear());
    await wait(hook, PAUSE + SLICES);
    expect([read.mock.calls.length, hook.current.isStale]).toEqual([1, true]);
    content = contentOf(3, MANY_ROWS);
    await hook.doing(({ setFollowing, repeat }) => {
      setFollowing(true);
      void repeat();
    });
    await wait(hook, SLICES);
    expect(hook.current.manyRows).toBe(MANY_ROWS + 4);
    await hook.doing(() => hear());
    await wait(hook, PAUSE + SLICES);
    expect(read).toHaveBeenCalledTimes(2);
  });

  test('that a cell is being edited is said to who asked, not to who types', async () => {
    const read = jest.fn(() => Promise.resolve(contentOf(3)));
    const hook = await opened({ read });
    read.mockRejectedValueOnce(EDITING);
    await ask(hook, 'all');
    expect(hook.current).toMatchObject({ error: { fault: 'editing' }, isRunning: false, which: null });
    await ask(hook, 'all');
    expect(hook.current.error).toBeNull();
    read.mockRejectedValueOnce(EDITING);
    await hook.doing(() => hear());
    await wait(hook, PAUSE + SLICES);
    expect(hook.current.error).toBeNull();
    read.mockRejectedValueOnce(hostError('ItemNotFound'));
    await hook.doing(() => hear());
    await wait(hook, PAUSE + SLICES);
    expect(hook.current).toMatchObject({ error: { fault: 'gone' }, result: { people: 3 } });
  });
});

test('what somebody says of the tables is checked on what was read', async () => {
  const read = jest.fn(() => Promise.resolve(contentOf(3)));
  const hook = await opened({ read });
  await ask(hook, 'all');
  await hook.render(() => useRegistrationCheck(LEAVES_OUT));
  await wait(hook, SLICES);
  expect(hook.current.result).toMatchObject({ people: 0, leftOut: ['Trang'] });
  expect(read).toHaveBeenCalledTimes(1);
});

test('who comes back to the page finds what was found, and it is read anew', async () => {
  let count = 3;
  const read = jest.fn<Promise<WorkbookContent>, unknown[]>(() => Promise.resolve(contentOf(count)));
  const asked: AskedOf = { read };
  const hook = await opened(asked);
  await ask(hook, 'active');
  await hook.leave();
  count = 4;
  const reading = pending<WorkbookContent>();
  read.mockReturnValueOnce(reading.promise);
  const again = await opened(asked);
  expect([people(again), again.current.which, again.current.isRunning]).toEqual([3, 'active', false]);
  // What was kept is being read anew: nothing that is said meanwhile is checked on it.
  await again.render(() => useRegistrationCheck(LEAVES_OUT));
  await wait(again, SLICES);
  expect(people(again)).toBe(3);
  await again.doing(() => reading.keep(contentOf(count)));
  await wait(again, SLICES);
  expect(people(again)).toBe(4);
  expect(read).toHaveBeenLastCalledWith('active', true);
});

test('a cell that is gone is told', async () => {
  const select = jest.fn(() => Promise.resolve());
  const hook = await opened({ select });
  const place = { sheet: 'Trang', row: 1, column: 1 };
  select.mockRejectedValueOnce(hostError('ItemNotFound'));
  await hook.doing((check) => check.select(place));
  expect(hook.current.error).toMatchObject({ fault: 'gone' });
  await hook.doing((check) => check.select(place));
  expect(hook.current.error).toBeNull();
});
