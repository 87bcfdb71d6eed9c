import { NO_CHOICES } from '../../../src/core/registration/reading/reading-choices';
import type { Said, Writing } from '../../../src/taskpane/app/use-writing';
import type { Choices } from '../../../src/taskpane/registration/use-choices';
import { useFindings } from '../../../src/taskpane/registration/use-findings';
import { useMending } from '../../../src/taskpane/registration/use-mending';
import type { Change, RestorePoint } from '../../../src/workbook/workbook';
import { hookOf } from '../hook';
import { checked, finding, slip } from './checked';

/* What findings offer to mend: looked at, written, and what comes next. */

const FOUND = [
  slip(1, 'LĐTTT', 'LĐTT'),
  slip(2, 'LĐTTT', 'LĐTT'),
  slip(3, 'CSTĐC', 'CSTĐCS'),
  finding('row/late', 4, { variant: 'person' }),
];
const UNTIDY = [{ cell: { sheet: 'Trang', row: 7, column: 2 }, before: ' Lê  A', value: 'Lê A' }];
const RESULT = checked(FOUND, { untidy: UNTIDY });
const POINT: RestorePoint = { parts: [] };

/** A page with its findings, on a workbook that keeps what is written, or writes nothing. */
async function page({ writes = true, kind = 'idle' } = {}) {
  const written: Change[] = [];
  const said: Said[] = [];
  const changes: Parameters<Choices['change']>[0][] = [];
  const writing = {
    state: kind === 'idle' ? { kind } : { kind, progress: null },
    write: async (task, say) => {
      if (writes) said.push(say(await task({ onStep: () => true })));
      return writes;
    },
  } as Partial<Writing> as Writing;
  const choices = { choices: NO_CHOICES, change: (next) => changes.push(next) } as Partial<Choices> as Choices;
  const hook = await hookOf(
    () => {
      const list = useFindings(RESULT);
      return { list, mending: useMending(RESULT, list, choices, writing) };
    },
    {
      write: (change) => {
        written.push(change);
        return Promise.resolve(POINT);
      },
    },
  );
  const open = (): number | null => {
    const { inOrder, current } = hook.current.list;
    return current === null ? null : inOrder[current]!.finding.cell!.row;
  };
  return { hook, written, said, changes, open };
}
const edit = (row: number, value: string, before: string) => ({
  place: { sheet: 'Trang', row, column: 1 },
  value,
  before,
});

test('one is proposed, or all that are alike; nothing is written before it was looked at', async () => {
  const { hook, written } = await page();
  await hook.doing(({ list, mending }) => mending.propose(list.inOrder[0]!, false));
  expect(hook.current.mending.proposal?.fixes).toEqual([edit(1, 'LĐTT', 'LĐTTT')]);
  await hook.doing(({ list, mending }) => mending.propose(list.inOrder[0]!, true));
  const { proposal } = hook.current.mending;
  expect(proposal?.key).toBe(hook.current.list.inOrder[0]!.key);
  expect(proposal?.fixes).toEqual([edit(1, 'LĐTT', 'LĐTTT'), edit(2, 'LĐTT', 'LĐTTT')]);
  expect(proposal?.done.map(({ finding: own }) => own)).toEqual(FOUND.slice(0, 2));
  expect(FOUND.map((own) => hook.current.mending.countAlike(own))).toEqual([2, 2, 1, 0]);
  await hook.doing(({ mending }) => mending.drop());
  expect([hook.current.mending.proposal, written]).toEqual([null, []]);
});

test('once it is written, it is told of, and the next finding has its turn', async () => {
  const { hook, written, said, open } = await page();
  await hook.doing(({ list, mending }) => mending.propose(list.inOrder[0]!, true));
  await hook.doing(({ mending }) => mending.apply());
  expect(written).toEqual([{ edits: [edit(1, 'LĐTT', 'LĐTTT'), edit(2, 'LĐTT', 'LĐTTT')] }]);
  expect(said).toEqual([['register.fix.done', { count: 2 }]]);
  expect([hook.current.mending.proposal, open()]).toEqual([null, 3]);
});

test('what could not be written stays proposed', async () => {
  const { hook, open } = await page({ writes: false });
  await hook.doing(({ list, mending }) => mending.propose(list.inOrder[2]!, false));
  await hook.doing(({ mending }) => mending.apply());
  expect([hook.current.mending.proposal?.fixes, open()]).toEqual([[edit(3, 'CSTĐCS', 'CSTĐC')], null]);
});

test('tidying is of no finding, and leaves the open one alone', async () => {
  const { hook, written, open } = await page();
  await hook.doing(({ list }) => list.open(list.inOrder[1]!));
  await hook.doing(({ mending }) => mending.proposeTidying());
  expect(hook.current.mending.proposal).toMatchObject({ key: null, done: [] });
  await hook.doing(({ mending }) => mending.apply());
  expect(written).toEqual([{ edits: [{ place: UNTIDY[0]!.cell, value: 'Lê A', before: ' Lê  A' }] }]);
  expect([hook.current.mending.proposal, open()]).toEqual([null, 2]);
});

test('an answer about two rows is added to what was said, and the next finding has its turn', async () => {
  const { hook, changes, open } = await page();
  await hook.doing(({ list, mending }) => mending.answer(list.inOrder[0]!, 'a b', 'same'));
  expect(open()).toBe(2);
  const before = { ...NO_CHOICES, people: { 'c d': 'different' as const } };
  expect(changes.map((change) => change(before))).toEqual([
    { ...NO_CHOICES, people: { 'c d': 'different', 'a b': 'same' } },
  ]);
});

test('it is busy while the page writes', async () => {
  expect((await page()).hook.current.mending.isBusy).toBe(false);
  expect((await page({ kind: 'busy' })).hook.current.mending.isBusy).toBe(true);
});
