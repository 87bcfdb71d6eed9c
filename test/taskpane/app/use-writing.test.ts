import { useWriting, type Writing } from '../../../src/taskpane/app/use-writing';
import type { RestorePoint, WritingSteps } from '../../../src/workbook/workbook';
import { EDITING, hookOf, pending, type AskedOf, type Hook } from '../hook';

/* What is written into the workbook, how far it is, and how it is undone. */

const POINT: RestorePoint = { parts: [] };
const SAID = ['plan.updated', { count: 3 }] as const;
const reload = jest.fn(() => Promise.resolve());
beforeEach(() => reload.mockClear());

const opened = (workbook: AskedOf = {}): Promise<Hook<Writing>> => hookOf(() => useWriting('page', reload), workbook);
/** Writes, and says whether it was written. */
async function write(hook: Hook<Writing>, task: (steps: WritingSteps) => Promise<RestorePoint>): Promise<boolean> {
  let isWritten = false;
  await hook.doing(async (writing) => {
    isWritten = await writing.write(task, () => [...SAID]);
  });
  return isWritten;
}
const written = (hook: Hook<Writing>): Promise<boolean> => write(hook, () => Promise.resolve(POINT));

describe('writing', () => {
  test('tells what was done, with the way back, and the page is read anew', async () => {
    const hook = await opened();
    expect(hook.current).toMatchObject({ state: { kind: 'idle' }, isRead: false });
    expect(await written(hook)).toBe(true);
    expect(hook.current).toMatchObject({ state: { kind: 'written', point: POINT, said: SAID }, isRead: false });
    expect(reload).toHaveBeenCalledTimes(1);
  });

  test('is busy until it is done, with how far it is', async () => {
    const hook = await opened();
    const { promise, keep } = pending<RestorePoint>();
    let steps!: WritingSteps;
    let whole!: Promise<boolean>;
    await hook.doing(({ write: begin }) => {
      whole = begin(
        (own) => {
          steps = own;
          return promise;
        },
        () => [...SAID],
      );
    });
    expect(hook.current.state).toEqual({ kind: 'busy', progress: null });
    await hook.doing(() => expect(steps.onStep(2, 5)).toBe(true));
    expect(hook.current.state).toEqual({ kind: 'busy', progress: { done: 2, total: 5 } });
    await hook.doing(async ({ cancel }) => {
      cancel();
      expect(steps.onStep(3, 5)).toBe(false);
      keep(POINT);
      await whole;
    });
    // A new one is not stopped by what stopped the last.
    const goesOn: boolean[] = [];
    await write(hook, (own) => {
      goesOn.push(own.onStep(1, 2));
      return Promise.resolve(POINT);
    });
    expect(goesOn).toEqual([true]);
  });

  test('that fails says why, and nothing is read anew', async () => {
    const hook = await opened();
    expect(await write(hook, () => Promise.reject(EDITING))).toBe(false);
    expect(hook.current.state).toMatchObject({ kind: 'failed', error: { fault: 'editing' }, point: null, said: null });
    expect(reload).not.toHaveBeenCalled();
  });

  test('that was told of is shown no more, until there is something new', async () => {
    const hook = await opened();
    await written(hook);
    await hook.doing(({ dismiss }) => dismiss());
    expect(hook.current).toMatchObject({ state: { kind: 'written' }, isRead: true });
    await written(hook);
    expect(hook.current.isRead).toBe(false);
  });
});

describe('undoing', () => {
  test('puts back what was there', async () => {
    const restore = jest.fn(() => Promise.resolve('restored' as const));
    const hook = await opened({ restore });
    await written(hook);
    await hook.doing((writing) => writing.restore(false));
    expect(hook.current.state).toEqual({ kind: 'restored' });
    expect(restore.mock.calls).toEqual([[POINT, false]]);
    expect(reload).toHaveBeenCalledTimes(2);
  });

  test('asks first where somebody has changed it since, and can then be done in spite of that', async () => {
    const restore = jest.fn((_: RestorePoint, evenIfChanged?: boolean) =>
      Promise.resolve(evenIfChanged ? ('restored' as const) : ('changed' as const)),
    );
    const hook = await opened({ restore });
    await written(hook);
    await hook.doing((writing) => writing.restore(false));
    expect(hook.current.state).toEqual({ kind: 'changed', point: POINT, said: SAID });
    await hook.doing((writing) => writing.restore(true));
    expect(hook.current.state).toEqual({ kind: 'restored' });
  });

  test('that failed can be tried again', async () => {
    const restore = jest.fn(() => Promise.resolve('restored' as const));
    restore.mockRejectedValueOnce(EDITING);
    const hook = await opened({ restore });
    await written(hook);
    await hook.doing((writing) => writing.restore(false));
    expect(hook.current.state).toMatchObject({ kind: 'failed', error: { fault: 'editing' }, point: POINT, said: SAID });
    await hook.doing((writing) => writing.restore(false));
    expect(hook.current.state).toEqual({ kind: 'restored' });
  });

  test('has nothing to do where nothing was written', async () => {
    const hook = await opened();
    await hook.doing((writing) => writing.restore(true));
    expect(hook.current.state).toEqual({ kind: 'idle' });
    await write(hook, () => Promise.reject(new Error()));
    await hook.doing((writing) => writing.restore(true));
    expect(hook.current.state.kind).toBe('failed');
  });
});

describe('on the next look at the page', () => {
  test('what can be undone is there still, as old news', async () => {
    const workbook = {};
    const hook = await opened(workbook);
    await written(hook);
    await hook.leave();
    expect((await opened(workbook)).current).toMatchObject({ state: { kind: 'written', point: POINT }, isRead: true });
  });

  test('a failure is forgotten', async () => {
    const workbook = {};
    const hook = await opened(workbook);
    await write(hook, () => Promise.reject(new Error()));
    await hook.leave();
    expect((await opened(workbook)).current).toMatchObject({ state: { kind: 'idle' }, isRead: false });
  });
});
