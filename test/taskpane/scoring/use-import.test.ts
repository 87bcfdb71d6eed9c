import { receiptRows } from '../../../src/core/bloc/records/receipts';
import { toSerial } from '../../../src/core/dates/serial';
import { useImport } from '../../../src/taskpane/scoring/use-import';
import { recordsOf } from '../../core/bloc/records/records-of';
import { ROUND } from '../../core/bloc/setup';
import { hookOf } from '../hook';
import { pageWriting } from '../page-writing';
import { bookOf, plan, sheet } from '../ranking/score-book';
import { brokenFile, fileOf } from './member-files';

/* Members' files: looked at, and only then written with the day on which they came. */

const [AN, BINH] = [plan.units[0]!, plan.units[1]!];

async function page(book = bookOf([]), options: Parameters<typeof pageWriting>[0] = {}) {
  const { writing, workbook, written, said } = pageWriting(options);
  const hook = await hookOf(() => useImport(book, ROUND, writing), workbook);
  const open = async (...files: Promise<File>[]): Promise<void> => {
    const chosen = await Promise.all(files);
    await hook.doing((own) => own.open(chosen));
  };
  const names = (): string[] => hook.current.read.map(({ unit }) => unit.name);
  return { hook, written, said, open, names };
}

test('before a file was chosen there is nothing to take', async () => {
  const { hook } = await page(bookOf([sheet('An', [1, 2])]));
  expect(hook.current).toMatchObject({ results: null, read: [], dated: [], sheets: 1, criteria: 2, isBusy: false });
  expect(hook.current).toMatchObject({ isSettled: false });
});

test('what can be read is taken, as new sheets and with the day; what cannot stays out', async () => {
  const { hook, written, said, open, names } = await page();
  await open(fileOf('An', 9), Promise.resolve(brokenFile('hỏng.xlsx')), fileOf('Bình', 8));
  expect(names()).toEqual(['An', 'Bình']);
  expect(written).toEqual([]);
  await hook.doing((own) => own.setDayText('5/1/2027'));
  await hook.doing((own) => own.take());
  const [change] = written;
  expect(change!.drafts).toHaveLength(2);
  const day = toSerial({ year: 2027, month: 1, day: 5 });
  expect(change!.rows).toEqual([
    receiptRows([
      { kind: 'scores', unit: AN, round: ROUND, day },
      { kind: 'scores', unit: BINH, round: ROUND, day },
    ]),
  ]);
  expect(said).toEqual([['score.import.done', { count: 2, sheets: 2, cells: 0 }]]);
  expect(hook.current.results).toBeNull();
});

test('a unit whose sheet came before keeps the day that is recorded', async () => {
  const before = receiptRows([
    { kind: 'scores', unit: AN, round: ROUND, day: toSerial({ year: 2027, month: 1, day: 2 }) },
  ]);
  const { hook, written, open } = await page(bookOf([], recordsOf(before)));
  await open(fileOf('An', 9), fileOf('Bình', 8));
  expect(hook.current.dated.map(({ unit }) => unit.name)).toEqual(['An']);
  await hook.doing((own) => own.setDayText('05/01/2027'));
  await hook.doing((own) => own.take());
  expect(written[0]!.rows).toEqual([
    receiptRows([{ kind: 'scores', unit: BINH, round: ROUND, day: toSerial({ year: 2027, month: 1, day: 5 }) }]),
  ]);
});

test.each([
  ['of a day that was not said', '', null],
  ['of a day that is none', '31/02/2027', undefined],
])('no receipt is written %s', async (_, text, day) => {
  const { hook, written, open } = await page();
  await open(fileOf('An', 9));
  await hook.doing((own) => own.setDayText(text));
  expect(hook.current.day).toBe(day);
  await hook.doing((own) => own.take());
  expect(written[0]!.rows).toEqual([]);
});

test('a unit with two sheets in the workbook gets no third one', async () => {
  const book = bookOf([
    { ...sheet('An', [1, 2]), name: 'Một' },
    { ...sheet('An', [3, 4]), name: 'Hai' },
  ]);
  const { hook, open, names } = await page(book);
  await open(fileOf('An', 9), fileOf('Bình', 8));
  expect(names()).toEqual(['Bình']);
  expect(hook.current.results![0]).toEqual({
    kind: 'refused',
    file: 'An.xlsx',
    refusal: { kind: 'doubled', sheets: ['Một', 'Hai'] },
  });
});

test('what could not be written stays to be taken', async () => {
  const { hook, said, open, names } = await page(bookOf([]), { writes: false });
  await open(fileOf('An', 9));
  await hook.doing((own) => own.take());
  expect([names(), said]).toEqual([['An'], []]);
});

test('it is busy while the page writes', async () => {
  expect((await page(bookOf([]), { kind: 'busy' })).hook.current.isBusy).toBe(true);
});
