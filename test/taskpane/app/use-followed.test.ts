import { useFollowed, type Followed } from '../../../src/taskpane/app/use-followed';
import type { Workbook } from '../../../src/workbook/workbook';
import { EDITING, hookOf, hostError, pending, type AskedOf, type Hook } from '../hook';

/* What a page reads from the workbook, followed while people edit it. */

const PAUSE = 800;
const PLACE = { sheet: 'Trang', row: 1, column: 2 };

let hear: () => void;
let stopped: jest.Mock;
const heard: AskedOf = {
  onChange: (listener) => {
    hear = listener;
    return Promise.resolve(stopped);
  },
};
beforeEach(() => {
  stopped = jest.fn();
  jest.useFakeTimers({ doNotFake: ['queueMicrotask', 'nextTick', 'setImmediate'] });
});
afterEach(() => jest.useRealTimers());

const opened = <T>(read: (workbook: Workbook) => Promise<T>, more: AskedOf = {}): Promise<Hook<Followed<T>>> =>
  hookOf(() => useFollowed(read, PAUSE), { ...heard, ...more });
const wait = <T>(hook: Hook<T>, milliseconds: number): Promise<void> =>
  hook.doing(() => jest.advanceTimersByTimeAsync(milliseconds));

test('it is read once when the page opens, and again once people pause', async () => {
  let count = 0;
  const hook = await opened(() => Promise.resolve((count += 1)));
  expect(hook.current).toMatchObject({ value: 1, error: null });
  await hook.doing(() => hear());
  await wait(hook, PAUSE - 1);
  await hook.doing(() => hear());
  await wait(hook, PAUSE - 1);
  expect(hook.current.value).toBe(1);
  await wait(hook, 1);
  expect(hook.current.value).toBe(2);
});

test('of several readings the last that was begun counts, whichever ends last', async () => {
  const readings = [pending<string>(), pending<string>()];
  let at = 0;
  const hook = await opened(() => readings[at++]!.promise);
  await hook.doing(({ reload }) => void reload());
  await hook.doing(() => readings[1]!.keep('new'));
  await hook.doing(() => readings[0]!.keep('old'));
  expect(hook.current.value).toBe('new');

  const failing = [pending<string>(), pending<string>()];
  at = 0;
  const other = await opened(() => failing[at++]!.promise);
  await other.doing(({ reload }) => void reload());
  await other.doing(() => failing[1]!.keep('new'));
  await other.doing(() => failing[0]!.fail(EDITING));
  expect(other.current).toMatchObject({ value: 'new', error: null });
});

test('a reading that fails leaves what was read before, until one goes well', async () => {
  const read = jest.fn(() => Promise.resolve('first'));
  const hook = await opened(read);
  read.mockRejectedValueOnce(EDITING).mockResolvedValueOnce('second');
  await hook.doing(({ reload }) => reload());
  expect(hook.current).toMatchObject({ value: 'first', error: { fault: 'editing' } });
  await hook.doing(({ reload }) => reload());
  expect(hook.current).toMatchObject({ value: 'second', error: null });
});

test('a cell that is gone is told, and the workbook is read again', async () => {
  const read = jest.fn(() => Promise.resolve('read'));
  const select = jest.fn((place: typeof PLACE) =>
    place.row === 1 ? Promise.resolve() : Promise.reject(hostError('ItemNotFound')),
  );
  const hook = await opened(read, { select });
  await hook.doing((followed) => followed.select(PLACE));
  expect([read.mock.calls.length, hook.current.error]).toEqual([1, null]);
  await hook.doing((followed) => followed.select({ ...PLACE, row: 2 }));
  expect(read).toHaveBeenCalledTimes(2);
  expect(hook.current.error).toMatchObject({ fault: 'gone' });
});

describe('listening', () => {
  test('ends with the page, also where the host answers only then', async () => {
    const hook = await opened(() => Promise.resolve(1));
    await hook.leave();
    expect(stopped).toHaveBeenCalledTimes(1);

    const late = pending<() => void>();
    const other = await opened(() => Promise.resolve(1), { onChange: () => late.promise });
    await other.leave();
    const stop = jest.fn();
    late.keep(stop);
    await jest.advanceTimersByTimeAsync(0);
    expect(stop).toHaveBeenCalledTimes(1);
  });

  test('what was changed before the page was left is not read', async () => {
    const read = jest.fn(() => Promise.resolve(1));
    const hook = await opened(read);
    await hook.doing(() => hear());
    await hook.leave();
    await jest.advanceTimersByTimeAsync(10 * PAUSE);
    expect(read).toHaveBeenCalledTimes(1);
  });

  test('is tried again where somebody was editing a cell, and what was missed is read', async () => {
    const read = jest.fn(() => Promise.resolve(1));
    const onChange = jest.fn(heard.onChange);
    onChange.mockRejectedValueOnce(EDITING);
    const hook = await opened(read, { onChange });
    expect(onChange).toHaveBeenCalledTimes(1);
    await wait(hook, 1_000);
    expect(onChange).toHaveBeenCalledTimes(2);
    expect(read).toHaveBeenCalledTimes(2);
    await hook.doing(() => hear());
    await wait(hook, PAUSE);
    expect(read).toHaveBeenCalledTimes(3);
  });

  test('is given up where the host has no such event', async () => {
    const onChange = jest.fn(() => Promise.reject(hostError('ApiNotFound')));
    const hook = await opened(() => Promise.resolve(1), { onChange });
    await wait(hook, 10_000);
    expect(onChange).toHaveBeenCalledTimes(1);
    expect(hook.current).toMatchObject({ value: 1, error: null });
  });
});
