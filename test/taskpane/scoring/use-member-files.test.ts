import { useTask } from '../../../src/taskpane/files/use-task';
import { useMemberFiles, type MemberFiles } from '../../../src/taskpane/scoring/use-member-files';
import type { ScoreBook } from '../../../src/taskpane/scoring/use-score-book';
import { ROUND } from '../../core/bloc/setup';
import { hookOf, type Hook } from '../hook';
import { bookOf, plan } from '../ranking/score-book';
import { brokenFile, fileOf } from './member-files';

/* Files that came back, before anything of them is written. */

type Page = MemberFiles & { readonly cancel: () => void };

const of = (book: ScoreBook) => (): Page => {
  const task = useTask();
  return { ...useMemberFiles(book, ROUND, task), cancel: task.cancel };
};
const page = (): Promise<Hook<Page>> => hookOf(of(bookOf([])));
const seen = ({ current }: Pick<Hook<MemberFiles>, 'current'>): unknown[] =>
  (current.results ?? []).map((one) => (one.kind === 'read' ? [one.file, one.unit.name] : [one.file, one.kind]));

test('nothing was chosen: nothing is there', async () => {
  expect((await page()).current.results).toBeNull();
});

test('each file in the order in which it was chosen, those that cannot be opened among them', async () => {
  const hook = await page();
  const files = [await fileOf('Bình', 7), brokenFile('hỏng.xlsx'), await fileOf('An', 9)];
  await hook.doing(({ open }) => open(files));
  expect(seen(hook)).toEqual([
    ['Bình.xlsx', 'Bình'],
    ['hỏng.xlsx', 'unreadable'],
    ['An.xlsx', 'An'],
  ]);
});

test('who says of which unit a file is, is believed, also after the workbook was read again', async () => {
  const hook = await page();
  const stranger = new File([await (await fileOf('An', 9)).arrayBuffer()], 'x.xlsx');
  const again = new File([await (await fileOf('An', 8)).arrayBuffer()], 'y.xlsx');
  await hook.doing(({ open }) => open([stranger, again]));
  await hook.doing(({ assign }) => assign('y.xlsx', plan.units[2]!));
  expect(seen(hook)).toContainEqual(['y.xlsx', 'Cường']);
  const renewed = { ...plan, units: plan.units.map((unit) => ({ ...unit })) };
  await hook.render(of(bookOf([], undefined, renewed)));
  expect(seen(hook)).toContainEqual(['y.xlsx', 'Cường']);
  // Other files: what was said of the former ones is said of them no more.
  await hook.doing(({ open }) => open([again]));
  expect(seen(hook)).toEqual([['y.xlsx', 'An']]);
});

test('a unit that the plan has no more is no answer', async () => {
  const hook = await page();
  const file = await fileOf('An', 9);
  await hook.doing(({ open }) => open([file]));
  await hook.doing(({ assign }) => assign('An.xlsx', plan.units[1]!));
  expect(seen(hook)).toEqual([['An.xlsx', 'Bình']]);
  await hook.render(of(bookOf([], undefined, { ...plan, units: [plan.units[0]!, plan.units[2]!] })));
  expect(seen(hook)).toEqual([['An.xlsx', 'An']]);
});

test('stopped on the way, what was there before stays', async () => {
  const hook = await page();
  const files = [await fileOf('An', 9), await fileOf('Bình', 8)];
  await hook.doing(({ open }) => open(files.slice(0, 1)));
  await hook.doing(async ({ open, cancel }) => {
    const whole = open(files);
    await new Promise((resolve) => setTimeout(resolve));
    cancel();
    await whole;
  });
  expect(seen(hook)).toEqual([['An.xlsx', 'An']]);
  await hook.doing(({ clear }) => clear());
  expect(hook.current.results).toBeNull();
});
