import type { Finding } from '../../../src/core/findings/finding';
import { useFindings, type FindingList } from '../../../src/taskpane/registration/use-findings';
import { hookOf, type Hook } from '../hook';
import { checked, finding } from './checked';

/* The findings as they are looked at: which one is open, and which comes next. */

const FOUND = [1, 2, 3, 4].map((row) => finding('row/missing-name', row));
const WARNING = finding('table/numbering', 9, { gravity: 'warning' });

const listOf = (findings: readonly Finding[]): Promise<Hook<FindingList>> => {
  const result = checked(findings);
  return hookOf(() => useFindings(result));
};
/** The row of the one that is open. */
const open = ({ current: { inOrder, current } }: Hook<FindingList>): number | null =>
  current === null ? null : inOrder[current]!.finding.cell!.row;
const later = (hook: Hook<FindingList>, findings: readonly Finding[]): Promise<void> => {
  const result = checked(findings);
  return hook.render(() => useFindings(result));
};

test('none is open at first, and before a check there are none', async () => {
  const hook = await hookOf(() => useFindings(null));
  expect(hook.current).toMatchObject({ groups: [], inOrder: [], current: null });
});

test('all are counted, whatever is wanted', async () => {
  const hook = await listOf([...FOUND, WARNING]);
  await hook.doing(({ want, wanted }) => want({ ...wanted, gravity: 'warning' }));
  expect(hook.current.inOrder.map(({ finding: own }) => own)).toEqual([WARNING]);
  expect(hook.current.counts).toEqual({ error: 4, warning: 1, information: 0 });
});

test('one is opened and closed; wanting others closes it', async () => {
  const hook = await listOf(FOUND);
  await hook.doing((list) => list.open(list.inOrder[2]!));
  expect(open(hook)).toBe(3);
  await hook.doing((list) => list.open(null));
  expect(open(hook)).toBeNull();
  await hook.doing((list) => list.open(list.inOrder[2]!));
  await hook.doing(({ want, wanted }) => want({ ...wanted, text: '' }));
  expect(open(hook)).toBeNull();
});

test('the open one stays open after the next check, wherever it stands then, and is closed once it is gone', async () => {
  const hook = await listOf(FOUND);
  await hook.doing((list) => list.open(list.inOrder[2]!));
  await later(hook, FOUND.slice(1));
  expect([open(hook), hook.current.current]).toEqual([3, 1]);
  await later(hook, FOUND.slice(3));
  expect(open(hook)).toBeNull();
});

describe('once some are done', () => {
  test.each<[string, readonly number[], number | null]>([
    ['the one behind comes next', [1], 3],
    ['those between are passed over', [0, 2], 4],
    ['the last one left comes where none is behind', [3], 3],
    ['the last one left comes where the last of several was done', [1, 3], 3],
    ['none comes where none is left', [0, 1, 2, 3], null],
  ])('%s', async (_, done, next) => {
    const hook = await listOf(FOUND);
    await hook.doing(({ goOnBehind, inOrder }) => goOnBehind(done.map((at) => inOrder[at]!)));
    expect(open(hook)).toBe(next);
  });

  test('the next one gets the focus, once', async () => {
    const hook = await listOf(FOUND);
    const button = (): HTMLButtonElement & { focus: jest.Mock } =>
      ({ focus: jest.fn(), scrollIntoView: jest.fn() }) as unknown as HTMLButtonElement & { focus: jest.Mock };
    const buttons = FOUND.map(button);
    await hook.doing(({ register, inOrder }) => inOrder.forEach(({ key }, at) => register(key, buttons[at]!)));
    const focused = (): number[] => buttons.map(({ focus }) => focus.mock.calls.length);
    await hook.doing(({ open: show, inOrder }) => show(inOrder[0]!));
    expect(focused()).toEqual([0, 0, 0, 0]);
    await hook.doing(({ goOnBehind, inOrder }) => goOnBehind([inOrder[0]!]));
    expect(focused()).toEqual([0, 1, 0, 0]);
    await later(hook, FOUND.slice(1));
    await hook.doing(({ open: show, inOrder }) => show(inOrder[2]!));
    expect(focused()).toEqual([0, 1, 0, 0]);
    await hook.doing(({ register, inOrder, goOnBehind }) => {
      register(inOrder[1]!.key, null);
      goOnBehind([inOrder[0]!]);
    });
    expect(focused()).toEqual([0, 1, 0, 0]);
  });
});
