import { logRows } from '../../../src/core/bloc/records/log';
import { useReviews } from '../../../src/taskpane/scoring/use-reviews';
import { recordsOf } from '../../core/bloc/records/records-of';
import { ROUND } from '../../core/bloc/setup';
import { keepDownloads, keepNone, namesIn } from '../downloads';
import { hookOf } from '../hook';
import { pageWriting } from '../page-writing';
import { bookOf, FIRST_HALF, sheet } from '../ranking/score-book';

/* What each unit is shown of its points, as a sheet and as a document. */

afterEach(() => jest.restoreAllMocks());

const SHEETS = [
  sheet('An', [10, 0], [9, 0]),
  sheet('Bình', [20, 0], [20, 0]),
  sheet('Cường', [1, 1], [1, 1], FIRST_HALF),
];
const LOG = recordsOf(
  logRows([
    { what: 'explained', unit: 'An', round: ROUND, reason: 'Thiếu minh chứng', time: 1 },
    { what: 'agreed', unit: 'An', round: ROUND, reason: '', time: 2 },
  ]),
);

async function page(options: Parameters<typeof pageWriting>[0] = {}) {
  const { writing, workbook, written, said } = pageWriting(options);
  const hook = await hookOf(() => useReviews(bookOf(SHEETS, LOG), ROUND, writing), workbook);
  return { hook, written, said };
}

test('the sheets of the round, and what each unit answered last', async () => {
  const { hook } = await page();
  expect(hook.current.sheets.map(({ unit }) => unit.name)).toEqual(['An', 'Bình']);
  expect([...hook.current.answers].map(([unit, { kind }]) => [unit.name, kind])).toEqual([['An', 'agreed']]);
  expect(hook.current).toMatchObject({ way: null, isBusy: false });
});

test('one sheet is written for each that is wanted', async () => {
  const { hook, written, said } = await page();
  await hook.doing(({ write, sheets }) => write(sheets.slice(1)));
  expect(written.map(({ drafts }) => drafts!.map(({ name }) => name))).toEqual([['Thẩm định Bình']]);
  expect(said).toEqual([['review.written', { count: 1 }]]);
});

test('one document, or all of them in a folder', async () => {
  const saved = keepDownloads();
  const { hook } = await page();
  await hook.doing(({ saveOne, sheets }) => saveOne(sheets[0]!));
  expect(hook.current.way).toBe('downloaded');
  expect(saved.map(({ name }) => name)).toEqual([`Thẩm định An - ${ROUND}.docx`]);
  await hook.doing(({ saveAll }) => saveAll());
  expect(saved[1]!.name).toBe(`Phiếu thẩm định - ${ROUND}.zip`);
  expect(await namesIn(saved[1]!)).toEqual([`Thẩm định An - ${ROUND}.docx`, `Thẩm định Bình - ${ROUND}.docx`]);
});

test('where no file can be saved it is said', async () => {
  keepNone();
  const { hook } = await page();
  await hook.doing(({ saveOne, sheets }) => saveOne(sheets[0]!));
  expect(hook.current.way).toBe('none');
});

test('stopped on the way, nothing is saved', async () => {
  const saved = keepDownloads();
  const { hook } = await page();
  await hook.doing(({ saveOne, sheets }) => saveOne(sheets[0]!));
  await hook.doing(async ({ saveAll, task }) => {
    const whole = saveAll();
    task.cancel();
    await whole;
  });
  expect(saved).toHaveLength(1);
  // Nor is it said any more that the one before was.
  expect([hook.current.way, hook.current.isBusy]).toEqual([null, false]);
});
