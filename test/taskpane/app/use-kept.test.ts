import { useKept } from '../../../src/taskpane/app/use-kept';
import { hookOf } from '../hook';

test('what was said outlives the page, under its name and for its workbook alone', async () => {
  const workbook = {};
  const page = await hookOf(() => useKept('rounding', 'down'), workbook);
  await page.doing(([, keep]) => keep('up'));
  expect(page.current[0]).toBe('up');
  await page.leave();
  expect((await hookOf(() => useKept('rounding', 'down'), workbook)).current[0]).toBe('up');
  expect((await hookOf(() => useKept('another', 'down'), workbook)).current[0]).toBe('down');
  expect((await hookOf(() => useKept('rounding', 'down'), {})).current[0]).toBe('down');
});

test('what is found again may be another thing than what was kept', async () => {
  const workbook = {};
  const use = () => useKept('count', 1, (kept) => kept + 100);
  const page = await hookOf(use, workbook);
  expect(page.current[0]).toBe(1);
  await page.doing(([, keep]) => keep(5));
  expect(page.current[0]).toBe(5);
  await page.leave();
  expect((await hookOf(use, workbook)).current[0]).toBe(105);
});

test('a function is kept as it is, not called', async () => {
  const page = await hookOf(() => useKept<() => string>('function', () => 'first'));
  await page.doing(([, keep]) => keep(() => 'second'));
  expect(page.current[0]()).toBe('second');
});
