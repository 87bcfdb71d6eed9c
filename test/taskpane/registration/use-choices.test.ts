import { NO_CHOICES, type ReadingChoices } from '../../../src/core/registration/reading/reading-choices';
import { CHOICES, useChoices } from '../../../src/taskpane/registration/use-choices';
import { EDITING, hookOf, pending } from '../hook';

/* What people say of how their tables are to be read, which goes with the workbook. */

const KEPT: ReadingChoices = { ...NO_CHOICES, people: { 'a b': 'same' } };
const other = (before: ReadingChoices): ReadingChoices => ({
  ...before,
  people: { ...before.people, 'c d': 'different' },
});

test('what the workbook keeps is read once', async () => {
  const readSetting = jest.fn(() => Promise.resolve(KEPT));
  const hook = await hookOf(useChoices, { readSetting });
  expect(hook.current.choices).toEqual(NO_CHOICES);
  await hook.doing(async ({ load }) => expect(await load()).toEqual(KEPT));
  await hook.doing(async ({ load }) => expect(await load()).toEqual(KEPT));
  expect(hook.current.choices).toEqual(KEPT);
  expect(readSetting.mock.calls).toEqual([[CHOICES]]);
});

test('what is said is added to what was said before, and kept in the workbook', async () => {
  const writeSetting = jest.fn(() => Promise.resolve());
  const hook = await hookOf(useChoices, { readSetting: () => Promise.resolve(KEPT), writeSetting });
  await hook.doing(({ load }) => load());
  await hook.doing(({ change }) => change(other));
  expect(hook.current.choices.people).toEqual({ 'a b': 'same', 'c d': 'different' });
  await hook.doing(({ change }) => {
    change((before) => ({ ...before, people: { ...before.people, 'e f': 'same' } }));
    change((before) => ({ ...before, people: { ...before.people, 'g h': 'same' } }));
  });
  const all = { 'a b': 'same', 'c d': 'different', 'e f': 'same', 'g h': 'same' };
  expect(hook.current.choices.people).toEqual(all);
  expect(writeSetting).toHaveBeenLastCalledWith(CHOICES, { ...NO_CHOICES, people: all });
});

test('what is said while the workbook is read is not overwritten by what it kept', async () => {
  const reading = pending<unknown>();
  const hook = await hookOf(useChoices, {
    readSetting: () => reading.promise,
    writeSetting: () => Promise.resolve(),
  });
  let loaded!: Promise<ReadingChoices>;
  await hook.doing(({ load, change }) => {
    loaded = load();
    change(other);
  });
  await hook.doing(async () => {
    reading.keep(KEPT);
    await loaded;
  });
  expect(hook.current.choices.people).toEqual({ 'c d': 'different' });
});

test('what could not be kept holds in the pane, and it is said until something is kept again', async () => {
  const writeSetting = jest.fn(() => Promise.resolve());
  writeSetting.mockRejectedValueOnce(EDITING);
  const hook = await hookOf(useChoices, { writeSetting });
  await hook.doing(({ change }) => change(other));
  expect(hook.current).toMatchObject({ choices: { people: { 'c d': 'different' } }, error: { fault: 'editing' } });
  await hook.doing(({ change }) => change(other));
  expect(hook.current.error).toBeNull();
});
