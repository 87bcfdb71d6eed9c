import { useTask } from '../../../src/taskpane/files/use-task';
import { hookOf, pending } from '../hook';

test('steps are done one after the other, with how far it is', async () => {
  const hook = await hookOf(useTask);
  expect(hook.current.progress).toBeNull();
  const steps = [pending<string>(), pending<string>()];
  const begun: number[] = [];
  let whole!: Promise<string[] | null>;
  // The step before ends in one turn, and the next begins in the one after it.
  const turn = async (): Promise<void> => {
    for (let turns = 0; turns < 3; turns += 1) await new Promise((resolve) => setTimeout(resolve));
  };
  await hook.doing(async ({ each }) => {
    whole = each([0, 1], (item) => {
      begun.push(item);
      return steps[item]!.promise;
    });
    await turn();
  });
  expect([begun, hook.current.progress]).toEqual([[0], { done: 0, total: 2 }]);
  await hook.doing(async () => {
    steps[0]!.keep('a');
    await turn();
  });
  expect([begun, hook.current.progress]).toEqual([[0, 1], { done: 1, total: 2 }]);
  await hook.doing(async () => {
    steps[1]!.keep('b');
    expect(await whole).toEqual(['a', 'b']);
  });
  expect(hook.current.progress).toBeNull();
});

test('stopped between two steps it gives nothing, and can be begun anew', async () => {
  const hook = await hookOf(useTask);
  const done: number[] = [];
  const results: unknown[] = [];
  const work = async ({ each, cancel }: ReturnType<typeof useTask>, stopAt: number): Promise<void> => {
    const step = (item: number): Promise<number> => {
      done.push(item);
      if (item === stopAt) cancel();
      return Promise.resolve(item);
    };
    results.push(await each([1, 2, 3], step));
  };
  await hook.doing((task) => work(task, 2));
  await hook.doing((task) => work(task, 0));
  expect(done).toEqual([1, 2, 1, 2, 3]);
  expect(results).toEqual([null, [1, 2, 3]]);
});

test('a step that fails ends it, and nothing is under way then', async () => {
  const hook = await hookOf(useTask);
  let failure: unknown;
  await hook.doing(({ each }) =>
    each([1], () => Promise.reject(new Error('no'))).catch((error: unknown) => (failure = error)),
  );
  expect(failure).toEqual(new Error('no'));
  expect(hook.current.progress).toBeNull();
});
