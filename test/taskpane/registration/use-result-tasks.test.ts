import { useResultTasks } from '../../../src/taskpane/registration/use-result-tasks';
import { keepDownloads, keepNone, namesIn } from '../downloads';
import { hookOf, hostError, type AskedOf } from '../hook';
import { pageWriting } from '../page-writing';
import { checked, finding, slip } from './checked';

/* What becomes of findings outside the pane: a report, colours, a list for each unit. */

afterEach(() => jest.restoreAllMocks());

const missing = (unit: string) => finding('plan/unit-missing', 0, { cell: null, values: { unit } });
const FOUND = [slip(1, 'LĐTTT', 'LĐTT'), missing('Phòng Mẫu A'), missing('Phòng Mẫu B'), missing('Phòng Mẫu A')];
const RESULT = checked(FOUND, { plan: 'Kế hoạch Mẫu' });

async function page(
  asked: AskedOf = {},
  result: typeof RESULT | null = RESULT,
  options: Parameters<typeof pageWriting>[0] = {},
) {
  const { writing, workbook, written, said } = pageWriting(options);
  const hook = await hookOf(() => useResultTasks(result, writing), { ...workbook, ...asked });
  return { hook, written, said };
}

test('the report is one sheet with a row for each finding', async () => {
  const { hook, written, said } = await page();
  await hook.doing(({ report }) => report());
  const [draft] = written[0]!.drafts!;
  expect([written.length, draft!.name]).toEqual([1, 'Báo cáo rà soát']);
  const numbered = draft!.rows.filter(([first]) => typeof first?.value === 'number');
  expect(numbered).toHaveLength(FOUND.length);
  expect(said).toEqual([['register.report.done', { count: FOUND.length }]]);
});

test('before a check the report is empty', async () => {
  const { hook, said } = await page({}, null);
  await hook.doing(({ report }) => report());
  expect(said).toEqual([['register.report.done', { count: 0 }]]);
});

test('cells are coloured by gravity; a finding without a cell colours none', async () => {
  const mark = jest.fn(() => Promise.resolve({ marked: 1, passed: 2 }));
  const { hook } = await page({ mark, unmark: () => Promise.resolve(3) });
  await hook.doing((own) => own.mark());
  expect(mark.mock.calls).toEqual([[[{ place: FOUND[0]!.cell, gravity: 'error' }]]]);
  expect(hook.current).toMatchObject({ news: { kind: 'marked', marked: 1, passed: 2 }, isBusy: false });
  await hook.doing((own) => own.unmark());
  expect(hook.current.news).toEqual({ kind: 'unmarked', count: 3 });
  await hook.doing((own) => own.dismiss());
  expect(hook.current.news).toBeNull();
});

test('colours that the workbook refuses are told of, and the page is free again', async () => {
  const { hook } = await page({ mark: () => Promise.reject(hostError('AccessDenied')) });
  await hook.doing((own) => own.mark());
  expect(hook.current.news).toMatchObject({ kind: 'failed' });
  expect(hook.current.isBusy).toBe(false);
});

test('a document for each unit; what belongs to none is in none', async () => {
  const saved = keepDownloads();
  const { hook } = await page();
  await hook.doing((own) => own.saveReturns());
  expect(hook.current.news).toEqual({ kind: 'saved', count: 2 });
  expect(saved.map(({ name }) => name)).toEqual(['Danh sách trả lại.zip']);
  expect(await namesIn(saved[0]!)).toEqual(['Phòng Mẫu A.docx', 'Phòng Mẫu B.docx']);
});

test('where no file can be saved it is said; stopped on the way there is nothing to say', async () => {
  keepNone();
  const { hook } = await page();
  await hook.doing((own) => own.saveReturns());
  expect(hook.current.news).toEqual({ kind: 'nowhere' });
  await hook.doing(async ({ saveReturns, task }) => {
    // Whenever it comes: before the first document, or between two.
    const stopping = setInterval(task.cancel);
    await saveReturns();
    clearInterval(stopping);
  });
  expect(hook.current.news).toBeNull();
});

test('it is busy while the page writes', async () => {
  expect((await page({}, RESULT, { kind: 'busy' })).hook.current.isBusy).toBe(true);
});
